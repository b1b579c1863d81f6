package org.igworkbench.window.requests.form;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.igworkbench.matrix.Judge;
import org.igworkbench.matrix.Question;
import org.igworkbench.requests.SharingRequest;
import org.igworkbench.window.requests.form.RequestProgress.Section;
import org.igworkbench.window.requests.verdict.VerdictPage.RouteLine;
import org.igworkbench.window.requests.verdict.VerdictPages;
import org.igworkbench.window.requests.verdict.VerdictPane;
import org.igworkbench.window.requests.words.Phrases;
import org.igworkbench.window.requests.words.StageLine;
import org.igworkbench.window.shell.Days;
import org.igworkbench.window.shell.Desk;
import org.igworkbench.window.shell.DraftKeeping;
import org.igworkbench.window.shell.MovedOn;
import org.igworkbench.window.shell.Place;
import org.igworkbench.window.shell.form.BarEnds;
import org.igworkbench.window.shell.form.Controls;
import org.igworkbench.window.shell.form.FoldingSection;
import org.igworkbench.window.shell.form.Form;
import org.igworkbench.workspace.Draft;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// A request on one page of sections that fold, new or to be corrected, with the verdict beside it
/// as it is typed.
public final class NewRequestPane extends HBox implements WritingPage {

  private final Phrases phrases;
  private final PageSubject subject;
  private final Actions actions;
  private final NewRequestModel model;
  private final RequestPageSaving saving;
  private final DraftKeeping keeping;
  private final DuplicateWatch duplicates;
  private final Form form;
  private final VerdictPane verdict;
  private final PageNotices notices;
  private final PageFoot foot;
  private final VBox above = new VBox();
  private final Label due = Controls.label("", "due-line");
  private final Map<Section, FoldingSection> sections = new EnumMap<>(Section.class);
  private PageReading read;
  private @Nullable Question judged;

  NewRequestPane(
      Desk desk, Phrases phrases, PageSubject subject, PageReading read, Actions actions) {
    this.phrases = phrases;
    this.subject = subject;
    this.read = read;
    this.actions = actions;
    model = subject.model(phrases.today());
    saving = new RequestPageSaving(desk, subject, model, new FromSaving());
    keeping =
        new DraftKeeping(
            desk, subject.draftKind(), subject.draftCode(), subject.seen(), model.bag());
    duplicates =
        new DuplicateWatch(
            desk.jobs(), desk.workbench().requests(), subject.reference(), this::showDoubles);
    form = new Form(desk.words(), model.problems);
    notices = new PageNotices(phrases, actions::look);
    foot =
        new PageFoot(
            phrases,
            this,
            phrases.say(
                subject.isNew() ? "requests-screen.new.log" : "requests-screen.correct.save"),
            subject.isNew(),
            this::discard);
    verdict =
        new VerdictPane(
            desk.words(), rule -> desk.navigator().open(Place.MATRIX, rule), this::take);
    getStyleClass().add("new-request");
    build();
    model.fields().forEach(field -> field.addListener(changed -> follow()));
    addEventFilter(KeyEvent.KEY_PRESSED, new SectionKeys(List.copyOf(sections.values()))::pressed);
    follow();
  }

  private void build() {
    var fields =
        new NewRequestFields(
            phrases, model, new PageFields(phrases, form), read, duplicates::organisations);
    var sheet = new VBox(above, form.problemList());
    sheet.getStyleClass().addAll("cards", "sections");
    above.getStyleClass().add("page-above");
    above.getChildren().setAll(stages(), notices);
    if (!subject.isNew()) {
      sheet.getChildren().add(why());
    }
    for (var section : Section.values()) {
      var folding = new FoldingSection(words().title(section), "", fields.of(section));
      folding.setId("section-" + section.number());
      folding.getStyleClass().add("section-card");
      folding.open(section.number() <= Section.REQUESTED.number());
      sections.put(section, folding);
      sheet.getChildren().add(folding);
    }
    var scroll = new ScrollPane(sheet);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.AS_NEEDED);
    scroll.getStyleClass().add("quiet");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    var folding = new SectionFolding(sections, one -> progress().complete(one), scroll);
    scroll.setUserData(folding);
    var page = new VBox(head(), scroll, foot);
    page.getStyleClass().add("page");
    HBox.setHgrow(page, Priority.ALWAYS);
    getChildren().addAll(page, verdict);
  }

  private Node head() {
    var title =
        subject.isNew()
            ? phrases.say("requests-screen.new.title")
            : phrases.say("requests-screen.correct.title", subject.reference());
    var kept = Controls.label("", "section-tag");
    kept.setId("draft-kept");
    kept.textProperty().bind(keeping.said());
    kept.visibleProperty().bind(keeping.said().isNotEmpty());
    kept.managedProperty().bind(kept.visibleProperty());
    var heading = Controls.label(title, "screen-title");
    heading.setMinWidth(USE_PREF_SIZE);
    var start = new HBox(heading, kept);
    start.getStyleClass().add("detail-heading");
    due.setGraphic(new FontIcon("bi-stopwatch"));
    due.setMinWidth(USE_PREF_SIZE);
    var bar = new BarEnds(start, due);
    bar.getStyleClass().add("page-head");
    return bar;
  }

  private Node stages() {
    var line = new StageLine(phrases, subject.before());
    // It goes on in the next row where it has no room.
    line.setMinWidth(0);
    return line;
  }

  private Node why() {
    return new PageFields(phrases, form)
        .text("correction.why", phrases.say("requests-screen.field.correction-why"), model.why);
  }

  // -- as one types

  private RequestProgress progress() {
    return new RequestProgress(model, read.matrix());
  }

  private SectionWords words() {
    return new SectionWords(phrases, model, progress());
  }

  /// Answers what stands on the page: a pure function of what was read, so it needs no job.
  private void follow() {
    model
        .question()
        .ifPresentOrElse(
            this::judge,
            () -> {
              judged = null;
              verdict.wait(phrases.say("requests-screen.verdict.needs", needs()));
            });
    showCauses();
    showDoubles();
    showDue();
    showProgress();
  }

  private void judge(Question question) {
    // Most of what is typed, such as a name, asks nothing else.
    if (!question.equals(judged)) {
      judged = question;
      verdict.show(new VerdictPages(read.matrix(), phrases).of(question));
    }
  }

  private List<String> needs() {
    return model.needs().stream()
        .map(need ->
            phrases.say(
                switch (need) {
                  case PURPOSE -> "requests-screen.need.purpose";
                  case RECIPIENT -> "requests-screen.need.recipient";
                  case CATEGORY -> "requests-screen.need.category";
                  case RECEIVED -> "requests-screen.need.received";
                }))
        .toList();
  }

  private void showCauses() {
    var question = judged;
    notices.causes(
        question == null
            ? List.of()
            : read.settings()
                .signatures()
                .causes(
                    model.ask(),
                    question.recipient(),
                    Judge.judge(read.matrix(), question).kind(),
                    read.matrix().catalogue()));
  }

  private void showDoubles() {
    notices.doubles(duplicates.of(model.draft()));
  }

  private void showDue() {
    var urgency = model.urgency.get();
    var received = Days.read(model.received.get());
    due.setVisible(urgency != null && received.isPresent());
    if (urgency != null && received.isPresent()) {
      var day = read.due(received.get(), urgency);
      due.setText(
          phrases.say("requests-screen.due.by-days", day, read.workingDays(received.get(), day)));
    }
  }

  private void showProgress() {
    var progress = progress();
    var said = words();
    sections.forEach((section, folding) -> {
      boolean complete = progress.complete(section);
      folding.summary(said.summary(section));
      folding.progress(
          section.number(),
          complete,
          phrases.say(
              complete ? "requests-screen.section.complete" : "requests-screen.section.open"));
      folding.tag(
          progress.fromRule(section) ? phrases.say("requests-screen.section.from-rule") : "");
    });
    form.box("request.conditions").ifPresent(box -> box.remark(said.needed()));
    int needed = progress.leftToDecide();
    foot.left(
        needed > 0
            ? phrases.say("requests-screen.new.left", needed)
            : phrases.say("requests-screen.new.left-for-later", progress.leftForLater()));
  }

  /// Fills the page in from the rule of a route.
  private void take(RouteLine route) {
    read.matrix().history(route.rule()).versions().stream()
        .flatMap(rule ->
            read
                .matrix()
                .standing(rule, Days.read(model.received.get()).orElse(phrases.today()))
                .stream())
        .findFirst()
        .ifPresent(rule -> model.filled.take(rule, read.matrix()));
  }

  // -- from outside

  @Override
  public Node root() {
    return this;
  }

  public NewRequestModel model() {
    return model;
  }

  @Override
  public void read(PageReading again) {
    read = again;
    judged = null;
    duplicates.forget();
    follow();
  }

  @Override
  public void resume(Draft draft) {
    keeping.resume(draft);
    saving.saw(draft.seen());
  }

  @Override
  public void drop() {
    keeping.discard();
  }

  @Override
  public boolean typed() {
    return model.typed();
  }

  @Override
  public void takeKeys() {
    // A page that scrolls has its fields in the window only once it is dressed.
    applyCss();
    form.focusFirstField();
  }

  @Override
  public void save() {
    saving.save(false);
  }

  @Override
  public void saveAndDecide() {
    saving.save(subject.isNew());
  }

  private void discard() {
    keeping.discard();
    actions.discarded();
  }

  private final class FromSaving implements RequestPageSaving.Listener {
    @Override
    public void saved(SharingRequest request, boolean decide) {
      keeping.discard();
      actions.saved(request, decide);
    }

    @Override
    public void refused() {
      form.focusFirst();
    }

    @Override
    public void movedOn(MovedOn notice) {
      above.getChildren().removeIf(MovedOn.class::isInstance);
      above.getChildren().add(1, notice);
    }

    @Override
    public void settled() {
      above.getChildren().removeIf(MovedOn.class::isInstance);
      keeping.looked(saving.seen());
      if (!model.typed()) {
        keeping.discard();
      }
      takeKeys();
    }
  }
}

package org.igworkbench.window.requests.form;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.igworkbench.matrix.Question;
import org.igworkbench.requests.SharingRequest;
import org.igworkbench.window.requests.verdict.VerdictPages;
import org.igworkbench.window.requests.verdict.VerdictPane;
import org.igworkbench.window.requests.words.Phrases;
import org.igworkbench.window.requests.words.Titles;
import org.igworkbench.window.shell.Desk;
import org.igworkbench.window.shell.DraftKeeping;
import org.igworkbench.window.shell.Place;
import org.igworkbench.window.shell.Saving;
import org.igworkbench.window.shell.form.BarEnds;
import org.igworkbench.window.shell.form.Choice;
import org.igworkbench.window.shell.form.Controls;
import org.igworkbench.window.shell.form.Evenly;
import org.igworkbench.window.shell.form.FieldBox;
import org.igworkbench.window.shell.form.Form;
import org.igworkbench.workspace.Draft;
import org.igworkbench.workspace.Outcome;
import org.igworkbench.workspace.Revision;
import org.igworkbench.workspace.Sentence;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// A disclosure that could not wait: six fields, a minute, and the day by which it is to be
/// reviewed. The verdict stands beside them as information; it holds nobody up.
final class EmergencyPane extends HBox implements WritingPage {

  /// The sort of drafts that are kept.
  static final String DRAFT = "emergency";

  private final Desk desk;
  private final Phrases phrases;
  private final Actions actions;
  private final EmergencyModel model = new EmergencyModel();
  private final Saving saving;
  private final DraftKeeping keeping;
  private final Form form;
  private final VerdictPane verdict;
  private final PageFoot foot;
  private final Label review = Controls.label("", "due-line");
  private PageReading read;
  private @Nullable Question judged;

  /// @param begun when it was opened, which tells one from the next
  EmergencyPane(Desk desk, Phrases phrases, Instant begun, PageReading read, Actions actions) {
    this.desk = desk;
    this.phrases = phrases;
    this.read = read;
    this.actions = actions;
    saving = new Saving(desk.jobs());
    keeping = new DraftKeeping(desk, DRAFT, begun.toString(), Revision.ABSENT, model.bag());
    form = new Form(desk.words(), model.problems);
    verdict =
        new VerdictPane(desk.words(), rule -> desk.navigator().open(Place.MATRIX, rule), null);
    foot =
        new PageFoot(
            phrases, this, phrases.say("requests-screen.emergency.log"), false, this::discard);
    getStyleClass().add("new-request");
    build();
    model.fields().forEach(field -> field.addListener(changed -> follow()));
    follow();
  }

  private void build() {
    var fields = new PageFields(phrases, form);
    var titles = new Titles(read.matrix());
    var card =
        new VBox(
            new Evenly(
                fields.advised(recipient(), model.organisation),
                fields.text(
                    "emergency.person",
                    phrases.say("requests-screen.field.emergency-person"),
                    model.person)),
            fields.choice(
                "emergency.purpose",
                phrases.say("requests-screen.field.purpose"),
                phrases.say("requests-screen.purpose.prompt"),
                new PageChoices(read.matrix()).purposes(),
                model.purpose),
            fields.chips(
                "emergency.categories",
                phrases.say("requests-screen.field.emergency-categories"),
                titles.categories(),
                model.categories),
            fields.text(
                "emergency.subjects",
                phrases.say("requests-screen.field.subjects-never-a-name"),
                model.subjects),
            fields.prose(
                "emergency.why", phrases.say("requests-screen.field.emergency-why"), 4, model.why));
    card.getStyleClass().add("card");
    form.elsewhere("emergency.recipient", "requests-screen.field.emergency-recipient");
    var about = Controls.wrapped(phrases.say("requests-screen.emergency.about"), "note");
    var sheet = new VBox(about, form.problemList(), card);
    sheet.getStyleClass().add("cards");
    var scroll = new ScrollPane(sheet);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.AS_NEEDED);
    scroll.getStyleClass().add("quiet");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    var page = new VBox(head(), scroll, foot);
    page.getStyleClass().add("page");
    HBox.setHgrow(page, Priority.ALWAYS);
    getChildren().addAll(page, verdict);
  }

  private FieldBox recipient() {
    var name = phrases.say("requests-screen.field.emergency-recipient");
    var field = new RecipientText(name, model, read.matrix());
    field.setId("organisation");
    return form.field("emergency.organisation", name, field);
  }

  private Node head() {
    var kept = Controls.label("", "section-tag");
    kept.setId("draft-kept");
    kept.textProperty().bind(keeping.said());
    kept.visibleProperty().bind(keeping.said().isNotEmpty());
    kept.managedProperty().bind(kept.visibleProperty());
    var title = Controls.label(phrases.say("requests-screen.emergency.title"), "screen-title");
    title.setGraphic(new FontIcon("bi-lightning"));
    title.setMinWidth(USE_PREF_SIZE);
    var start = new HBox(title, kept);
    start.getStyleClass().add("detail-heading");
    review.setId("review-by");
    review.setGraphic(new FontIcon("bi-stopwatch"));
    review.setMinWidth(USE_PREF_SIZE);
    var bar = new BarEnds(start, review);
    bar.getStyleClass().add("page-head");
    return bar;
  }

  private LocalDate today() {
    return LocalDate.now(desk.clock());
  }

  // -- as one types

  private void follow() {
    model
        .question(today())
        .ifPresentOrElse(
            this::judge,
            () -> {
              judged = null;
              verdict.wait(phrases.say("requests-screen.verdict.needs", needs()));
            });
    review.setText(phrases.say("requests-screen.emergency.review-by", read.reviewBy(today())));
    form.box("emergency.organisation").ifPresent(box -> box.remark(known()));
    int left = model.left();
    foot.left(
        left == 0
            ? phrases.say("requests-screen.emergency.ready")
            : phrases.say("requests-screen.emergency.left", left));
  }

  private void judge(Question question) {
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

  /// Whether the register knows who received it.
  private String known() {
    var code = model.recipient.get();
    if (model.organisation.get().isBlank()) {
      return "";
    }
    return code.isEmpty()
        ? phrases.say("requests-screen.emergency.unknown")
        : phrases.say(
            "requests-screen.emergency.known",
            code,
            Choice.of(new Titles(read.matrix()).recipients(), code).title());
  }

  // -- from outside

  @Override
  public Node root() {
    return this;
  }

  EmergencyModel model() {
    return model;
  }

  @Override
  public void read(PageReading again) {
    read = again;
    judged = null;
    follow();
  }

  @Override
  public void resume(Draft draft) {
    keeping.resume(draft);
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
    applyCss();
    form.focusFirstField();
  }

  @Override
  public void save() {
    var draft = model.draft();
    var officer = desk.officer();
    Callable<Outcome<SharingRequest>> work =
        () -> desk.workbench().requests().logEmergency(officer, draft);
    saving.save(work, this::ended);
  }

  /// It is disclosed already: what comes next is its review, which has its own day.
  @Override
  public void saveAndDecide() {
    save();
  }

  private void ended(Outcome<SharingRequest> outcome) {
    switch (outcome) {
      case Outcome.Done<SharingRequest> done -> {
        var request = done.value();
        desk.changes()
            .saved(
                done,
                Sentence.of(
                    "requests-screen.saved.emergency", request.reference(), request.deadline()));
        keeping.discard();
        actions.saved(request, false);
      }
      case Outcome.Rejected<SharingRequest>(var violations) -> {
        model.problems.found(violations, violation -> phrases.say(violation.sentence()));
        form.focusFirst();
      }
      // A request that is not there yet can't have been changed by somebody else.
      case Outcome.Stale<SharingRequest>(var what, var _, var _) ->
          throw new IllegalStateException(what.key());
    }
  }

  private void discard() {
    keeping.discard();
    actions.discarded();
  }
}

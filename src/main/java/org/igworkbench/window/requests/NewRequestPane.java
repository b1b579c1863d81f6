package org.igworkbench.window.requests;

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
import org.igworkbench.window.shell.Days;
import org.igworkbench.window.shell.Desk;
import org.igworkbench.window.shell.Place;
import org.igworkbench.window.shell.Saving;
import org.igworkbench.window.shell.form.Controls;
import org.igworkbench.window.shell.form.DiscardBar;
import org.igworkbench.window.shell.form.Form;
import org.igworkbench.workspace.Outcome;
import org.igworkbench.workspace.Sentence;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// A new request on one page, with the verdict beside it as it is typed.
final class NewRequestPane extends HBox {

  private final Desk desk;
  private final Phrases phrases;
  private final NewRequestModel model;
  private final LogBasis log;
  private final Actions actions;
  private final Saving saving;
  private final Form form;
  private VerdictPages pages;
  private @Nullable Question judged;
  private final VerdictPane verdict;
  private final Label due = Controls.label("", "due-line");
  private final VBox sheet = new VBox();

  /// What happens round the page.
  interface Actions {
    void logged(SharingRequest request);

    void discarded();
  }

  NewRequestPane(
      Desk desk, Phrases phrases, NewRequestModel model, LogBasis log, Actions actions) {
    this.desk = desk;
    this.phrases = phrases;
    this.model = model;
    this.log = log;
    this.actions = actions;
    saving = new Saving(desk.jobs());
    form = new Form(desk.words(), model.problems);
    pages = new VerdictPages(log.matrix(), phrases);
    verdict =
        new VerdictPane(
            desk.words(),
            rule -> desk.navigator().open(Place.MATRIX, rule),
            route -> model.claim(route.basis(), route.power()));
    getStyleClass().add("new-request");
    build();
    model.fields().forEach(field -> field.addListener(changed -> follow()));
    follow();
  }

  private void build() {
    var fields = new NewRequestFields(phrases, model, form, log);
    var cards = new Node[] {fields.asking(), fields.ground(), fields.requested()};
    due.setGraphic(new FontIcon("bi-stopwatch"));
    due.setMinWidth(USE_PREF_SIZE);
    var bar =
        new HBox(
            Controls.label(phrases.say("requests-screen.new.title"), "screen-title"),
            Controls.gap(),
            due);
    bar.getStyleClass().add("screen-bar");
    sheet.getStyleClass().add("cards");
    sheet.getChildren().add(form.problemList());
    sheet.getChildren().addAll(cards);
    var scroll = new ScrollPane(sheet);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.AS_NEEDED);
    scroll.getStyleClass().add("quiet");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    var page = new VBox(bar, scroll, foot());
    page.getStyleClass().add("page");
    HBox.setHgrow(page, Priority.ALWAYS);
    getChildren().addAll(page, verdict);
  }

  private Node foot() {
    var save = Controls.primary(phrases.say("requests-screen.new.log"), "Ctrl+S", this::save);
    save.setId("log-request");
    var foot =
        new DiscardBar(
            desk.words(),
            save,
            model::typed,
            "requests-screen.new.discard-question",
            actions::discarded);
    foot.getStyleClass().add("panel-foot");
    return foot;
  }

  /// Judges by what was read again.
  void read(LogBasis again) {
    pages = new VerdictPages(again.matrix(), phrases);
    judged = null;
    follow();
  }

  /// Judges what stands in the form; a pure function of what was read, so it needs no job.
  private void follow() {
    model
        .question()
        .ifPresentOrElse(
            this::judge,
            () -> {
              judged = null;
              verdict.wait(phrases.say("requests-screen.verdict.needs", needs()));
            });
    showDue();
  }

  private void judge(Question question) {
    // Most of what is typed, such as a name, asks nothing else.
    if (!question.equals(judged)) {
      judged = question;
      verdict.show(pages.of(question));
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

  private void showDue() {
    var urgency = model.urgency.get();
    var received = Days.read(model.received.get());
    if (urgency == null || received.isEmpty()) {
      due.setVisible(false);
      return;
    }
    due.setVisible(true);
    due.setText(
        phrases.say(
            "requests-screen.due.by", desk.workbench().requests().due(received.get(), urgency)));
  }

  /// Logs the request, once however often it is asked for.
  void save() {
    var draft = model.draft();
    Callable<Outcome<SharingRequest>> work =
        () -> desk.workbench().requests().log(desk.officer(), draft);
    saving.save(work, this::ended);
  }

  private void ended(Outcome<SharingRequest> outcome) {
    switch (outcome) {
      case Outcome.Done<SharingRequest> done -> {
        desk.changes()
            .saved(done, Sentence.of("requests-screen.saved.request", done.value().reference()));
        actions.logged(done.value());
      }
      case Outcome.Rejected<SharingRequest>(var violations) -> {
        model.problems.found(
            model.inScreenTerms(violations), violation -> phrases.say(violation.sentence()));
        form.focusFirst();
      }
      // A request that is not there yet can't have been changed by somebody else.
      case Outcome.Stale<SharingRequest>(var what, var _, var _) ->
          throw new IllegalStateException(what.key());
    }
  }

  /// Goes to the first field.
  void focusFirstField() {
    // A page that scrolls has its fields in the window only once it is dressed.
    applyCss();
    form.focusFirstField();
  }
}

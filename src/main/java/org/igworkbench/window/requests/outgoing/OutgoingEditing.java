package org.igworkbench.window.requests.outgoing;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.igworkbench.requests.OutgoingRequest;
import org.igworkbench.window.shell.Desk;
import org.igworkbench.window.shell.Documents;
import org.igworkbench.window.shell.MovedOn;
import org.igworkbench.window.shell.Saving;
import org.igworkbench.window.shell.form.Controls;
import org.igworkbench.window.shell.form.DiscardBar;
import org.igworkbench.workspace.Clash;
import org.igworkbench.workspace.Outcome;
import org.igworkbench.workspace.Revision;
import org.igworkbench.workspace.Sentence;
import org.igworkbench.workspace.Violation;
import org.igworkbench.workspace.Words;
import org.jspecify.annotations.Nullable;

/// The form of a request that we make with its foot: save, the letter, discard, and the choice when
/// somebody else was faster.
final class OutgoingEditing extends VBox {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

  private final Desk desk;
  private final Words words;
  private final OutgoingFormModel model;
  private final Listener listener;
  private final Saving saving;
  private final OutgoingForm form;
  private final OutgoingLetterBar letter;
  private final VBox notice = new VBox();

  /// Is told what becomes of the form.
  interface Listener {
    void saved(OutgoingRequest request, OutgoingFormModel form);

    void discarded(OutgoingFormModel form);
  }

  OutgoingEditing(
      Desk desk,
      Documents documents,
      OutgoingFormModel model,
      OutgoingReading reading,
      Listener listener) {
    this.desk = desk;
    this.words = desk.words();
    this.model = model;
    this.listener = listener;
    saving = new Saving(desk.jobs());
    form = new OutgoingForm(words, model, reading, desk::day);
    letter = new OutgoingLetterBar(desk, documents, model, form::focusFirst);
    getStyleClass().add("row-editing");
    notice.getStyleClass().add("row-notice");
    var scroll = new ScrollPane(form);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().addAll("quiet", "edge-to-edge");
    scroll.setFocusTraversable(false);
    setVgrow(scroll, Priority.ALWAYS);
    getChildren().addAll(notice, scroll, letter, foot());
    say();
    if (desk.readOnly()) {
      form.setDisable(true);
      refuse();
    }
  }

  private Node foot() {
    var save = Controls.primary(words.say("outgoing-screen.form.save"), "Ctrl+S", this::save);
    save.setId("outgoing-save");
    var discard =
        new DiscardBar(
            words,
            save,
            model::typed,
            "outgoing-screen.form.discard-question",
            () -> listener.discarded(model));
    HBox.setHgrow(discard, Priority.ALWAYS);
    var write = letter.button();
    var foot = new HBox(discard, write);
    foot.getStyleClass().add("panel-foot");
    return foot;
  }

  private void refuse() {
    say(Controls.wrapped(words.say("shell.as-at.no-change", desk.day())));
  }

  /// Says something above the form; nothing takes no room.
  private void say(Node... nodes) {
    notice.getChildren().setAll(nodes);
    notice.setVisible(nodes.length > 0);
    notice.setManaged(nodes.length > 0);
  }

  /// Saves, once however often it is asked for; says so where there is nothing to save.
  void save() {
    if (desk.readOnly()) {
      refuse();
      return;
    }
    if (!model.isNew() && !model.typed()) {
      say(Controls.wrapped(words.say("outgoing-screen.form.unchanged"), "muted"));
      return;
    }
    var officer = desk.officer();
    var request = model.request();
    var seen = model.seen();
    var unreadable = model.unreadable();
    var outgoing = desk.workbench().outgoing();
    Callable<Outcome<OutgoingRequest>> work =
        () ->
            !unreadable.isEmpty()
                ? new Outcome.Rejected<>(together(unreadable, outgoing.check(request)))
                : seen.equals(Revision.ABSENT)
                    ? outgoing.create(officer, request)
                    : outgoing.change(officer, request, seen);
    saving.save(work, this::ended);
  }

  /// What can’t be read is not missing as well.
  private static List<Violation> together(List<Violation> unreadable, List<Violation> found) {
    var paths = unreadable.stream().map(Violation::path).collect(Collectors.toSet());
    return Stream.concat(
            unreadable.stream(), found.stream().filter(one -> !paths.contains(one.path())))
        .toList();
  }

  private void ended(Outcome<OutgoingRequest> outcome) {
    say();
    switch (outcome) {
      case Outcome.Done<OutgoingRequest> done -> {
        var code = done.value().code();
        listener.saved(done.value(), model);
        desk.changes()
            .saved(
                done,
                model.isNew()
                    ? Sentence.of("outgoing-screen.saved.new", code)
                    : Sentence.of("outgoing-screen.saved.change", code));
      }
      case Outcome.Rejected<OutgoingRequest>(var violations) -> {
        model.problems().found(violations, violation -> words.say(violation.sentence()));
        form.focusFirst();
      }
      case Outcome.Stale<OutgoingRequest>(var what, var current, var clash) ->
          desk.jobs().run(() -> seen(clash), seen -> moved(seen, what, current, clash));
    }
  }

  /// @param standing the request as somebody else has saved it
  private record Seen(MovedOn.@Nullable Who who, Optional<OutgoingRequest> standing) {}

  private Seen seen(Clash clash) {
    return new Seen(
        MovedOn.Who.last(desk.workbench().trail(), clash, desk.clock().getZone()),
        desk.workbench().outgoing().find(model.code()));
  }

  private void moved(Seen seen, Sentence what, Revision current, Clash clash) {
    seen.standing().ifPresent(model::follow);
    var who = seen.who();
    var said =
        who == null
            ? words.say(what)
            : words.say(
                "outgoing-screen.form.moved-on", who.officer(), model.code(), time(who.time()));
    say(
        new MovedOn(
            words,
            said,
            model.mine(clash),
            new OutgoingFactWords(words),
            new MovedOn.Listener() {
              @Override
              public void keepMine() {
                model.looked(current);
                save();
              }

              @Override
              public void takeTheirs() {
                listener.discarded(model);
              }
            }));
  }

  private static String time(LocalTime time) {
    return TIME.format(time);
  }

  /// Goes to where the form begins.
  void focusFirstField() {
    // A page that scrolls has its fields in the window only once it is dressed.
    applyCss();
    form.focusFirstField();
  }
}

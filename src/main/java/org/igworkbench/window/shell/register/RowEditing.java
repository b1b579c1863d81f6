package org.igworkbench.window.shell.register;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.igworkbench.registers.Entry;
import org.igworkbench.window.shell.MovedOn;
import org.igworkbench.window.shell.Saving;
import org.igworkbench.window.shell.form.Controls;
import org.igworkbench.window.shell.form.DiscardBar;
import org.igworkbench.workspace.Clash;
import org.igworkbench.workspace.Outcome;
import org.igworkbench.workspace.Sentence;
import org.igworkbench.workspace.Words;
import org.jspecify.annotations.Nullable;

/// The form of a row with its foot: save, discard, and the choice when somebody else was faster. On
/// another day than today it is a text to be read.
final class RowEditing extends VBox {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

  private final RowDesk desk;
  private final Words words;
  private final RowModel model;
  private final Saving saving;
  private final VBox notice = new VBox();
  private final @Nullable RowForm form;

  RowEditing(RowDesk desk, RowModel model) {
    this.desk = desk;
    this.words = desk.words();
    this.model = model;
    this.saving = new Saving(desk.desk().jobs());
    getStyleClass().add("row-editing");
    notice.getStyleClass().add("row-notice");
    var entry = model.entry();
    if (desk.desk().readOnly() && entry != null) {
      form = null;
      lay(new RowReading(words, entry));
      refuse();
    } else {
      var fields = new RowForm(words, model, desk.reading().get());
      form = fields;
      lay(fields);
      getChildren().add(foot());
      hideNotice();
      if (desk.desk().readOnly()) {
        // A row that was begun waits, as it was typed, until the window looks at today again.
        fields.setDisable(true);
        refuse();
      }
    }
  }

  private void lay(VBox content) {
    var scroll = RowPane.scrolled(content);
    setVgrow(scroll, Priority.ALWAYS);
    getChildren().addAll(notice, scroll);
  }

  private Node foot() {
    var save = Controls.primary(words.say("shell.register.save"), "Ctrl+S", this::save);
    save.setId("row-save");
    var foot =
        new DiscardBar(words, save, model::typed, "shell.register.discard-question", this::discard);
    foot.getStyleClass().add("panel-foot");
    return foot;
  }

  private void discard() {
    desk.screen().discarded(model);
  }

  /// Says why nothing can be changed.
  private void refuse() {
    say(Controls.wrapped(words.say("shell.as-at.no-change", desk.desk().day())));
  }

  private void say(Node... nodes) {
    notice.getChildren().setAll(nodes);
    notice.setVisible(true);
    notice.setManaged(true);
  }

  private void hideNotice() {
    notice.getChildren().clear();
    notice.setVisible(false);
    notice.setManaged(false);
  }

  /// Saves, once however often it is asked for; says so where there is nothing to save.
  void save() {
    if (form == null || desk.desk().readOnly()) {
      refuse();
      return;
    }
    if (!model.isNew() && !model.typed()) {
      say(Controls.wrapped(words.say("shell.register.unchanged"), "muted"));
      return;
    }
    var wish = model.wish(desk.desk().workbench().registers(), desk.desk().officer());
    saving.save(wish::save, this::ended);
  }

  private void ended(Outcome<Entry> outcome) {
    hideNotice();
    switch (outcome) {
      case Outcome.Done<Entry> done -> {
        var code = done.value().code();
        desk.done(
            done,
            model.isNew()
                ? Sentence.of("shell.register.saved.new", model.kind().word(), code)
                : Sentence.of("shell.register.saved.change", code));
      }
      case Outcome.Rejected<Entry>(var violations) -> {
        model.problems().found(violations, violation -> words.say(violation.sentence()));
        if (form != null) {
          form.focusFirst();
        }
      }
      case Outcome.Stale<Entry>(var what, var current, var clash) ->
          desk.desk()
              .jobs()
              .run(
                  () ->
                      new Seen(
                          MovedOn.Who.last(
                              desk.desk().workbench().trail(),
                              clash,
                              desk.desk().clock().getZone()),
                          desk.desk().workbench().registers().find(model.code())),
                  seen -> {
                    seen.standing().ifPresent(model::follow);
                    say(moved(seen.who(), what, model.mine(clash), () -> model.looked(current)));
                  });
    }
  }

  /// @param standing the row as somebody else has saved it
  private record Seen(MovedOn.@Nullable Who who, Optional<Entry> standing) {}

  private Node moved(MovedOn.@Nullable Who who, Sentence what, Clash clash, Runnable looked) {
    var said =
        who == null
            ? words.say(what)
            : words.say("shell.register.moved-on", who.officer(), model.code(), time(who.time()));
    return new MovedOn(
        words,
        said,
        clash,
        new RowWords(words, model.kind()),
        new MovedOn.Listener() {
          @Override
          public void keepMine() {
            looked.run();
            save();
          }

          @Override
          public void takeTheirs() {
            discard();
          }
        });
  }

  private static String time(LocalTime time) {
    return TIME.format(time);
  }

  /// Goes to where the form begins.
  void focusFirstField() {
    if (form != null) {
      form.focusFirstField();
    }
  }
}

package org.igworkbench.window.shell.register;

import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Parent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.igworkbench.registers.Entry;
import org.igworkbench.window.shell.DayField;
import org.igworkbench.window.shell.Days;
import org.igworkbench.window.shell.DraftKeeping;
import org.igworkbench.window.shell.FieldBag;
import org.igworkbench.window.shell.Saving;
import org.igworkbench.window.shell.form.Controls;
import org.igworkbench.window.shell.form.Form;
import org.igworkbench.window.shell.form.Problems;
import org.igworkbench.workspace.Outcome;
import org.igworkbench.workspace.Sentence;
import org.igworkbench.workspace.Violation;
import org.igworkbench.workspace.Words;

/// Ends a row on a day. It is never deleted, because the past refers to it.
final class EndPage implements RowPage {

  static final String ID = "end";

  private final RowDesk desk;
  private final Words words;

  EndPage(RowDesk desk) {
    this.desk = desk;
    this.words = desk.words();
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Sentence title() {
    return Sentence.of("shell.register.page.end");
  }

  @Override
  public boolean changes() {
    return true;
  }

  /// What would change is scrolled between the day and what ends the row.
  @Override
  public boolean scrolls() {
    return false;
  }

  @Override
  public Parent open(Entry entry) {
    return new Pane(entry);
  }

  private final class Pane extends VBox {
    private final Entry entry;
    private final SimpleStringProperty day = new SimpleStringProperty("");
    private final SimpleStringProperty why = new SimpleStringProperty("");
    private final Problems problems = new Problems();
    private final Form form = new Form(words, problems);
    private final Saving saving = new Saving(desk.desk().jobs());
    private final ConsequenceList consequences;
    private final DraftKeeping keeping;

    Pane(Entry entry) {
      this.entry = entry;
      setId("row-end");
      var to = entry.period().to();
      day.set(Days.written(to == null ? desk.desk().asAt().today() : to));
      consequences = new ConsequenceList(desk, entry);
      var dayName = words.say("shell.register.end.last");
      var last = new DayField(dayName, day);
      last.setId("end-last");
      last.getStyleClass().add("first-field");
      var whyName = words.say("shell.register.end.why");
      var reason = Controls.text(whyName, why);
      reason.setId("end-why");
      var end =
          Controls.button(words.say("shell.register.end.button"), "bi-dash-circle", this::end);
      end.setId("end-save");
      var top =
          new VBox(
              Controls.wrapped(words.say("shell.register.end.note"), "muted"),
              form.problemList(),
              form.field("end.last", dayName, last));
      top.getStyleClass().add("row-page");
      var list = RowPane.scrolled(consequences);
      list.getStyleClass().add("end-list");
      setVgrow(list, Priority.ALWAYS);
      var foot = new VBox(form.field("end.why", whyName, reason), end);
      foot.getStyleClass().add("end-foot");
      getChildren().setAll(top, list, foot);
      why.subscribe(text -> problems.changed("end.why"));
      day.subscribe(text -> {
        problems.changed("end.last");
        Days.read(text).ifPresentOrElse(consequences::show, consequences::clear);
      });
      keeping =
          new DraftKeeping(
              desk.desk(),
              "end",
              RowDraft.code(entry.kind(), entry),
              entry.revision(),
              new FieldBag().text("day", day).text("why", why));
      keeping.resumeKept();
    }

    private void end() {
      if (desk.refused(problems, "end.last")) {
        return;
      }
      var last = Days.read(day.get()).orElse(null);
      if (last == null) {
        problems.found(
            List.of(Violation.at("end.last", "shell.day.unreadable")),
            one -> words.say(one.sentence()));
        form.focusFirst();
        return;
      }
      var reason = why.get().strip();
      var work = desk.desk().workbench().registers();
      var officer = desk.desk().officer();
      saving.save(
          () -> work.end(officer, entry.kind(), entry.code(), last, entry.revision(), reason),
          this::ended);
    }

    private void ended(Outcome<Entry> outcome) {
      switch (outcome) {
        case Outcome.Done<Entry> done -> {
          keeping.discard();
          desk.done(done, Sentence.of("shell.register.saved.end", entry.code(), day.get().strip()));
        }
        case Outcome.Rejected<Entry>(var violations) -> {
          problems.found(violations, violation -> words.say(violation.sentence()));
          form.focusFirst();
        }
        case Outcome.Stale<Entry>(var what, var _, var _) ->
            problems.found(
                List.of(new Violation("end", what.key(), what.args())),
                one -> words.say(one.sentence()));
      }
    }
  }
}

package org.igworkbench.window.notice;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.igworkbench.notice.Sections;
import org.igworkbench.window.shell.DayField;
import org.igworkbench.window.shell.form.Controls;
import org.igworkbench.workspace.Sentence;
import org.igworkbench.workspace.Words;
import org.jspecify.annotations.Nullable;

/// A file on its way to a new version of the notice: what was read of it, its title and its day.
final class PublishPane extends VBox {

  private final PublishModel model;
  private final Words words;
  private final Label holds = Controls.wrapped("");
  private final Label wrong = Controls.wrapped("", "problem");
  private final TextField title;
  private final VBox fields;
  private final Button save;

  PublishPane(PublishModel model, Words words) {
    this.model = model;
    this.words = words;
    setId("notice-publish");
    getStyleClass().add("notice-publish");
    holds.setId("notice-publish-holds");
    wrong.setId("notice-publish-wrong");
    title = Controls.text(words.say("notice-screen.publish.title"), model.title());
    title.setId("notice-title");
    var day = new DayField(words.say("notice-screen.publish.day"), model.effective());
    day.setId("notice-day");
    fields =
        new VBox(
            10,
            field(words.say("notice-screen.publish.title"), title),
            field(words.say("notice-screen.publish.day"), day),
            Controls.wrapped(words.say("notice-screen.publish.reviews"), "note"));
    save = Controls.primary(words.say("notice-screen.publish.save"), "Ctrl+Enter", model::publish);
    save.setId("notice-publish-save");
    save.setDefaultButton(false);
    var leave = Controls.button(words.say("notice-screen.publish.leave"), "bi-x", model::leave);
    leave.setId("notice-publish-leave");
    getChildren()
        .setAll(
            Controls.wrapped(words.say("notice-screen.publish.heading"), "panel-title"),
            holds,
            wrong,
            fields,
            new HBox(8, save, leave));
    model.state().subscribe(this::show);
  }

  private static VBox field(String name, javafx.scene.Node field) {
    var label = Controls.label(name, "field-label");
    label.setLabelFor(field);
    return new VBox(4, label, field);
  }

  private void show(PublishModel.State state) {
    boolean read = state instanceof PublishModel.State.Read;
    boolean unreadable = state instanceof PublishModel.State.Unreadable;
    setVisible(read || unreadable);
    setManaged(read || unreadable);
    fields.setVisible(read);
    fields.setManaged(read);
    save.setVisible(read);
    save.setManaged(read);
    switch (state) {
      case PublishModel.State.Read of -> {
        var lines = Sections.of(of.lines());
        long found =
            lines.stream().map(line -> line.section()).filter(s -> s != null).distinct().count();
        holds.setText(
            words.say("notice-screen.publish.holds", of.file(), lines.size(), (int) found));
        var problem = model.problem("notice.title");
        tell(problem == null ? model.problem("notice.effective") : problem);
      }
      case PublishModel.State.Unreadable(var why) -> {
        holds.setText(why.path());
        tell(why.sentence());
      }
      case PublishModel.State.None _, PublishModel.State.Taken _ -> tell(null);
    }
  }

  private void tell(@Nullable Sentence sentence) {
    wrong.setText(sentence == null ? "" : words.say(sentence));
    wrong.setVisible(sentence != null);
    wrong.setManaged(sentence != null);
  }

  void takeKeys() {
    title.requestFocus();
  }
}

package org.igworkbench.window.exchange;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.igworkbench.exchange.ImportRegister;
import org.igworkbench.window.shell.Capital;
import org.igworkbench.window.shell.form.Controls;
import org.igworkbench.window.shell.form.Named;
import org.igworkbench.workspace.Words;
import org.kordamp.ikonli.javafx.FontIcon;

/// Where one begins: which file, and where its rows belong. It says as well why a file could not be
/// read, and that one was taken over.
final class FilePane extends VBox {

  private final Words words;
  private final ImportModel model;
  private final Label notice = Controls.wrapped("");
  private final Label title;
  private final ComboBox<Choice> into = new ComboBox<>();
  private final Button choose;

  /// Where rows belong; without a register the file says so itself.
  private record Choice(List<ImportRegister> register) {}

  /// @param asked asks for a file
  FilePane(Words words, ImportModel model, Runnable asked) {
    this.words = words;
    this.model = model;
    setId("import-file");
    getStyleClass().add("import-file");
    var icon = new FontIcon("bi-file-earmark-spreadsheet");
    icon.getStyleClass().add("import-icon");
    title = Controls.wrapped(words.say("import-screen.begin.title"), "panel-title");
    notice.setId("import-notice");
    choose = Controls.button(words.say("import-screen.begin.choose"), "bi-upload", asked);
    choose.setId("import-choose");
    choose.getStyleClass().add("accent");
    choose.setDefaultButton(false);
    buildChoice();
    var label = Controls.label(words.say("import-screen.begin.into"), "field-label");
    label.setLabelFor(into);
    var fields = new HBox(new VBox(4, label, into));
    fields.getStyleClass().add("import-into");
    getChildren()
        .addAll(
            notice,
            icon,
            title,
            Controls.wrapped(words.say("import-screen.begin.how"), "muted"),
            fields,
            choose,
            Controls.wrapped(words.say("import-screen.begin.drop"), "note"),
            Controls.wrapped(words.say("import-screen.begin.own"), "note"));
    say("", false);
  }

  private void buildChoice() {
    into.setId("import-into");
    into.setAccessibleText(words.say("import-screen.begin.into"));
    into.setConverter(
        new Named<>(choice ->
            choice.register().isEmpty()
                ? words.say("import-screen.begin.any")
                : Capital.of(words.say(choice.register().getFirst().words()))));
    var choices = new ArrayList<Choice>();
    choices.add(new Choice(List.of()));
    model.registers().forEach(one -> choices.add(new Choice(List.of(one))));
    into.getItems().setAll(choices);
    into.setVisibleRowCount(choices.size());
    into.valueProperty()
        .subscribe(choice -> {
          if (choice != null) {
            model.into().set(choice.register().isEmpty() ? null : choice.register().getFirst());
          }
        });
    model
        .into()
        .subscribe(register ->
            into.setValue(new Choice(register == null ? List.of() : List.of(register))));
  }

  /// Says why a file could not be read, or what was taken over.
  ///
  /// @param wrong whether it is something that went wrong
  void say(String text, boolean wrong) {
    notice.setText(text);
    notice.setVisible(!text.isEmpty());
    notice.setManaged(!text.isEmpty());
    notice.getStyleClass().removeAll("error-list", "import-taken");
    notice.getStyleClass().add(wrong ? "error-list" : "import-taken");
    notice.setGraphic(text.isEmpty() || wrong ? null : new FontIcon("bi-check-circle-fill"));
    title.setText(words.say(wrong ? "import-screen.begin.another" : "import-screen.begin.title"));
  }

  void takeKeys() {
    choose.requestFocus();
  }
}

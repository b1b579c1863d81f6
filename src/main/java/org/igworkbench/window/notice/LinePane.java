package org.igworkbench.window.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.igworkbench.notice.LineReview.Says;
import org.igworkbench.notice.Section;
import org.igworkbench.window.shell.form.ChipField;
import org.igworkbench.window.shell.form.Choice;
import org.igworkbench.window.shell.form.Controls;
import org.igworkbench.window.shell.form.Named;
import org.igworkbench.workspace.Sentence;
import org.igworkbench.workspace.Words;
import org.jspecify.annotations.Nullable;

/// The line that is looked at: what is known of it, and all that a person can say about it.
final class LinePane extends VBox {

  private final NoticeModel model;
  private final Words words;
  private final LineWords said;
  private final Label title = Controls.wrapped("", "panel-title");
  private final Label place = Controls.label("", "note");
  private final Label about = Controls.wrapped("");
  private final Label trouble = Controls.wrapped("", "problem");
  private final ObservableList<String> codes = FXCollections.observableArrayList();
  private final StringProperty reason = new SimpleStringProperty("");
  private final Button accept;
  private final Button join;
  private final Button create;
  private final Button dismiss;
  private final Button reopen;
  private final ComboBox<Section> assign = new ComboBox<>();
  private final ChipField rows;
  private boolean showing;

  /// @param made asked for a new row of the register with the words of a line
  LinePane(NoticeModel model, Words words, BiConsumer<Section, String> made) {
    this.model = model;
    this.words = words;
    this.said = new LineWords(words);
    setId("notice-line");
    getStyleClass().add("notice-detail");
    accept = Controls.primary(words.say("notice-screen.line.accept"), "Ctrl+Enter", model::accept);
    accept.setId("notice-accept");
    accept.setDefaultButton(false);
    join = button("notice-join", words.say("notice-screen.line.join"), "bi-link", this::join);
    create =
        button(
            "notice-create",
            words.say("notice-screen.line.create"),
            "bi-plus",
            () -> line().ifPresent(line -> make(line, made)));
    dismiss =
        button(
            "notice-dismiss",
            words.say("notice-screen.line.dismiss"),
            "bi-dash-circle",
            () -> model.dismiss(reason.get()));
    reopen =
        button(
            "notice-reopen",
            words.say("notice-screen.line.reopen"),
            "bi-arrow-counterclockwise",
            model::forget);
    rows =
        new ChipField(
            words,
            words.say("notice-screen.line.rows"),
            words.say("notice-screen.line.rows-prompt"),
            this::offered,
            codes);
    rows.setId("notice-codes");
    buildAssign();
    trouble.setId("notice-trouble");
    about.setId("notice-about");
    var head = new HBox(title, Controls.gap(), place);
    HBox.setHgrow(title, Priority.SOMETIMES);
    head.getStyleClass().add("notice-head");
    getChildren().setAll(head, about, trouble, fields(), buttons());
    model.chosen().subscribe((before, now) -> show());
    model.shown().subscribe((before, now) -> show());
    model.trouble().subscribe(this::tell);
    show();
  }

  private static Button button(String id, String text, String icon, Runnable action) {
    var button = Controls.button(text, icon, action);
    button.setId(id);
    return button;
  }

  private void buildAssign() {
    assign.setId("notice-assign");
    assign.setAccessibleText(words.say("notice-screen.line.section"));
    assign.setPromptText(words.say("notice-screen.line.section-prompt"));
    assign.setConverter(new Named<>(section -> words.say(section.word())));
    assign.getItems().setAll(Section.values());
    assign.setOnAction(chosen -> {
      var section = assign.getValue();
      if (!showing && section != null) {
        model.assign(section);
      }
    });
  }

  private HBox fields() {
    var why = Controls.text(words.say("notice-screen.line.reason"), reason);
    why.setId("notice-reason");
    why.setPromptText(words.say("notice-screen.line.reason-prompt"));
    var fields =
        new HBox(
            field(words.say("notice-screen.line.rows"), rows),
            field(words.say("notice-screen.line.reason"), why),
            field(words.say("notice-screen.line.section"), assign));
    fields.getStyleClass().add("notice-fields");
    return fields;
  }

  private static VBox field(String name, javafx.scene.Node field) {
    var label = Controls.label(name, "field-label");
    label.setLabelFor(field);
    var box = new VBox(4, label, field);
    HBox.setHgrow(box, Priority.SOMETIMES);
    return box;
  }

  private FlowPane buttons() {
    var hint = Controls.label(words.say("notice-screen.line.hint"), "note");
    var buttons = new FlowPane(accept, join, create, dismiss, reopen, hint);
    buttons.getStyleClass().add("notice-buttons");
    return buttons;
  }

  private Optional<TextLine> line() {
    return Optional.ofNullable(model.chosen().get());
  }

  private static void make(TextLine line, BiConsumer<Section, String> made) {
    var section = line.line().section();
    if (section != null) {
      made.accept(section, line.line().text());
    }
  }

  private void join() {
    model.link(List.copyOf(codes), reason.get());
  }

  /// The rows that can be joined: those of the question of the line first.
  private List<Choice> offered() {
    var section = line().map(line -> line.line().section()).orElse(null);
    var own = new ArrayList<Choice>();
    var others = new ArrayList<Choice>();
    for (var row : model.shown().get().rows()) {
      (row.section() == section ? own : others)
          .add(
              new Choice(row.code(), row.code(), row.title())
                  .alsoCalled(String.join(" ", row.aliases())));
    }
    own.addAll(others);
    return own;
  }

  private void tell(@Nullable Sentence sentence) {
    trouble.setText(sentence == null ? "" : words.say(sentence));
    trouble.setVisible(sentence != null);
    trouble.setManaged(sentence != null);
  }

  private void show() {
    var line = line().orElse(null);
    boolean heading = line == null || line.line().isHeading();
    showing = true;
    title.setText(line == null ? words.say("notice-screen.line.none") : line.line().text());
    place.setText(place(line));
    about.setText(line == null ? words.say("notice-screen.line.choose") : said.about(model, line));
    var review = model.seen().map(seen -> seen.review()).orElse(null);
    codes.setAll(line == null || line.compared() == null ? List.of() : line.compared().codes());
    reason.set(review == null ? "" : review.reason());
    assign.setValue(line == null ? null : line.line().section());
    showing = false;
    boolean can = model.canSay() && !heading;
    boolean dismissed = review != null && review.says() == Says.DISMISSED;
    accept.setDisable(!can || line == null || !line.isNear());
    join.setDisable(!can);
    create.setDisable(!can || line == null || line.line().section() == null);
    dismiss.setDisable(!can || dismissed);
    reopen.setDisable(!can || review == null);
    assign.setDisable(!can);
    rows.setDisable(!can);
  }

  private String place(@Nullable TextLine line) {
    if (line == null) {
      return "";
    }
    int place = model.place();
    int open = model.open().size();
    return place > 0
        ? words.say("notice-screen.line.difference", line.number(), place, open)
        : words.say("notice-screen.line.number", line.number(), open);
  }

  /// Saves by the keys: what was found where nothing was changed, else what was chosen.
  void confirm() {
    var line = line();
    if (line.isEmpty() || !model.canSay()) {
      return;
    }
    var compared = line.get().compared();
    if (compared != null && line.get().isNear() && codes.equals(compared.codes())) {
      model.accept();
    } else if (!codes.isEmpty()) {
      join();
    }
  }
}

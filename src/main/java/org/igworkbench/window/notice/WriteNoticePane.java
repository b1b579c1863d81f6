package org.igworkbench.window.notice;

import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.igworkbench.notice.NoticeFormat;
import org.igworkbench.notice.NoticeLine;
import org.igworkbench.window.shell.DayField;
import org.igworkbench.window.shell.Desk;
import org.igworkbench.window.shell.Documents;
import org.igworkbench.window.shell.ExportBar;
import org.igworkbench.window.shell.Segments;
import org.igworkbench.window.shell.form.BarEnds;
import org.igworkbench.window.shell.form.Controls;
import org.igworkbench.window.shell.list.ListExits;
import org.igworkbench.workspace.Sentence;
import org.igworkbench.workspace.Words;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// The notice that the register would write as at a day: its text, what is still to be done about
/// it, and its file.
public final class WriteNoticePane extends BorderPane {

  private final WriteNoticeModel model;
  private final Words words;
  private final StringProperty dayText = new SimpleStringProperty("");
  private final DayField day;
  private final Label dayProblem = new Label();
  private final ListView<NoticeLine> text = new ListView<>();
  private final ExportBar export;
  private final Runnable back;

  /// @param documents asks where the file goes, and opens it
  /// @param back leads back to the published notice
  public WriteNoticePane(WriteNoticeModel model, Desk desk, Documents documents, Runnable back) {
    this.model = model;
    this.back = back;
    this.words = desk.words();
    day = new DayField(words.say("write-notice.day.label"), dayText);
    export =
        new ExportBar("write-notice", desk, model.exporting(), model::wanted, documents)
            .called("write-notice.save.button");
    export.getStyleClass().add("panel-foot");
    setId("write-notice");
    setTop(new VBox(heading(back), order()));
    setCenter(text());
    setRight(new NoticeAdvicePane(model, words));
    setBottom(export);
    model.preview().subscribe(this::show);
    model.day().subscribe(now -> sayWhatIsWrong());
    dayText.subscribe(now -> sayWhatIsWrong());
  }

  /// Puts the focus on the text.
  void takeKeys() {
    text.requestFocus();
  }

  /// Ctrl+Shift+E asks where the file goes, and Escape leads back.
  boolean key(KeyEvent event) {
    if (ListExits.asksForExport(event)) {
      export.ask();
      return true;
    }
    if (event.getCode() == KeyCode.ESCAPE) {
      back.run();
      return true;
    }
    return false;
  }

  private BarEnds heading(Runnable leave) {
    var title = Controls.label(words.say("write-notice.heading.title"), "screen-title");
    var button = Controls.button(words.say("write-notice.heading.back"), "bi-arrow-left", leave);
    button.setId("write-notice-back");
    var bar = new BarEnds(title, button);
    bar.getStyleClass().addAll("screen-bar", "register-bar");
    return bar;
  }

  private FlowPane order() {
    day.setId("write-notice-day");
    day.day().bindBidirectional(model.day());
    dayProblem.setId("write-notice-day-problem");
    dayProblem.setGraphic(new FontIcon("bi-exclamation-octagon"));
    dayProblem.getStyleClass().add("field-error");
    var label = Controls.label(words.say("write-notice.day.label"), "field-label");
    label.setLabelFor(day);
    var formats =
        new Segments<>(
            words.say("write-notice.format.label"),
            List.of(NoticeFormat.values()),
            format -> words.say(named(format)),
            model.format());
    formats.setId("write-notice-format");
    var kind = Controls.label(words.say("write-notice.format.label"), "field-label");
    var order =
        new FlowPane(16, 8, new VBox(4, label, day, dayProblem), new VBox(4, kind, formats));
    order.getStyleClass().add("write-notice-order");
    return order;
  }

  private static String named(NoticeFormat format) {
    return switch (format) {
      case WORD -> "write-notice.format.word";
      case HTML -> "write-notice.format.html";
      case TEXT -> "write-notice.format.text";
    };
  }

  private ListView<NoticeLine> text() {
    text.setId("write-notice-text");
    text.getStyleClass().add("notice-text");
    text.setAccessibleText(words.say("write-notice.text.name"));
    text.setCellFactory(list -> new NoticeLineCell(words));
    text.setPlaceholder(Controls.wrapped(words.say("write-notice.text.none"), "muted"));
    return text;
  }

  private void show(WriteNoticeModel.@Nullable Preview preview) {
    text.getItems().setAll(preview == null ? List.of() : preview.notice().lines());
    export.changed();
  }

  private void sayWhatIsWrong() {
    var wrong =
        model
            .dayProblem()
            .map(
                missing -> dayText.get().isBlank() ? missing : Sentence.of("shell.day.unreadable"));
    dayProblem.setText(wrong.map(words::say).orElse(""));
    dayProblem.setVisible(wrong.isPresent());
    dayProblem.setManaged(wrong.isPresent());
    day.getStyleClass().remove("invalid");
    if (wrong.isPresent()) {
      day.getStyleClass().add("invalid");
    }
    day.setAccessibleHelp(wrong.map(words::say).orElse(null));
  }
}

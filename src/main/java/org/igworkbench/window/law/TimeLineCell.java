package org.igworkbench.window.law;

import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.igworkbench.registers.Timeline.Bar;
import org.igworkbench.window.shell.register.RowState;
import org.igworkbench.workspace.Words;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// One row of the time line: what it is, its bar, and its state in a word and by a mark.
final class TimeLineCell extends ListCell<Bar> {

  private final TimeLine line;
  private final Words words;
  private final Label code = new Label();
  private final Label name = new Label();
  private final BarPane bar = new BarPane();
  private final Label state = new Label("", new FontIcon());
  private final HBox row;

  TimeLineCell(TimeLine line) {
    this.line = line;
    this.words = line.words();
    code.getStyleClass().addAll("muted", "time-line-code");
    name.setMinWidth(0);
    HBox.setHgrow(name, Priority.ALWAYS);
    var left = new HBox(code, name);
    left.getStyleClass().add("time-line-name");
    state.getStyleClass().add("time-line-state");
    HBox.setHgrow(bar, Priority.ALWAYS);
    row = new HBox(left, bar, state);
    row.getStyleClass().add("time-line-row");
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable Bar item, boolean empty) {
    super.updateItem(item, empty);
    if (item == null || empty) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    var standing = RowState.of(item.status(), item.period(), item.unverified(), line.day());
    var word = words.say(standing.word());
    code.setText(item.code());
    name.setText(item.title());
    state.setText(word);
    ((FontIcon) state.getGraphic()).setIconLiteral(standing.icon());
    bar.show(item, standing.counts(), line.span(), line.day());
    setGraphic(row);
    setAccessibleText(said(item, word));
  }

  private String said(Bar item, String word) {
    var from = item.period().from();
    var to = item.period().to();
    var parts =
        Stream.of(
            item.code() + " " + item.title(),
            from == null
                ? words.say("law-screen.timeline.no-from")
                : words.say("law-screen.timeline.from", from),
            to == null
                ? words.say("law-screen.timeline.no-to")
                : words.say("law-screen.timeline.to", to),
            word);
    return String.join(", ", parts.toList());
  }
}

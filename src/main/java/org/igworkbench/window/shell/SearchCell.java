package org.igworkbench.window.shell;

import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.igworkbench.search.Entry;
import org.igworkbench.search.Kind;
import org.igworkbench.workspace.Words;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// Shows a line below the search box: mark or icon, code, title, what matched, and where it leads.
final class SearchCell extends ListCell<SearchLine> {

  private static final double MARK = 13;

  private final Words words;
  private final Function<Entry, String> leadsTo;
  private final Label title = new Label();
  private final Label code = new Label();
  private final Label beside = new Label();
  private final Label state = new Label();
  private final Label place = new Label();

  /// @param leadsTo says of an entry where it is opened, or by which keys it is done
  SearchCell(Words words, Function<Entry, String> leadsTo, Consumer<SearchLine.Row> chosen) {
    this.words = words;
    this.leadsTo = leadsTo;
    getStyleClass().add("search-line");
    code.getStyleClass().add("search-code");
    title.getStyleClass().add("search-title");
    beside.getStyleClass().addAll("note", "search-beside");
    state.getStyleClass().addAll("chip", "search-state");
    place.getStyleClass().addAll("note", "search-place");
    code.setMinWidth(Region.USE_PREF_SIZE);
    state.setMinWidth(Region.USE_PREF_SIZE);
    place.setMinWidth(Region.USE_PREF_SIZE);
    beside.setMaxWidth(Double.MAX_VALUE);
    beside.setMinWidth(0);
    // It takes what room the title leaves.
    beside.setPrefWidth(0);
    HBox.setHgrow(beside, Priority.ALWAYS);
    setOnMouseClicked(event -> {
      if (event.getButton() == MouseButton.PRIMARY && getItem() instanceof SearchLine.Row row) {
        chosen.accept(row);
      }
    });
  }

  @Override
  protected void updateItem(@Nullable SearchLine line, boolean empty) {
    super.updateItem(line, empty);
    getStyleClass().remove("search-heading");
    setText(null);
    setGraphic(null);
    setAccessibleText(null);
    switch (empty ? null : line) {
      case null -> {}
      case SearchLine.Heading heading -> show(heading);
      case SearchLine.Row row -> show(row);
    }
  }

  private void show(SearchLine.Heading heading) {
    getStyleClass().add("search-heading");
    var name = words.say(heading.kind().heading());
    setText(
        heading.shown() < heading.count()
            ? words.say("shell.search.some", name, heading.shown(), heading.count())
            : words.say("shell.search.all", name, heading.count()));
  }

  private void show(SearchLine.Row row) {
    var entry = row.hit().entry();
    boolean isCommand = entry.kind() == Kind.COMMAND;
    var standing = entry.standing();
    var word = standing.word();
    say(code, isCommand ? "" : entry.code());
    say(title, entry.title());
    say(state, word == null ? "" : words.say(word));
    say(place, leadsTo.apply(entry));
    beside.setText(row.hit().beside());
    setGraphic(line(entry));
    var spoken = words.say(entry.kind().word());
    var name = word == null ? entry.title() : entry.title() + ", " + words.say(word);
    setAccessibleText(
        isCommand
            ? words.say("shell.search.command-line", spoken, name, row.number(), row.of())
            : words.say("shell.search.line", spoken, entry.code(), name, row.number(), row.of()));
  }

  private HBox line(Entry entry) {
    var line = new HBox(sign(entry), code, title, beside, state, place);
    line.getStyleClass().add("search-row");
    line.getStyleClass().add(entry.standing().live() ? "live" : "over");
    line.setMinWidth(0);
    line.prefWidthProperty().bind(widthProperty().subtract(2 * MARK));
    return line;
  }

  private static Node sign(Entry entry) {
    var decision = entry.standing().decision();
    return switch (entry.kind()) {
      case RULE -> new MarkView(decision == null ? Mark.DRAFT : Mark.of(decision), MARK);
      default -> new FontIcon(Landings.icon(entry.kind()));
    };
  }

  private static void say(Label label, String text) {
    label.setText(text);
    label.setVisible(!text.isEmpty());
    label.setManaged(!text.isEmpty());
  }
}

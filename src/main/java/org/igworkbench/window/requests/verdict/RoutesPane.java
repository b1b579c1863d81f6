package org.igworkbench.window.requests.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import org.igworkbench.window.requests.verdict.VerdictPage.RouteLine;
import org.igworkbench.window.shell.form.Column;
import org.igworkbench.workspace.Words;
import org.jspecify.annotations.Nullable;

/// Draws rules of a cell as ways to answer: mark, code, basis, power, and how far each reaches. The
/// nearest are shown, and the rest when asked for.
final class RoutesPane extends VBox {

  private static final PseudoClass LAST = PseudoClass.getPseudoClass("last-route");
  private static final int SHOWN_AT_FIRST = 5;

  private final Words words;
  private final Consumer<String> openRule;
  private final @Nullable Consumer<RouteLine> claim;
  private final Column list = new Column(0);
  private final Hyperlink all = new Hyperlink();
  private final List<RouteRow> rows = new ArrayList<>();
  private List<RouteLine> routes = List.of();
  private boolean whole;

  RoutesPane(Words words, Consumer<String> openRule, @Nullable Consumer<RouteLine> claim) {
    this.words = words;
    this.openRule = openRule;
    this.claim = claim;
    list.getStyleClass().add("routes");
    all.setOnAction(pressed -> {
      whole = true;
      show(routes);
    });
    getChildren().setAll(list, all);
  }

  /// Shows these, in the rows that are there already.
  void show(List<RouteLine> found) {
    routes = found;
    int count = whole ? found.size() : Math.min(found.size(), SHOWN_AT_FIRST);
    while (rows.size() < count) {
      rows.add(new RouteRow(words, openRule, claim));
    }
    for (int i = 0; i < count; i++) {
      rows.get(i).show(found.get(i));
      rows.get(i).pseudoClassStateChanged(LAST, i == count - 1);
    }
    var shown = list.getChildren();
    if (shown.size() > count) {
      shown.remove(count, shown.size());
    } else {
      shown.addAll(rows.subList(shown.size(), count));
    }
    all.setText(words.say("requests-screen.route.all", found.size()));
    all.setVisible(count < found.size());
    all.setManaged(count < found.size());
  }
}

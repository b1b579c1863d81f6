package org.igworkbench.window.requests;

import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.igworkbench.window.requests.VerdictPage.RouteLine;
import org.igworkbench.window.shell.MarkView;
import org.igworkbench.window.shell.form.Controls;
import org.igworkbench.workspace.Words;
import org.jspecify.annotations.Nullable;

/// Draws rules of a cell as ways to answer: mark, code, basis, power, and how far each reaches.
final class RoutesPane {

  private static final PseudoClass LAST = PseudoClass.getPseudoClass("last-route");
  private static final int SHOWN_AT_FIRST = 5;
  private static final double LIST_MARK = 13;

  private final Words words;
  private final Consumer<String> openRule;
  private final @Nullable Consumer<RouteLine> claim;

  RoutesPane(Words words, Consumer<String> openRule, @Nullable Consumer<RouteLine> claim) {
    this.words = words;
    this.openRule = openRule;
    this.claim = claim;
  }

  /// All of them.
  Node list(List<RouteLine> routes) {
    var list = new VBox();
    list.getStyleClass().add("routes");
    routes.forEach(route -> list.getChildren().add(row(route)));
    list.getChildren().getLast().pseudoClassStateChanged(LAST, true);
    return list;
  }

  /// The nearest, and the rest when asked for.
  Node folded(List<RouteLine> routes) {
    if (routes.size() <= SHOWN_AT_FIRST) {
      return list(routes);
    }
    var box = new VBox(list(routes.subList(0, SHOWN_AT_FIRST)));
    var all = new Hyperlink(words.say("requests-screen.route.all", routes.size()));
    all.setOnAction(pressed -> box.getChildren().setAll(list(routes)));
    box.getChildren().add(all);
    return box;
  }

  private Node row(RouteLine route) {
    var code = new Hyperlink(route.rule());
    code.setMinWidth(HBox.USE_PREF_SIZE);
    code.setAccessibleText(words.say("requests-screen.route.open", route.rule()));
    code.setOnAction(pressed -> openRule.accept(route.rule()));
    var letter = Controls.label(route.letter(), "basis-letter");
    var law = Controls.label(route.law());
    law.setMinWidth(0);
    law.setMaxWidth(Double.MAX_VALUE);
    law.setTooltip(new Tooltip(route.law()));
    HBox.setHgrow(law, Priority.ALWAYS);
    var line = new HBox(new MarkView(route.mark(), LIST_MARK), code, letter, law);
    line.getStyleClass().add("route-line");
    if (claim != null) {
      line.getChildren().add(use(route, claim));
    }
    var row = new VBox(line, Controls.wrapped(route.reach(), "route-reach"));
    row.getStyleClass().add("route");
    return row;
  }

  private Button use(RouteLine route, Consumer<RouteLine> take) {
    var use = Controls.button(words.say("requests-screen.route.use"), "", () -> take.accept(route));
    use.getStyleClass().add("compact");
    use.setAccessibleText(words.say("requests-screen.route.use-rule", route.rule()));
    return use;
  }
}

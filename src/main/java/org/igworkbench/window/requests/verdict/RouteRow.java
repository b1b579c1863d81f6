package org.igworkbench.window.requests.verdict;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.igworkbench.window.requests.verdict.VerdictPage.RouteLine;
import org.igworkbench.window.shell.Mark;
import org.igworkbench.window.shell.MarkView;
import org.igworkbench.window.shell.form.Controls;
import org.igworkbench.workspace.Words;
import org.jspecify.annotations.Nullable;

/// One rule as a way to answer; the row stays while other rules come to stand in it.
final class RouteRow extends VBox {

  private static final double LIST_MARK = 13;

  private final Words words;
  private final MarkView mark = new MarkView(Mark.UNCOVERED, LIST_MARK);
  private final Hyperlink code = new Hyperlink();
  private final Label letter = Controls.label("", "basis-letter");
  private final Label law = Controls.label("");
  private final Tooltip wholeLaw = new Tooltip();
  private final Label reach = Controls.wrapped("", "route-reach");
  private final Button use = new Button();
  private @Nullable RouteLine shown;

  /// @param claim fills a form in from the rule; null where there is none
  RouteRow(Words words, Consumer<String> openRule, @Nullable Consumer<RouteLine> claim) {
    this.words = words;
    code.setMinWidth(USE_PREF_SIZE);
    code.setOnAction(pressed -> {
      if (shown != null) {
        openRule.accept(shown.rule());
      }
    });
    law.setMinWidth(0);
    law.setMaxWidth(Double.MAX_VALUE);
    law.setTooltip(wholeLaw);
    HBox.setHgrow(law, Priority.ALWAYS);
    var line = new HBox(mark, code, letter, law);
    line.getStyleClass().add("route-line");
    if (claim != null) {
      use.setText(words.say("requests-screen.route.use"));
      use.getStyleClass().add("compact");
      use.setMinWidth(USE_PREF_SIZE);
      use.setOnAction(pressed -> {
        if (shown != null) {
          claim.accept(shown);
        }
      });
      line.getChildren().add(use);
    }
    getStyleClass().add("route");
    getChildren().setAll(line, reach);
  }

  void show(RouteLine route) {
    if (route.equals(shown)) {
      return;
    }
    shown = route;
    mark.show(route.mark());
    code.setText(route.rule());
    code.setAccessibleText(words.say("requests-screen.route.open", route.rule()));
    letter.setText(route.letter());
    law.setText(route.law());
    wholeLaw.setText(route.law());
    reach.setText(route.reach());
    use.setAccessibleText(words.say("requests-screen.route.use-rule", route.rule()));
  }
}

package org.igworkbench.window.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;
import org.igworkbench.matrix.RuleHistory;
import org.igworkbench.window.matrix.form.Deed;
import org.igworkbench.workspace.Words;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/// What can be done with the rule that is shown: the buttons of the foot of the panel.
final class RuleActions {

  private final Words words;
  private final RuleWork work;
  private final Button change;
  private final Button history;
  private final MenuButton more;
  private @Nullable RuleRow row;
  private RuleHistory versions = RuleHistory.none("");

  RuleActions(Words words, RuleWork work) {
    this.words = words;
    this.work = work;
    change =
        new Button(words.say("matrix-screen.rule.change"), new FontIcon(BootstrapIcons.PENCIL));
    change.setId("matrix-rule-change");
    change.setOnAction(pressed -> change());
    history =
        new Button(
            words.say("matrix-screen.rule.history"), new FontIcon(BootstrapIcons.CLOCK_HISTORY));
    history.setId("matrix-rule-history");
    history.setOnAction(pressed -> {
      if (row != null) {
        work.history(row.code());
      }
    });
    more = new MenuButton(words.say("matrix-screen.rule.more"));
    more.setId("matrix-rule-more");
    for (var node : List.of(change, history, more)) {
      node.setMinWidth(Region.USE_PREF_SIZE);
    }
  }

  List<Node> buttons() {
    return List.of(change, history, more);
  }

  /// Offers what can be done with a rule.
  ///
  /// @param readOnly whether it can only be read, because another day than today is looked at
  void offer(RuleRow shown, RuleHistory all, boolean readOnly) {
    for (var changing : List.of(change, more)) {
      changing.setVisible(!readOnly);
      changing.setManaged(!readOnly);
    }
    row = shown;
    versions = all;
    var items = new ArrayList<MenuItem>();
    deeds().forEach(deed -> items.add(item(deed)));
    var copy = new MenuItem(words.say("matrix-screen.rule.copy"));
    copy.setId("matrix-rule-copy");
    copy.setOnAction(chosen -> work.copy(shown.rule()));
    items.add(copy);
    more.getItems().setAll(items);
    change.setText(
        words.say(
            versions.draft().isPresent()
                ? "matrix-screen.rule.change-draft"
                : "matrix-screen.rule.change"));
  }

  private List<Deed> deeds() {
    var shown = row;
    if (shown == null) {
      return List.of();
    }
    if (versions.draft().isPresent()) {
      return List.of(Deed.APPROVE, Deed.DISCARD);
    }
    return switch (shown.state()) {
      case LIVE -> List.of(Deed.SUSPEND, Deed.END, Deed.OWNER, Deed.REVIEW_BY, Deed.AGREEMENT);
      case SUSPENDED -> List.of(Deed.RESUME, Deed.END, Deed.OWNER, Deed.REVIEW_BY, Deed.AGREEMENT);
      // Approved for later: it can be called off before it begins.
      case DRAFT -> List.of(Deed.END);
      case ENDED -> List.of();
    };
  }

  private MenuItem item(Deed deed) {
    var item = new MenuItem(deed.name(words));
    item.setId("matrix-rule-" + deed.name().toLowerCase(Locale.ROOT));
    item.setOnAction(chosen -> act(deed));
    return item;
  }

  private void act(Deed deed) {
    if (row != null) {
      work.deed(List.of(deed), List.of(row.code()));
    }
  }

  /// Changes the rule that is shown.
  void change() {
    if (row != null) {
      work.change(row.code());
    }
  }

  /// Ends the rule that is shown; a draft is discarded.
  void end() {
    act(versions.draft().isPresent() ? Deed.DISCARD : Deed.END);
  }
}

package org.igworkbench.window.findings;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import org.igworkbench.findings.Listed;
import org.igworkbench.workspace.Words;
import org.jspecify.annotations.Nullable;

/// The findings under their severity and kind. What somebody has folded stays folded while the list
/// is read again.
final class FindingTree extends TreeView<Line> {

  /// A kind with more findings than this is folded until somebody opens it.
  private static final int MANY = 12;

  private final FindingsModel model;
  private final Set<String> folded = new HashSet<>();
  private final Set<String> opened = new HashSet<>();
  private boolean showing;

  FindingTree(FindingsModel model, Words words) {
    this.model = model;
    setId("findings-list");
    setAccessibleText(words.say("findings-screen.list.name"));
    getStyleClass().add("finding-tree");
    setShowRoot(false);
    setCellFactory(tree -> new FindingCell(model, words));
    setRoot(new TreeItem<>());
    getSelectionModel()
        .selectedItemProperty()
        .subscribe(item -> {
          if (!showing) {
            model.chosen().set(item == null ? null : listed(item.getValue()));
          }
        });
    model.chosen().subscribe(this::select);
  }

  private static @Nullable Listed listed(@Nullable Line line) {
    return line instanceof Line.One(var listed) ? listed : null;
  }

  /// Shows what the model looks at.
  void show() {
    var before = getSelectionModel().getSelectedItem();
    var key = before == null || before.getValue() == null ? "" : before.getValue().key();
    showing = true;
    var root = new TreeItem<Line>();
    for (var group : model.groups()) {
      var severity = item(new Line.OfSeverity(group.severity(), group.count()), false);
      group
          .kinds()
          .forEach((code, all) -> {
            var kind =
                item(
                    new Line.OfKind(group.severity(), code, all.size()),
                    all.size() > MANY && model.filter().get().isBlank());
            all.forEach(one -> kind.getChildren().add(new TreeItem<>(new Line.One(one))));
            severity.getChildren().add(kind);
          });
      root.getChildren().add(severity);
    }
    setRoot(root);
    var chosen = model.chosen().get();
    if (chosen != null) {
      choose(new Line.One(chosen).key());
    } else if (!key.isEmpty()) {
      choose(key);
    }
    showing = false;
  }

  private TreeItem<Line> item(Line line, boolean usuallyFolded) {
    var item = new TreeItem<Line>(line);
    var key = line.key();
    item.setExpanded(usuallyFolded ? opened.contains(key) : !folded.contains(key));
    item.expandedProperty()
        .subscribe((was, now) -> {
          (now ? opened : folded).add(key);
          (now ? folded : opened).remove(key);
        });
    return item;
  }

  private void select(@Nullable Listed listed) {
    if (listed == null || showing) {
      return;
    }
    var selected = getSelectionModel().getSelectedItem();
    var key = new Line.One(listed).key();
    if (selected == null || selected.getValue() == null || !selected.getValue().key().equals(key)) {
      showing = true;
      choose(key);
      showing = false;
    }
  }

  private void choose(String key) {
    var found = find(getRoot(), key);
    if (found == null) {
      getSelectionModel().clearSelection();
      return;
    }
    for (var above = found.getParent(); above != null; above = above.getParent()) {
      above.setExpanded(true);
    }
    getSelectionModel().select(found);
    int row = getRow(found);
    if (row >= 0) {
      scrollTo(Math.max(0, row - 2));
    }
  }

  private static @Nullable TreeItem<Line> find(TreeItem<Line> under, String key) {
    for (var item : under.getChildren()) {
      if (item.getValue().key().equals(key)) {
        return item;
      }
      var deeper = find(item, key);
      if (deeper != null) {
        return deeper;
      }
    }
    return null;
  }

  /// Goes to the finding after the one that is chosen, or before it.
  void step(int by) {
    var all =
        model.groups().stream()
            .flatMap(group -> group.kinds().values().stream())
            .flatMap(List::stream)
            .toList();
    if (all.isEmpty()) {
      return;
    }
    var chosen = model.chosen().get();
    int at = chosen == null ? (by > 0 ? -1 : all.size()) : all.indexOf(chosen);
    model.chosen().set(Objects.requireNonNull(all.get(Math.floorMod(at + by, all.size()))));
  }
}

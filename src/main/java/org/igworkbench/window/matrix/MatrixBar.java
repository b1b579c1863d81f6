package org.igworkbench.window.matrix;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import org.igworkbench.window.matrix.grid.Layer;
import org.igworkbench.window.shell.form.ChoiceSwitch;
import org.igworkbench.workspace.Words;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/// The bar above the matrix: which axes, which layer, and how much there is.
final class MatrixBar {

  /// Is told what a person picks.
  interface Listener {
    /// Other axes are wanted.
    void axes(AxisPair axes);

    /// Another layer is wanted.
    void layer(Layer layer);

    /// The grid is to be copied as a table.
    void copied();

    /// The grid is to be exported as it is seen.
    void exported();

    /// Another day is to be compared with.
    void compared();

    /// A rule is to be added.
    void added();
  }

  private final Words words;
  private final WrapBar bar = new WrapBar();
  private final Label figures = new Label();
  private final AxisChoice axes;
  private final Button add;
  private final ObjectProperty<@Nullable Layer> layer =
      new SimpleObjectProperty<>(Layer.PERMISSION);

  MatrixBar(Words words, Listener listener) {
    this.words = words;
    var title = new Label(words.say("matrix-screen.bar.title"));
    title.getStyleClass().add("screen-title");
    figures.setId("matrix-figures");
    figures.getStyleClass().add("note");
    axes = new AxisChoice(words);
    axes.setId("matrix-axes");
    axes.valueProperty().subscribe((before, now) -> listener.axes(now));
    var layers =
        new ChoiceSwitch<>(
            "matrix-layers",
            words.say("matrix-screen.layer.name"),
            List.of(Layer.values()),
            this::name,
            layer);
    layers.setId("matrix-layers");
    layer.subscribe((before, now) -> {
      if (now != null) {
        listener.layer(now);
      }
    });
    bar.getStyleClass().add("screen-bar");
    bar.add(title);
    bar.addSpare(figures);
    bar.add(axes, layers);
    bar.addAtTheEnd(compare(listener));
    bar.addAtTheEnd(exits(listener));
    add = add(listener);
    bar.addAtTheEnd(add);
  }

  private Button add(Listener listener) {
    var button = new Button(words.say("matrix-screen.rule.add"), new FontIcon(BootstrapIcons.PLUS));
    button.setId("matrix-add");
    button.getStyleClass().add("accent");
    button.setMinWidth(Button.USE_PREF_SIZE);
    button.setTooltip(new Tooltip(words.say("matrix-screen.rule.add-tip")));
    button.setOnAction(pressed -> listener.added());
    return button;
  }

  private Button compare(Listener listener) {
    var compare = new Button(null, new FontIcon(BootstrapIcons.LAYOUT_SPLIT));
    compare.setId("matrix-compare");
    compare.getStyleClass().add("icon-only");
    compare.setAccessibleText(words.say("matrix-screen.compare.button"));
    compare.setTooltip(new Tooltip(words.say("matrix-screen.compare.tip")));
    compare.setOnAction(event -> listener.compared());
    return compare;
  }

  /// One button for both ways out: a bar has no room for two in large text.
  private Button exits(Listener listener) {
    var copy = new MenuItem(words.say("matrix-screen.copy.tip"), new FontIcon("bi-clipboard"));
    copy.setId("matrix-copy");
    copy.setOnAction(chosen -> listener.copied());
    var icon = new FontIcon("bi-file-earmark-spreadsheet");
    var export = new MenuItem(words.say("shell.list.export"), icon);
    export.setId("matrix-export");
    export.setOnAction(chosen -> listener.exported());
    var menu = new ContextMenu(copy, export);
    var button = new Button(null, new FontIcon(BootstrapIcons.FILE_EARMARK_SPREADSHEET));
    button.setId("matrix-exits");
    button.getStyleClass().add("icon-only");
    button.setAccessibleText(words.say("matrix-screen.exits.name"));
    button.setTooltip(new Tooltip(words.say("matrix-screen.exits.name")));
    button.setContextMenu(menu);
    button.setOnAction(event -> menu.show(button, Side.BOTTOM, 0, 0));
    return button;
  }

  private String name(Layer one) {
    return switch (one) {
      case PERMISSION -> words.say("matrix-screen.layer.permission");
      case BASIS -> words.say("matrix-screen.layer.basis");
      case REVIEW -> words.say("matrix-screen.layer.review");
      case USE -> words.say("matrix-screen.layer.use");
      case FINDINGS -> words.say("matrix-screen.layer.findings");
    };
  }

  WrapBar root() {
    return bar;
  }

  void figures(String text) {
    figures.setText(text);
  }

  /// Offers nothing that changes rules where they can only be read.
  void readOnly(boolean only) {
    add.setVisible(!only);
    add.setManaged(!only);
  }

  /// Picks a layer, as a key does.
  void pick(Layer other) {
    layer.set(other);
  }

  /// The axes that are picked.
  Property<AxisPair> axes() {
    return axes.valueProperty();
  }

  /// Picks the axes.
  void pick(AxisPair other) {
    axes.setValue(other);
  }
}

package org.igworkbench.window.shell;

import java.util.function.Supplier;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Label;
import org.controlsfx.control.textfield.CustomTextField;
import org.igworkbench.workspace.Words;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/// The field into which one types what is looked for. It keeps the keys while a choice is moved
/// along what was found, and tells a screen reader of that choice as if it had the keys.
final class SearchField extends CustomTextField {

  private final Supplier<@Nullable Object> spoken;

  /// @param spoken the node that the screen reader reads out; null for the field itself
  SearchField(Words words, Supplier<@Nullable Object> spoken) {
    this.spoken = spoken;
    setId("search");
    getStyleClass().add("search-field");
    setPromptText(words.say("shell.search.prompt"));
    setAccessibleText(words.say("shell.search.name"));
    setLeft(new FontIcon(BootstrapIcons.SEARCH));
    var key = new Label(words.say("shell.search.key"));
    key.getStyleClass().add("key-hint");
    setRight(key);
    setMinWidth(0);
  }

  /// Tells the screen reader that it has something else to read out.
  void speak() {
    notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM);
  }

  @Override
  public @Nullable Object queryAccessibleAttribute(
      AccessibleAttribute attribute, Object... parameters) {
    return attribute == AccessibleAttribute.FOCUS_ITEM
        ? spoken.get()
        : super.queryAccessibleAttribute(attribute, parameters);
  }
}

package org.igworkbench.window.shell;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.igworkbench.workspace.Words;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/// The places, one below the other, with icon and word; folded it shows the icons alone.
final class Rail extends VBox {

  private final Map<Place, ToggleButton> buttons = new EnumMap<>(Place.class);
  private final Words words;
  private @Nullable Place current;
  private boolean showing;

  Rail(Words words, Navigator navigator, Set<Place> places) {
    this.words = words;
    setId("rail");
    getStyleClass().add("rail");
    var group = new ToggleGroup();
    for (var place : places) {
      if (standsIn(place) != place) {
        continue;
      }
      var button = button(place);
      button.setToggleGroup(group);
      button.setUserData(place);
      buttons.put(place, button);
      getChildren().add(button);
    }
    group.selectedToggleProperty().subscribe((before, now) -> chosen(before, now, navigator));
  }

  /// By mouse or by arrow keys, which move the choice along; pressed again, a place stays chosen.
  private void chosen(@Nullable Toggle before, @Nullable Toggle now, Navigator navigator) {
    if (now == null) {
      if (before != null) {
        before.setSelected(true);
      }
    } else if (!showing && now.getUserData() instanceof Place place && place != current) {
      navigator.open(place, "");
    }
  }

  /// The place of the rail in which a place stands.
  private static Place standsIn(Place place) {
    return switch (place) {
      case LAW -> Place.REGISTERS;
      case IMPORT -> Place.REPORTS;
      default -> place;
    };
  }

  void choose(Place place) {
    current = place;
    var button = buttons.get(standsIn(place));
    if (button != null) {
      showing = true;
      button.setSelected(true);
      showing = false;
    }
  }

  void fold(boolean folded) {
    getStyleClass().remove("folded");
    if (folded) {
      getStyleClass().add("folded");
    }
    buttons.forEach(
        (place, button) -> button.setTooltip(folded ? new Tooltip(name(words, place)) : null));
  }

  private ToggleButton button(Place place) {
    var name = name(words, place);
    var button = new ToggleButton(name, new FontIcon(icon(place)));
    button.setId("rail-" + place.name().toLowerCase(Locale.ROOT));
    button.setAccessibleText(name);
    return button;
  }

  static String name(Words words, Place place) {
    return switch (place) {
      case MATRIX -> words.say("shell.place.matrix");
      case REQUESTS -> words.say("shell.place.requests");
      case REGISTERS -> words.say("shell.place.registers");
      case LAW -> words.say("shell.place.law");
      case AGREEMENTS -> words.say("shell.place.agreements");
      case NOTICE -> words.say("shell.place.notice");
      case FINDINGS -> words.say("shell.place.findings");
      case REPORTS -> words.say("shell.place.reports");
      case IMPORT -> words.say("shell.place.import");
    };
  }

  private static Ikon icon(Place place) {
    return switch (place) {
      case MATRIX -> BootstrapIcons.GRID_3X3;
      case REQUESTS -> BootstrapIcons.INBOX;
      case REGISTERS -> BootstrapIcons.JOURNAL_TEXT;
      case LAW -> BootstrapIcons.BOOK;
      case AGREEMENTS -> BootstrapIcons.FILE_EARMARK_CHECK;
      case NOTICE -> BootstrapIcons.NEWSPAPER;
      case FINDINGS -> BootstrapIcons.FLAG;
      case REPORTS -> BootstrapIcons.BAR_CHART_LINE;
      case IMPORT -> BootstrapIcons.UPLOAD;
    };
  }
}

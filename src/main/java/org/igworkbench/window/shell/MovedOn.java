package org.igworkbench.window.shell;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.igworkbench.audit.AuditTrail;
import org.igworkbench.audit.TrailEntry;
import org.igworkbench.workspace.Clash;
import org.igworkbench.workspace.Words;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/// Says that somebody else has changed what one is changing, shows both states side by side, and
/// lets the person choose. What was typed stays where it is meanwhile.
public final class MovedOn extends VBox {

  /// What the person chooses.
  public interface Listener {
    /// What was typed is to be saved over theirs.
    void keepMine();

    /// What was typed is to be dropped for theirs.
    void takeTheirs();
  }

  /// Who changed it and when; read it off the window's thread.
  ///
  /// @param time as a clock shows it
  public record Who(String officer, LocalTime time) {

    /// By the last entry of the trail about the thing; null where there is none.
    public static @Nullable Who last(AuditTrail trail, Clash clash, ZoneId zone) {
      var entries = trail.about(clash.subject());
      return entries.isEmpty() ? null : of(entries.getLast(), zone);
    }

    private static Who of(TrailEntry entry, ZoneId zone) {
      return new Who(entry.officer(), Instant.parse(entry.time()).atZone(zone).toLocalTime());
    }
  }

  private final Comparison comparison;
  private final Button compare;
  private final Words words;

  /// @param said who changed what and when, in one sentence
  public MovedOn(Words words, String said, Clash clash, FactWords fields, Listener listener) {
    this.words = words;
    setId("moved-on");
    getStyleClass().add("moved-on");
    var label = new Label(said, new FontIcon(BootstrapIcons.EXCLAMATION_TRIANGLE));
    label.setId("moved-on-text");
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    comparison =
        new Comparison(
            words,
            fields,
            new Comparison.Heads(words.say("shell.moved.mine"), words.say("shell.moved.theirs")),
            clash.wanted(),
            clash.standing());
    compare = button("moved-on-compare", words.say("shell.moved.compare"), this::toggle);
    var mine = button("moved-on-mine", words.say("shell.moved.keep"), listener::keepMine);
    var theirs = button("moved-on-theirs", words.say("shell.moved.take"), listener::takeTheirs);
    var choices = new FlowPane(compare, mine, theirs);
    choices.getStyleClass().add("moved-on-choices");
    getChildren().setAll(label, choices, comparison);
    toggle();
    sceneProperty()
        .subscribe(scene -> {
          if (scene != null) {
            compare.requestFocus();
          }
        });
  }

  private static Button button(String id, String text, Runnable action) {
    var button = new Button(text);
    button.setId(id);
    button.getStyleClass().add("compact");
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(pressed -> action.run());
    return button;
  }

  private void toggle() {
    boolean shown = !comparison.isVisible();
    comparison.setVisible(shown);
    comparison.setManaged(shown);
    compare.setText(words.say(shown ? "shell.moved.hide" : "shell.moved.compare"));
  }
}

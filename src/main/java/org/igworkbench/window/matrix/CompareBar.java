package org.igworkbench.window.matrix;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.igworkbench.window.matrix.ComparedMatrix.View;
import org.igworkbench.window.shell.Segments;
import org.igworkbench.window.shell.form.Controls;
import org.igworkbench.workspace.Words;
import org.jspecify.annotations.Nullable;

/// The bar above the matrix while two days are compared: which days, and what of them is shown.
final class CompareBar {

  private final Words words;
  private final WrapBar bar = new WrapBar();
  private final Label looked = Controls.label("", "compared-day");
  private final Button other;
  private final ObjectProperty<@Nullable View> view = new SimpleObjectProperty<>(View.DIFFERENCES);

  /// @param axes the axes of the matrix, which can be picked here too
  /// @param picked is told what is to be shown
  /// @param ask asks for another day
  /// @param stop ends the comparison
  CompareBar(
      Words words, Property<AxisPair> axes, Consumer<View> picked, Runnable ask, Runnable stop) {
    this.words = words;
    var title = Controls.label(words.say("matrix-screen.bar.title"), "screen-title");
    looked.setId("compare-looked");
    looked.setMinWidth(Region.USE_PREF_SIZE);
    var with = Controls.label(words.say("matrix-screen.compare.with"), "muted");
    with.setMinWidth(Region.USE_PREF_SIZE);
    other = Controls.button("", "bi-calendar-range", ask);
    other.setId("compare-other");
    other.setMinWidth(Region.USE_PREF_SIZE);
    other.setTooltip(new Tooltip(words.say("matrix-screen.compare.tip")));
    var views =
        new Segments<>(
            words.say("matrix-screen.compare.view"), List.of(View.values()), this::name, view);
    views.setId("compare-view");
    view.subscribe((before, now) -> {
      if (now != null) {
        picked.accept(now);
      }
    });
    var pair = new AxisChoice(words);
    pair.setId("compare-axes");
    pair.valueProperty().bindBidirectional(axes);
    var leave = Controls.button(words.say("matrix-screen.compare.stop"), "bi-x", stop);
    leave.setId("compare-stop");
    leave.setMinWidth(Region.USE_PREF_SIZE);
    bar.getStyleClass().add("screen-bar");
    // The day is the last to be left out for want of room: top bar and panel say it too.
    bar.addSpare(looked);
    bar.addSpare(title);
    title.toBack();
    bar.addSpare(with);
    bar.add(other, views, pair);
    bar.addAtTheEnd(leave);
  }

  private String name(View one) {
    return switch (one) {
      case WAS -> words.say("matrix-screen.compare.was");
      case DIFFERENCES -> words.say("matrix-screen.compare.differences");
      case IS -> words.say("matrix-screen.compare.is");
    };
  }

  WrapBar root() {
    return bar;
  }

  /// Says which days are compared.
  void show(LocalDate day, LocalDate second, LocalDate today) {
    looked.setText(
        day.equals(today)
            ? words.say("matrix-screen.compare.today", day)
            : words.say("matrix-screen.compare.as-at", day));
    looked.getStyleClass().remove("as-at-note");
    if (!day.equals(today)) {
      looked.getStyleClass().add("as-at-note");
    }
    other.setText(
        second.equals(today)
            ? words.say("matrix-screen.compare.other-today", second)
            : words.say("matrix-screen.compare.day", second));
  }

  /// Picks what is shown.
  void pick(View one) {
    view.set(one);
  }
}

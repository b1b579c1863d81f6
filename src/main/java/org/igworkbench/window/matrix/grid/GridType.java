package org.igworkbench.window.matrix.grid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

/// The fonts of the grid at one zoom, and how texts are fitted into its headings.
///
/// Measuring text is slow, so what was fitted is kept as long as the fonts stay.
final class GridType {

  /// What stands at the end of a text that was cut.
  static final String CUT = "…";

  private final Map<Fitting, List<String>> fitted = new HashMap<>();
  private final Text ruler = new Text();
  private final Family family;
  private final double scale;

  /// The faces of one family by weight: systems name weights between regular and bold as families
  /// of their own.
  private record Family(Font regular, Font medium, Font strong) {

    static Family of(Font base) {
      var name = base.getFamily();
      return new Family(
          Font.font(name, base.getSize()),
          first(base, name + " Medium").orElse(Font.font(name, base.getSize())),
          Stream.of(" Semi Bold", " SemiBold", " Semibold")
              .flatMap(weight -> first(base, name + weight).stream())
              .findFirst()
              .orElse(Font.font(name, FontWeight.BOLD, base.getSize())));
    }

    private static Optional<Font> first(Font base, String family) {
      return Font.getFamilies().contains(family)
          ? Optional.of(Font.font(family, base.getSize()))
          : Optional.empty();
    }
  }

  private record Fitting(String text, Font font, double width, int lines) {}

  /// @param base the font of the control
  /// @param scale 1 for the sizes of the design
  GridType(Font base, double scale) {
    this.family = Family.of(base);
    this.scale = scale;
  }

  /// A face in a size that is meant at 100 %.
  Font regular(double size) {
    return sized(family.regular(), size);
  }

  Font medium(double size) {
    return sized(family.medium(), size);
  }

  Font strong(double size) {
    return sized(family.strong(), size);
  }

  private Font sized(Font face, double size) {
    return Font.font(face.getFamily(), weight(face), size * scale);
  }

  private static FontWeight weight(Font face) {
    return face.getStyle().contains("Bold") ? FontWeight.BOLD : FontWeight.NORMAL;
  }

  /// How wide the text is.
  double width(String text, Font font) {
    ruler.setFont(font);
    ruler.setText(text);
    return ruler.getLayoutBounds().getWidth();
  }

  /// The text on at most so many lines, each within the width; what does not fit is cut.
  List<String> fit(String text, Font font, double width, int lines) {
    return fitted.computeIfAbsent(new Fitting(text, font, width, lines), this::fit);
  }

  private List<String> fit(Fitting what) {
    var rest = what.text();
    var result = new ArrayList<String>();
    while (!rest.isEmpty()) {
      boolean last = result.size() == what.lines() - 1;
      if (width(rest, what.font()) <= what.width()) {
        result.add(rest);
        break;
      }
      int end = last ? -1 : breakBefore(rest, what);
      if (end < 0) {
        result.add(cut(rest, what));
        if (last) {
          break;
        }
        rest = afterFirstWord(rest);
      } else {
        result.add(rest.substring(0, end).stripTrailing());
        rest = rest.substring(end).stripLeading();
      }
    }
    return result.isEmpty() ? List.of("") : List.copyOf(result);
  }

  private static String afterFirstWord(String text) {
    int space = text.indexOf(' ');
    return space < 0 ? "" : text.substring(space + 1);
  }

  /// The end of the last word that still fits; -1 when not even the first does.
  private int breakBefore(String text, Fitting what) {
    int end = -1;
    for (int space = text.indexOf(' '); space >= 0; space = text.indexOf(' ', space + 1)) {
      if (width(text.substring(0, space), what.font()) > what.width()) {
        break;
      }
      end = space;
    }
    return end;
  }

  private String cut(String text, Fitting what) {
    int end = text.length();
    while (end > 0 && width(text.substring(0, end) + CUT, what.font()) > what.width()) {
      end--;
    }
    return text.substring(0, end).stripTrailing() + CUT;
  }
}

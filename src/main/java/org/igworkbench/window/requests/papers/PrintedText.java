package org.igworkbench.window.requests.papers;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

/// Breaks text into lines of a width by measuring its words. The toolkit’s own wrapping is not
/// asked: it neither breaks a word that is longer than the line nor holds out against every script.
final class PrintedText {

  private final Font font;
  private final Text scale = new Text();
  private final Map<String, Double> widths = new HashMap<>();

  PrintedText(double size, boolean bold) {
    font = Font.font("Arial", bold ? FontWeight.BOLD : FontWeight.NORMAL, size);
    scale.setFont(font);
  }

  /// The lines of a text that is one line by itself, as one node without any wrapping.
  Text of(String line, double width) {
    var text = new Text(String.join("\n", lines(line, width)));
    text.setFont(font);
    return text;
  }

  private List<String> lines(String line, double width) {
    var lines = new ArrayList<String>();
    var current = new StringBuilder();
    double used = 0;
    double space = width(" ");
    for (var word : line.strip().split(" +")) {
      for (var piece : pieces(word, width)) {
        double wide = width(piece);
        if (!current.isEmpty() && used + space + wide > width) {
          lines.add(current.toString());
          current.setLength(0);
        }
        used = current.isEmpty() ? wide : used + space + wide;
        current.append(current.isEmpty() ? "" : " ").append(piece);
      }
    }
    lines.add(current.toString());
    return lines;
  }

  /// The word itself, or what fits of it, one piece after the other.
  private List<String> pieces(String word, double width) {
    if (width(word) <= width) {
      return List.of(word);
    }
    var pieces = new ArrayList<String>();
    var characters = BreakIterator.getCharacterInstance(Locale.UK);
    characters.setText(word);
    int start = 0;
    double used = 0;
    for (int from = characters.first(), to = characters.next();
        to != BreakIterator.DONE;
        from = to, to = characters.next()) {
      double wide = width(word.substring(from, to));
      if (from > start && used + wide > width) {
        pieces.add(word.substring(start, from));
        start = from;
        used = 0;
      }
      used += wide;
    }
    pieces.add(word.substring(start));
    return pieces;
  }

  private double width(String piece) {
    return widths.computeIfAbsent(
        piece,
        one -> {
          scale.setText(one);
          return scale.getLayoutBounds().getWidth();
        });
  }
}

package org.igworkbench.window.matrix.grid;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.FontSmoothingType;
import javafx.scene.text.TextAlignment;

/// Paints the corner between the headings: what stands across, what stands down, and what is
/// counted at the end of each line and under each heading.
final class CornerPainter {

  private static final double PADDING = 8;
  private static final double END = 9;

  private CornerPainter() {}

  static void paint(GraphicsContext g, GridPicture p, double width, double height) {
    g.setFontSmoothingType(FontSmoothingType.GRAY);
    g.setTextBaseline(VPos.BASELINE);
    g.setFill(p.ink(Ink.GROUND));
    g.fillRect(0, 0, width, height);
    g.setFont(p.type().regular(11));
    g.setFill(p.ink(Ink.MUTED));
    double base = p.pixels().snap(height - p.px(8));
    g.setTextAlign(TextAlignment.RIGHT);
    g.fillText(
        p.speech().across(p.model().names().across()),
        width - p.px(END),
        p.pixels().snap(p.px(19)));
    g.fillText(p.speech().counted(p.model()), width - p.px(END), base);
    g.setTextAlign(TextAlignment.LEFT);
    g.fillText(p.model().names().down(), p.px(PADDING), base);
    g.setFill(p.ink(Ink.EDGE));
    p.pixels().vertical(g, width, 0, height);
    p.pixels().horizontal(g, height, 0, width, 1);
  }
}

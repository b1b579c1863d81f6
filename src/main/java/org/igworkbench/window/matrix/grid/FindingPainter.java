package org.igworkbench.window.matrix.grid;

import java.util.ArrayList;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.TextAlignment;

/// Paints how many findings a cell has, the two gravest kinds of them: an octagon with E for
/// errors, a triangle with W for warnings, a ring with N for notes.
final class FindingPainter {

  private static final double SHAPE = 3.4;
  private static final int MOST = 2;

  private final GraphicsContext g;
  private final GridPicture p;

  /// A kind of finding, and how many there are.
  private record Entry(Ink ink, String text) {}

  FindingPainter(GraphicsContext g, GridPicture picture) {
    this.g = g;
    this.p = picture;
  }

  void paint(FindingCounts counts, double x, double y) {
    if (counts.all() == 0) {
      CellPainter.none(g, p, x, y);
      return;
    }
    var entries = new ArrayList<Entry>();
    var speech = p.speech();
    if (counts.errors() > 0) {
      entries.add(new Entry(Ink.ERROR, speech.errors(counts.errors())));
    }
    if (counts.warnings() > 0) {
      entries.add(new Entry(Ink.WARNING, speech.warnings(counts.warnings())));
    }
    if (counts.notes() > 0) {
      entries.add(new Entry(Ink.MUTED, speech.notes(counts.notes())));
    }
    var shown = entries.subList(0, Math.min(MOST, entries.size()));
    double middle = shown.size() == 1 ? 13.5 : 7.5;
    for (var entry : shown) {
      entry(entry, x, y + p.px(middle));
      middle += 12;
    }
  }

  private void entry(Entry entry, double x, double middle) {
    double centre = x + p.px(5.5);
    double r = p.px(SHAPE);
    g.setFill(p.ink(entry.ink()));
    switch (entry.ink()) {
      case ERROR -> octagon(centre, middle, r);
      case WARNING ->
          g.fillPolygon(
              new double[] {centre - r, centre + r, centre},
              new double[] {middle + r, middle + r, middle - r},
              3);
      default -> {
        g.setStroke(p.ink(entry.ink()));
        g.setLineWidth(p.px(1.1));
        g.strokeOval(centre - r + 0.5, middle - r + 0.5, 2 * r - 1, 2 * r - 1);
      }
    }
    g.setTextAlign(TextAlignment.LEFT);
    g.setFont(p.type().strong(9));
    g.setFill(p.ink(Ink.TEXT));
    g.fillText(entry.text(), x + p.px(10.5), p.pixels().snap(middle + p.px(3.3)), p.px(14.5));
    g.setTextAlign(TextAlignment.CENTER);
  }

  private void octagon(double centre, double middle, double r) {
    double cut = r * 0.45;
    g.fillPolygon(
        new double[] {
          centre - cut,
          centre + cut,
          centre + r,
          centre + r,
          centre + cut,
          centre - cut,
          centre - r,
          centre - r
        },
        new double[] {
          middle - r,
          middle - r,
          middle - cut,
          middle + cut,
          middle + r,
          middle + r,
          middle + cut,
          middle - cut
        },
        8);
  }
}

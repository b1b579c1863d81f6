package org.igworkbench.notice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.igworkbench.workspace.Sentence;
import org.jspecify.annotations.Nullable;

/// A privacy notice in words, without any file format, as the register stood on a day.
///
/// @param title what it is called, also by a browser and a screen reader
/// @param organisation the controller
/// @param day the day whose register it gives
/// @param gaps what the officer has to add or to check before it is published
public record WrittenNotice(
    String title, String organisation, LocalDate day, List<Part> parts, List<Sentence> gaps) {

  public WrittenNotice {
    parts = List.copyOf(parts);
    gaps = List.copyOf(gaps);
  }

  /// What stands under one heading.
  ///
  /// @param section the question that it answers; null for what the law asks for beside the five
  public record Part(String heading, @Nullable Section section, List<Block> blocks) {
    public Part {
      blocks = List.copyOf(blocks);
    }
  }

  /// A paragraph, or a list.
  public sealed interface Block {}

  /// Running text.
  ///
  /// @param codes the rows of the register that it comes from; none for words of the program
  public record Paragraph(String text, List<String> codes) implements Block {
    public Paragraph {
      codes = List.copyOf(codes);
    }
  }

  /// A list of points, below the paragraph that leads to it.
  ///
  /// @param names whether it is made of titles of laws, which nobody can put more simply
  public record Points(List<Point> points, boolean names) implements Block {
    public Points {
      points = List.copyOf(points);
    }
  }

  /// One point of a list.
  ///
  /// @param codes the rows of the register that it comes from
  public record Point(String text, List<String> codes) {
    public Point {
      codes = List.copyOf(codes);
    }
  }

  /// The same as lines of a notice, in the order in which they are read: what a reader of the file
  /// finds again.
  public List<NoticeLine> lines() {
    var lines = new ArrayList<NoticeLine>();
    lines.add(new NoticeLine(1, null, NoticeLine.HEADING, title));
    for (var part : parts) {
      add(lines, part, NoticeLine.HEADING, part.heading());
      for (var block : part.blocks()) {
        switch (block) {
          case Paragraph(var text, var codes) -> add(lines, part, NoticeLine.TEXT, text);
          case Points(var points, var names) ->
              points.forEach(point -> add(lines, part, NoticeLine.ITEM, point.text()));
        }
      }
    }
    return List.copyOf(lines);
  }

  private static void add(List<NoticeLine> lines, Part part, int depth, String text) {
    lines.add(new NoticeLine(lines.size() + 1, part.section(), depth, text));
  }
}

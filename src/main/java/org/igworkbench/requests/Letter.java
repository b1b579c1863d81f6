package org.igworkbench.requests;

import java.time.LocalDate;
import java.util.List;

/// A letter in words, without any file format.
///
/// @param title what a file browser and a screen reader call it
/// @param author who signs it
/// @param day the day that it bears
/// @param head the lines above the heading: who writes, to whom, when, and under which reference
/// @param heading what it is about
/// @param foot the lines below the last section
public record Letter(
    String title,
    String author,
    LocalDate day,
    List<String> head,
    String heading,
    List<Section> sections,
    List<String> foot) {

  public Letter {
    head = List.copyOf(head);
    sections = List.copyOf(sections);
    foot = List.copyOf(foot);
  }

  /// A part under a heading of its own.
  ///
  /// @param heading empty for a part that needs none
  /// @param points a list below the paragraphs
  public record Section(String heading, List<String> paragraphs, List<String> points) {
    public Section {
      paragraphs = List.copyOf(paragraphs);
      points = List.copyOf(points);
    }
  }
}

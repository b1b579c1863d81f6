package org.igworkbench.reports;

import java.time.Instant;
import java.util.List;
import org.igworkbench.audit.Head;
import org.igworkbench.workspace.Officer;

/// The record of one request and of how it was decided, in words and without any file format: the
/// same content for a document, for a print and for a line of a log.
///
/// @param state says that it is a draft; empty once the request is decided
public record DecisionRecord(
    String reference, String title, String state, List<Section> sections, Imprint imprint) {

  public DecisionRecord {
    sections = List.copyOf(sections);
  }

  /// A part of the record: what is asked and answered, and then what there is more than one of.
  public record Section(String heading, List<Line> lines, List<Grid> grids) {
    public Section {
      lines = List.copyOf(lines);
      grids = List.copyOf(grids);
    }
  }

  /// A prompt and its answer.
  ///
  /// @param words the prompt as a person reads it
  /// @param answer paragraphs; never none, as silence is told too
  /// @param answered whether somebody has answered
  public record Line(RecordPrompt prompt, String words, List<String> answer, boolean answered) {
    public Line {
      answer = List.copyOf(answer);
    }
  }

  /// A table of things that happened or that the decision rests on.
  ///
  /// @param none what is said where there are no rows
  /// @param rows each as long as the headings
  public record Grid(String title, List<String> headings, List<List<String>> rows, String none) {
    public Grid {
      headings = List.copyOf(headings);
      rows = rows.stream().map(List::copyOf).toList();
    }
  }

  /// Who made the record, when, of what, and where the trail stood.
  ///
  /// @param marking the protective marking
  public record Imprint(
      String organisation, Officer preparedBy, Instant prepared, String marking, Head head) {}

  /// The answer to a prompt.
  public List<String> answer(RecordPrompt prompt) {
    return sections.stream()
        .flatMap(section -> section.lines().stream())
        .filter(line -> line.prompt() == prompt)
        .findFirst()
        .map(Line::answer)
        .orElse(List.of());
  }
}

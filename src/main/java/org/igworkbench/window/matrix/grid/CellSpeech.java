package org.igworkbench.window.matrix.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.igworkbench.workspace.Words;
import org.jspecify.annotations.Nullable;

/// What a cell says in words: as a screen reader reads it, as the tooltip shows it, and as it
/// stands in a table that is copied.
final class CellSpeech {

  private final Words words;

  CellSpeech(Words words) {
    this.words = words;
  }

  /// All of a cell, what the layer shows last.
  String say(Layer layer, @Nullable CellSummary cell) {
    var sentences = new ArrayList<String>();
    if (cell == null || !cell.ruled()) {
      sentences.add(words.say("matrix-screen.cell.empty"));
    } else if (cell.counts().all() > 0) {
      sentences.add(
          words.say("matrix-screen.cell.rules", cell.counts().all(), counts(cell.counts())));
    } else {
      sentences.add(words.say("matrix-screen.cell.ended", cell.counts().ended()));
    }
    if (cell != null) {
      if (cell.findings().all() > 0) {
        sentences.add(words.say("matrix-screen.cell.sentence", findings(cell.findings())));
      }
      if (layer != Layer.REVIEW && cell.overdue()) {
        sentences.add(words.say("matrix-screen.cell.overdue"));
      }
      layered(layer, cell)
          .map(text -> words.say("matrix-screen.cell.sentence", text))
          .forEach(sentences::add);
    }
    return String.join(" ", sentences);
  }

  /// The same on a line for each thing.
  String tip(Layer layer, @Nullable CellSummary cell) {
    if (cell == null) {
      return words.say("matrix-screen.tip.empty");
    }
    var lines = new ArrayList<String>();
    lines.add(cell.ruled() ? counts(cell.counts()) : words.say("matrix-screen.tip.empty"));
    if (cell.findings().all() > 0) {
      lines.add(findings(cell.findings()));
    }
    layered(layer, cell).forEach(lines::add);
    return String.join("\n", lines);
  }

  /// What became of a cell between two days, after what parts it from the rest; nothing where it is
  /// the same on both.
  String since(String parted, @Nullable CellDifference difference) {
    if (difference == null) {
      return "";
    }
    var parts = new ArrayList<String>();
    add(parts, "matrix-screen.since.added", difference.added());
    add(parts, "matrix-screen.since.changed", difference.changed());
    add(parts, "matrix-screen.since.ended", difference.ended());
    return parted + words.say("matrix-screen.cell.sentence", String.join(", ", parts));
  }

  /// What only this layer shows.
  private Stream<String> layered(Layer layer, CellSummary cell) {
    return switch (layer) {
      case PERMISSION -> Stream.of();
      case BASIS ->
          cell.ruled()
              ? Stream.of(words.say("matrix-screen.cell.bases", cell.letters()))
              : Stream.of();
      case REVIEW -> cell.ruled() ? Stream.of(review(cell.review())) : Stream.of();
      case USE -> Stream.of(words.say("matrix-screen.cell.uses", cell.uses()));
      case FINDINGS ->
          cell.findings().all() == 0
              ? Stream.of(words.say("matrix-screen.cell.no-findings"))
              : Stream.of();
    };
  }

  private String review(ReviewAge age) {
    return switch (age.stage()) {
      case UNKNOWN -> words.say("matrix-screen.age.unknown");
      case OVERDUE -> words.say("matrix-screen.age.overdue", age.distance());
      case IN_30_DAYS, IN_90_DAYS, LATER -> words.say("matrix-screen.age.due", age.days());
    };
  }

  /// How many findings there are, such as `1 error, 2 warnings`.
  private String findings(FindingCounts counts) {
    var parts = new ArrayList<String>();
    add(parts, "matrix-screen.findings.errors", counts.errors());
    add(parts, "matrix-screen.findings.warnings", counts.warnings());
    add(parts, "matrix-screen.findings.notes", counts.notes());
    return String.join(", ", parts);
  }

  /// How many rules say what, such as `3 permitted, 8 conditional, 1 not permitted`.
  private String counts(CellSummary.Counts counts) {
    var parts = new ArrayList<String>();
    add(parts, "matrix-screen.count.permitted", counts.permitted());
    add(parts, "matrix-screen.count.conditional", counts.conditional());
    add(parts, "matrix-screen.count.barred", counts.barred());
    add(parts, "matrix-screen.count.drafts", counts.drafts());
    add(parts, "matrix-screen.count.suspended", counts.suspended());
    add(parts, "matrix-screen.count.ended", counts.ended());
    return String.join(", ", parts);
  }

  private void add(List<String> parts, String spoken, int count) {
    if (count > 0) {
      parts.add(words.say(spoken, count));
    }
  }

  /// In few words: `Conditional · ce · 3 rules`, or what another layer shows.
  String brief(Layer layer, CellSummary cell) {
    return switch (layer) {
      case PERMISSION ->
          words.say(
              "matrix-screen.brief.permission",
              mark(cell),
              cell.letters(),
              words.say("matrix-screen.rules.count", cell.counts().all()));
      case BASIS -> cell.letters();
      case REVIEW -> review(cell.review());
      case USE -> Integer.toString(cell.uses());
      case FINDINGS -> findings(cell.findings());
    };
  }

  private String mark(CellSummary cell) {
    return switch (cell.mark()) {
      case PERMITTED -> words.say("matrix-screen.legend.permitted");
      case CONDITIONAL -> words.say("matrix-screen.legend.conditional");
      case BARRED -> words.say("matrix-screen.legend.barred");
      case DRAFT -> words.say("matrix-screen.legend.draft");
      case LAPSED -> words.say("matrix-screen.legend.ended");
      case WIDER, UNCOVERED -> words.say("matrix-screen.tip.empty");
    };
  }
}

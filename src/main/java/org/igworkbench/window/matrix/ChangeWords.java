package org.igworkbench.window.matrix;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.igworkbench.audit.Facts;
import org.igworkbench.catalogue.Recipient;
import org.igworkbench.law.LawRow;
import org.igworkbench.matrix.MatrixSnapshot;
import org.igworkbench.matrix.RuleDifference;
import org.igworkbench.matrix.RuleFacts;
import org.igworkbench.matrix.RuleStatus;
import org.igworkbench.matrix.SharingRule;
import org.igworkbench.window.matrix.form.RuleFactWords;
import org.igworkbench.window.shell.Capital;
import org.igworkbench.window.shell.Differences;
import org.igworkbench.workspace.Words;
import org.jspecify.annotations.Nullable;

/// Says in few words what became of rules between two days.
final class ChangeWords {

  /// What is longer than this is not said within a line.
  private static final int BRIEF = 32;

  private final Words words;
  private final MatrixSnapshot matrix;
  private final LocalDate later;
  private final RuleFactWords facts;

  /// @param later the later of the two days
  ChangeWords(Words words, MatrixSnapshot matrix, LocalDate later) {
    this.words = words;
    this.matrix = matrix;
    this.later = later;
    this.facts = new RuleFactWords(words, matrix);
  }

  /// The list: those that were added, changed and ended, each under its heading.
  List<ChangeLine> lines(List<RuleDifference> differences) {
    var lines = new ArrayList<ChangeLine>();
    for (var kind : RuleDifference.Kind.values()) {
      var some = differences.stream().filter(one -> one.kind() == kind).toList();
      if (!some.isEmpty()) {
        lines.add(new ChangeLine.Group(kind, some.size()));
        some.forEach(one -> lines.add(line(one)));
      }
    }
    return lines;
  }

  private ChangeLine.Rule line(RuleDifference one) {
    var cell = one.rule().cell();
    var recipient =
        matrix
            .catalogue()
            .recipient(cell.recipient())
            .map(Recipient::naming)
            .map(Recipient.Naming::shortHeading)
            .orElse(cell.recipient());
    return new ChangeLine.Rule(
        one,
        words.say("matrix-screen.changes.cell", cell.purpose(), recipient),
        what(one),
        day(one));
  }

  private String what(RuleDifference one) {
    return switch (one.kind()) {
      case ADDED -> added(one.rule());
      case CHANGED -> changed(one);
      case ENDED ->
          suspended(one.rule()) == null
              ? words.say("matrix-screen.changes.ended")
              : words.say("matrix-screen.changes.suspended");
    };
  }

  /// What it gives, and the power or basis that it rests on.
  private String added(SharingRule rule) {
    var decision = words.say(rule.decision().word());
    var ground = rule.ground();
    var law =
        (ground.powers().isEmpty() ? List.of(ground.basis()) : ground.powers())
            .stream()
                .map(code -> matrix.lawRow(code).map(LawRow::citation).orElse(code))
                .collect(Collectors.joining(", "));
    return words.say("matrix-screen.changes.added", Capital.of(decision), law);
  }

  private String changed(RuleDifference one) {
    var lines = fields(one);
    if (lines.size() == 1) {
      var only = lines.getFirst();
      boolean brief = only.one().length() <= BRIEF && only.other().length() <= BRIEF;
      if (brief && !only.one().isEmpty() && !only.other().isEmpty()) {
        return words.say("matrix-screen.changes.field", only.label(), only.one(), only.other());
      }
    }
    return lines.stream().map(Differences.Line::label).collect(Collectors.joining(", "));
  }

  /// The fields in which the versions of both days differ.
  private List<Differences.Line> fields(RuleDifference one) {
    return Differences.of(before(one), after(one), facts).stream()
        .filter(line -> one.fields().contains(line.field()))
        .toList();
  }

  private @Nullable LocalDate day(RuleDifference one) {
    if (one.kind() != RuleDifference.Kind.ENDED) {
      return one.rule().tenure().effective().from();
    }
    var suspended = suspended(one.rule());
    return suspended == null
        ? one.rule().tenure().effective().to()
        : suspended.tenure().effective().from();
  }

  /// The version that took the rule out of use for the time being; null where it was ended.
  private @Nullable SharingRule suspended(SharingRule rule) {
    return matrix
        .standing(rule, later)
        .filter(version -> version.tenure().status() == RuleStatus.SUSPENDED)
        .orElse(null);
  }

  /// Every field of the version of the earlier day; none where there was none.
  static Facts before(RuleDifference one) {
    var rule = one.before();
    return rule == null ? Facts.NONE : RuleFacts.of(rule);
  }

  /// The same for the later day.
  static Facts after(RuleDifference one) {
    var rule = one.after();
    return rule == null ? Facts.NONE : RuleFacts.of(rule);
  }

  /// How the fields are called.
  RuleFactWords facts() {
    return facts;
  }

  /// A version as one text, by the fields that tell it from the other: for a workbook.
  String said(RuleDifference one, boolean before) {
    return (one.fields().isEmpty() ? Differences.of(before(one), after(one), facts) : fields(one))
        .stream()
            .filter(line -> !(before ? line.one() : line.other()).isEmpty())
            .map(line ->
                words.say(
                    "matrix-screen.changes.value",
                    line.label(),
                    before ? line.one() : line.other()))
            .collect(Collectors.joining("; "));
  }

  /// A kind, as the heading of the list says it.
  String group(RuleDifference.Kind kind) {
    return switch (kind) {
      case ADDED -> words.say("matrix-screen.changes.group-added");
      case CHANGED -> words.say("matrix-screen.changes.group-changed");
      case ENDED -> words.say("matrix-screen.changes.group-ended");
    };
  }
}

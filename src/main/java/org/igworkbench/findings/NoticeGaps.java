package org.igworkbench.findings;

import java.util.List;
import java.util.stream.Stream;
import org.igworkbench.audit.Subject;
import org.igworkbench.notice.ComparedLine;
import org.igworkbench.notice.ComparedRow;
import org.igworkbench.notice.LineReview;
import org.igworkbench.notice.Match;
import org.igworkbench.notice.Section;
import org.igworkbench.workspace.Sentence;
import org.jspecify.annotations.Nullable;

/// What the register holds and the published notice does not say, and the reverse. A line that is
/// only alike a row is told once, as a question about the line; what a person has linked or
/// dismissed is settled.
final class NoticeGaps implements RegisterCheck {

  @Override
  public List<Finding> of(Overview overview) {
    var published = overview.scene().published();
    if (published == null) {
      return List.of();
    }
    var comparison = published.comparison();
    return Stream.concat(
            comparison.rows().stream()
                .filter(row -> row.match() == Match.NONE)
                .map(row -> missing(row, published.code())),
            comparison.lines().stream()
                .filter(line -> !line.match().settled())
                .map(line -> unknown(line, published.code())))
        .toList();
  }

  private static Finding missing(ComparedRow row, String notice) {
    var section = row.row().section();
    return new Finding(
        switch (section) {
          case PURPOSES -> FindingCode.PURPOSE_UNPUBLISHED;
          case BASES -> FindingCode.BASIS_UNPUBLISHED;
          case RECIPIENTS -> FindingCode.RECIPIENT_UNPUBLISHED;
          case AUTOMATED -> FindingCode.AUTOMATED_UNPUBLISHED;
          case TRANSFERS -> FindingCode.TRANSFER_UNPUBLISHED;
        },
        section == Section.BASES ? Severity.NOTE : Severity.WARNING,
        row.row().subject(),
        Sentence.of("findings.unpublished.found", row.row().code(), row.row().title(), notice),
        provision(section),
        Sentence.of("findings.unpublished.fix"));
  }

  private static Finding unknown(ComparedLine line, String notice) {
    boolean alike = line.match() == Match.NEAR;
    var section = line.section();
    boolean minor = alike || section == null || section == Section.BASES;
    return new Finding(
        code(section),
        minor ? Severity.NOTE : Severity.WARNING,
        new Subject("notice line", LineReview.code(notice, line.line().number())),
        alike
            ? Sentence.of(
                "findings.unregistered.alike",
                notice,
                line.line().number(),
                line.text(),
                line.codes())
            : Sentence.of("findings.unregistered.found", notice, line.line().number(), line.text()),
        section == null ? "UK GDPR Articles 13 and 14" : provision(section),
        alike
            ? Sentence.of("findings.unregistered.confirm")
            : Sentence.of("findings.unregistered.fix"));
  }

  private static FindingCode code(@Nullable Section section) {
    return switch (section) {
      case null -> FindingCode.LINE_WITHOUT_QUESTION;
      case PURPOSES -> FindingCode.PURPOSE_UNREGISTERED;
      case BASES -> FindingCode.BASIS_UNREGISTERED;
      case RECIPIENTS -> FindingCode.RECIPIENT_UNREGISTERED;
      case AUTOMATED -> FindingCode.AUTOMATED_UNREGISTERED;
      case TRANSFERS -> FindingCode.TRANSFER_UNREGISTERED;
    };
  }

  private static String provision(Section section) {
    return switch (section) {
      case PURPOSES, BASES -> "UK GDPR Articles 13(1)(c) and 14(1)(c)";
      case RECIPIENTS -> "UK GDPR Articles 13(1)(e) and 14(1)(e)";
      case AUTOMATED -> "UK GDPR Articles 13(2)(f) and 14(2)(g)";
      case TRANSFERS -> "UK GDPR Articles 13(1)(f) and 14(1)(f)";
    };
  }
}

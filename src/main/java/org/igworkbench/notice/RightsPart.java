package org.igworkbench.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.igworkbench.automated.AutomatedDecision;
import org.igworkbench.law.LawfulBasis;
import org.igworkbench.matrix.MatrixSnapshot;

/// Which rights people have: some always, some only where a basis in use gives them (UK GDPR
/// Articles 7(3), 13(2)(b) and (c), 15 to 21 and 22C).
final class RightsPart {

  private final List<LawfulBasis> bases;
  private final List<AutomatedDecision> automated;

  /// @param automated entries in force on the day
  RightsPart(List<LawfulBasis> bases, List<AutomatedDecision> automated, MatrixSnapshot matrix) {
    this.bases = bases;
    this.automated =
        automated.stream().filter(row -> AutomatedPart.isSignificantAlone(row, matrix)).toList();
  }

  void write(NoticeDraft draft) {
    draft.part(null, draft.say("written-notice.rights.heading"));
    var points = new ArrayList<WrittenNotice.Point>();
    points.add(new WrittenNotice.Point(draft.say("written-notice.right.access"), List.of()));
    points.add(new WrittenNotice.Point(draft.say("written-notice.right.correct"), List.of()));
    points.add(new WrittenNotice.Point(draft.say("written-notice.right.limit"), List.of()));
    under(
        draft,
        row -> row.rights().objection(),
        (titles, codes) ->
            points.add(
                new WrittenNotice.Point(draft.say("written-notice.right.object", titles), codes)));
    under(
        draft,
        row -> row.rights().erasure(),
        (titles, codes) ->
            points.add(
                new WrittenNotice.Point(draft.say("written-notice.right.erase", titles), codes)));
    under(
        draft,
        row -> row.rights().portability(),
        (titles, codes) ->
            points.add(
                new WrittenNotice.Point(draft.say("written-notice.right.move", titles), codes)));
    if (!automated.isEmpty()) {
      var codes = automated.stream().map(AutomatedDecision::code).toList();
      points.add(new WrittenNotice.Point(draft.say("written-notice.right.person"), codes));
    }
    draft.list(draft.say("written-notice.rights.lead"), points);
    under(
        draft,
        row -> row.rights().withdrawal(),
        (titles, codes) ->
            draft.paragraph(draft.say("written-notice.rights.withdraw", titles), codes));
    draft.paragraph(draft.say("written-notice.rights.limits"));
    draft.paragraph(draft.say("written-notice.rights.how"));
  }

  @FunctionalInterface
  private interface Said {
    void under(String titles, List<String> codes);
  }

  /// Says something about the bases in use that give a right, if any does.
  private void under(NoticeDraft draft, Predicate<LawfulBasis> gives, Said said) {
    var rows = bases.stream().filter(gives).toList();
    if (!rows.isEmpty()) {
      said.under(
          draft.either(rows.stream().map(row -> NoticeDraft.within(row.title())).toList()),
          rows.stream().map(LawfulBasis::code).toList());
    }
  }
}

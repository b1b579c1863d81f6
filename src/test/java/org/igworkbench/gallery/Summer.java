package org.igworkbench.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.igworkbench.matrix.Cell;
import org.igworkbench.matrix.RuleChange;
import org.igworkbench.matrix.RuleDraft;
import org.igworkbench.matrix.Terms;
import org.igworkbench.window.shell.Desk;
import org.igworkbench.workspace.Outcome;
import org.igworkbench.workspace.Revision;

/// What somebody did to the sample between spring and autumn: rules added, changed and ended, so
/// that two days differ.
public final class Summer {

  /// A day before all of it.
  public static final LocalDate BEFORE = LocalDate.of(2026, 3, 31);

  private static final LocalDate MAY = LocalDate.of(2026, 5, 5);
  private static final LocalDate JUNE = LocalDate.of(2026, 6, 30);

  private Summer() {}

  /// Lets it have happened on a desk.
  public static Desk on(Desk desk) {
    for (var cell :
        List.of(
            new Cell("GEN-05", "REC-32"),
            new Cell("GEN-09", "REC-27"),
            new Cell("CSC-03", "REC-17"))) {
      add(desk, cell);
    }
    change(desk, "MX-014", "Only to a named officer; case by case.");
    change(desk, "MX-057", "Only claims before 1 April 2024.");
    done(
        desk.workbench()
            .rules()
            .apply(
                SampleDesk.OFFICER,
                new RuleChange.Owner("A. Bell"),
                seen(desk, "MX-100"),
                MAY,
                ""));
    for (var code : List.of("MX-240", "MX-265")) {
      done(
          desk.workbench()
              .rules()
              .apply(
                  SampleDesk.OFFICER,
                  new RuleChange.End(),
                  seen(desk, code),
                  JUNE,
                  "Funding stopped"));
    }
    done(
        desk.workbench()
            .rules()
            .apply(
                SampleDesk.OFFICER,
                new RuleChange.Suspend(),
                seen(desk, "MX-150"),
                JUNE,
                "Asked for legal advice"));
    return desk;
  }

  private static Map<String, Revision> seen(Desk desk, String code) {
    return Map.of(code, desk.workbench().rules().revisions().get(code));
  }

  private static RuleDraft draft(Desk desk, String code) {
    return RuleDraft.of(desk.workbench().rules().history(code).newest().orElseThrow());
  }

  private static void add(Desk desk, Cell cell) {
    done(
        desk.workbench()
            .rules()
            .createApproved(
                SampleDesk.OFFICER,
                draft(desk, "MX-014").in(cell).from(MAY),
                MAY,
                "Minutes of May"));
  }

  private static void change(Desk desk, String code, String conditions) {
    var was = draft(desk, code);
    var terms = was.terms();
    var is =
        new RuleDraft(
            was.cell(),
            was.decision(),
            was.ground(),
            was.scope(),
            new Terms(
                conditions,
                terms.frequency(),
                "Secure mail",
                terms.retention(),
                terms.agreement(),
                terms.impactAssessment(),
                terms.transfer()),
            was.standing());
    done(
        desk.workbench()
            .rules()
            .changeApproved(
                SampleDesk.OFFICER,
                code,
                is.changedFrom(MAY),
                desk.workbench().rules().revisions().get(code),
                MAY,
                "Minutes of May"));
  }

  private static void done(Outcome<?> outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Done.class);
  }
}

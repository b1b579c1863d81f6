package org.igworkbench.findings;

import java.util.ArrayList;
import java.util.List;
import org.igworkbench.audit.Subject;
import org.igworkbench.catalogue.Recipient;
import org.igworkbench.workspace.Sentence;

/// A purpose or recipient that no rule names, neither to permit nor to bar: nobody has decided what
/// may go. A draft counts as a rule, because somebody is at it, and so does the rule of the
/// recipient that another one repeats in other words.
final class IdleRows implements RegisterCheck {

  private static final String PROVISION = "UK GDPR Article 30(1)";

  @Override
  public List<Finding> of(Overview overview) {
    var day = overview.day();
    var catalogue = overview.matrix().catalogue();
    var found = new ArrayList<Finding>();
    for (var purpose : catalogue.purposes()) {
      if (purpose.effective().contains(day) && !overview.hasRule(purpose.code())) {
        found.add(
            found(
                FindingCode.IDLE_PURPOSE,
                Subjects.purpose(purpose.code()),
                Sentence.of("findings.idle-purpose.found", purpose.code(), purpose.title()),
                Sentence.of("findings.idle-purpose.fix")));
      }
    }
    for (var recipient : catalogue.recipients()) {
      if (recipient.effective().contains(day)
          && recipient.role() != Recipient.Role.SAME_CONTROLLER
          && !overview.hasRuleFor(recipient.code())) {
        found.add(
            found(
                FindingCode.IDLE_RECIPIENT,
                Subjects.recipient(recipient.code()),
                Sentence.of("findings.idle-recipient.found", recipient.code(), recipient.title()),
                Sentence.of("findings.idle-recipient.fix")));
      }
    }
    return found;
  }

  private static Finding found(FindingCode code, Subject subject, Sentence sentence, Sentence fix) {
    return new Finding(code, Severity.NOTE, subject, sentence, PROVISION, fix);
  }
}

package org.igworkbench.automated;

import java.util.List;
import org.igworkbench.workspace.Period;

/// An entry of the register of automated decisions.
///
/// @param trigger what sets it off
/// @param recipients who gets what comes out of it, the first of them directly
/// @param answers what is answered to UK GDPR Articles 22A to 22D
public record AutomatedDecision(
    String code,
    String title,
    String noticeWording,
    String trigger,
    Inputs inputs,
    Workings workings,
    List<String> recipients,
    Answers answers,
    Governance governance,
    Period effective,
    String verified) {

  public AutomatedDecision {
    recipients = List.copyOf(recipients);
  }

  /// Whose data go in, and which.
  public record Inputs(List<String> subjectCategories, List<String> dataCategories) {
    public Inputs {
      subjectCategories = List.copyOf(subjectCategories);
      dataCategories = List.copyOf(dataCategories);
    }
  }

  /// What makes it, how in words, and what comes out.
  ///
  /// @param logic by which rules what goes in becomes what comes out
  public record Workings(String system, String logic, String output) {}

  /// The same, going to other recipients.
  public AutomatedDecision goingTo(List<String> others) {
    return new AutomatedDecision(
        code,
        title,
        noticeWording,
        trigger,
        inputs,
        workings,
        others,
        answers,
        governance,
        effective,
        verified);
  }
}

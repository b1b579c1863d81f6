package org.igworkbench.automated;

import java.util.List;

/// An entry of the register of automated decisions.
///
/// @param trigger what sets it off
/// @param output what comes out of it
/// @param recipients who gets it, the first of them directly
public record AutomatedDecision(
    String code,
    String title,
    String noticeWording,
    String trigger,
    Inputs inputs,
    String system,
    List<String> recipients,
    String output,
    Position position,
    String controllerNote,
    int reviewMonths,
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

  /// Where it stands under UK GDPR Articles 22A to 22D; the answers keep the words of their source.
  ///
  /// @param solely whether it is solely automated
  /// @param significantEffect whether it has legal or similarly significant effect
  /// @param significantDecision whether it is a significant decision of Article 22A
  public record Position(
      String humanInvolvement,
      String solely,
      String significantEffect,
      String significantDecision,
      String safeguards,
      String articleNote) {}

  /// The same, going to other recipients.
  public AutomatedDecision goingTo(List<String> others) {
    return new AutomatedDecision(
        code,
        title,
        noticeWording,
        trigger,
        inputs,
        system,
        others,
        output,
        position,
        controllerNote,
        reviewMonths,
        verified);
  }
}

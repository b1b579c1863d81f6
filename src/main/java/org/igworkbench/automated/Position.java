package org.igworkbench.automated;

import java.util.ArrayList;
import java.util.List;
import org.igworkbench.catalogue.Catalogue;
import org.igworkbench.catalogue.DataCategory.DataClass;
import org.igworkbench.law.LawLibrary;
import org.igworkbench.workspace.Answer;

/// Where an entry of the register stands under UK GDPR Articles 22A to 22D, by its answers: whether
/// it is a decision, whether a person takes it, and what a significant decision that is based
/// solely on automated processing lacks.
///
/// @param gaps what is missing or forbidden, in the order of the Articles
public record Position(Standing standing, List<Gap> gaps) {

  private static final String RECOGNISED_INTEREST = "ea";

  public Position {
    gaps = List.copyOf(gaps);
  }

  /// Where an entry stands.
  ///
  /// @param catalogue with the class of the data that go in
  /// @param law with the lawful basis
  public static Position of(AutomatedDecision decision, Catalogue catalogue, LawLibrary law) {
    return new Reasoning(decision, catalogue, law).position();
  }

  /// Whether the safeguards of Article 22C have to be there.
  public boolean needsSafeguards() {
    return standing == Standing.SIGNIFICANT_AND_SOLELY_AUTOMATED;
  }

  /// Whether it may not be taken as it is recorded.
  public boolean isUnlawful() {
    return gaps.stream().anyMatch(Gap::isBreach);
  }

  /// One entry that is being judged.
  private static final class Reasoning {
    private final AutomatedDecision decision;
    private final Answers answers;
    private final Catalogue catalogue;
    private final LawLibrary law;
    private final List<Gap> gaps = new ArrayList<>();

    Reasoning(AutomatedDecision decision, Catalogue catalogue, LawLibrary law) {
      this.decision = decision;
      this.answers = decision.answers();
      this.catalogue = catalogue;
      this.law = law;
    }

    Position position() {
      var standing = standing();
      switch (standing) {
        case PERSON_DECIDES -> people();
        case SIGNIFICANT_AND_SOLELY_AUTOMATED -> {
          sensitive();
          basis();
          safeguards();
        }
        case UNSETTLED -> unsettled();
        case NOT_A_DECISION, NOT_SIGNIFICANT -> {}
      }
      contradiction(standing);
      return new Position(standing, gaps);
    }

    /// The first answer that settles it does. What is in doubt counts as the case that protects
    /// people more, once it is known to be a decision.
    private Standing standing() {
      var effect = answers.effect().significant();
      if (answers.triggers() == Answer.NO) {
        return Standing.NOT_A_DECISION;
      }
      if (isTakenByPeople()) {
        return Standing.PERSON_DECIDES;
      }
      if (effect.answer() == Answer.NO) {
        return Standing.NOT_SIGNIFICANT;
      }
      return isTakenAlone() && effect.holds() && answers.triggers() != Answer.UNKNOWN
          ? Standing.SIGNIFICANT_AND_SOLELY_AUTOMATED
          : Standing.UNSETTLED;
    }

    /// Who can't change the outcome is not meaningfully involved, whatever else they do.
    private boolean isTakenByPeople() {
      var involvement = answers.involvement();
      return involvement.solely().answer() == Answer.NO && involvement.canChange() != Answer.NO;
    }

    /// A decision that is taken without people in some cases has to be right for these.
    private boolean isTakenAlone() {
      var involvement = answers.involvement();
      return involvement.solely().holds() || involvement.canChange() == Answer.NO;
    }

    private void people() {
      var involvement = answers.involvement();
      missing(Gap.PEOPLE, involvement.people());
      if (involvement.canChange() != Answer.YES) {
        gaps.add(Gap.CAN_CHANGE);
      }
      missing(Gap.EVIDENCE, involvement.evidence());
    }

    private void unsettled() {
      if (answers.triggers() == Answer.UNKNOWN) {
        gaps.add(Gap.TRIGGERS);
      }
      if (!isTakenAlone()) {
        gaps.add(Gap.SOLELY);
      }
      if (answers.effect().significant().answer() == Answer.UNKNOWN) {
        gaps.add(Gap.EFFECT);
      }
    }

    private void sensitive() {
      var sensitive = answers.sensitive();
      var involved = sensitive.involved();
      if (answers.involvement().canChange() == Answer.NO
          && !answers.involvement().solely().holds()) {
        gaps.add(Gap.CANNOT_CHANGE);
      }
      if (involved == null || involved == Sensitivity.UNKNOWN) {
        gaps.add(Gap.SENSITIVE);
        return;
      }
      if (!involved.isSpecial()) {
        if (isFedSpecialData()) {
          gaps.add(Gap.SENSITIVE_DENIED);
        }
        return;
      }
      var gate = sensitive.gate();
      if (gate == null || gate == Gate.UNKNOWN) {
        gaps.add(Gap.GATE);
      } else if (gate == Gate.NONE) {
        gaps.add(Gap.NO_GATE);
      } else if (gate.needsGround()) {
        missing(Gap.GROUND, sensitive.ground());
      }
    }

    private boolean isFedSpecialData() {
      var fed = decision.inputs().dataCategories();
      return catalogue.dataCategories().stream()
          .anyMatch(row -> row.dataClass() == DataClass.SPECIAL && fed.contains(row.code()));
    }

    private void basis() {
      var code = decision.governance().basis();
      if (code == null) {
        gaps.add(Gap.BASIS);
      } else if (law.bases().stream()
          .anyMatch(
              basis -> basis.code().equals(code) && basis.letter().equals(RECOGNISED_INTEREST))) {
        gaps.add(Gap.BARRED_BASIS);
      }
    }

    private void safeguards() {
      var safeguards = answers.safeguards();
      safeguard(Gap.INFORMATION, Gap.INFORMATION_OWNER, safeguards.information());
      safeguard(Gap.REPRESENTATIONS, Gap.REPRESENTATIONS_OWNER, safeguards.representations());
      safeguard(Gap.INTERVENTION, Gap.INTERVENTION_OWNER, safeguards.intervention());
      safeguard(Gap.CONTEST, Gap.CONTEST_OWNER, safeguards.contest());
    }

    private void safeguard(Gap wording, Gap owner, Safeguards.Safeguard given) {
      missing(wording, given.wording());
      missing(owner, given.owner());
    }

    private void missing(Gap gap, String text) {
      if (text.isBlank()) {
        gaps.add(gap);
      }
    }

    /// What is recorded as the conclusion has to follow from the answers.
    private void contradiction(Standing standing) {
      var recorded = answers.effect().recorded();
      boolean denied =
          standing == Standing.SIGNIFICANT_AND_SOLELY_AUTOMATED && recorded.answer() == Answer.NO;
      boolean claimed =
          recorded.answer() == Answer.YES
              && (standing == Standing.NOT_A_DECISION || standing == Standing.NOT_SIGNIFICANT);
      if (denied || claimed) {
        gaps.add(Gap.CONTRADICTION);
      }
    }
  }
}

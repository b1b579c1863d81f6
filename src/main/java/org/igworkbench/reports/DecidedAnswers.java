package org.igworkbench.reports;

import java.util.List;
import org.igworkbench.requests.RequestDecision;
import org.igworkbench.requests.RequestSettings;
import org.igworkbench.requests.SharingRequest;
import org.igworkbench.requests.Stage;

/// What a record says of the advice, the decision and the signatures.
final class DecidedAnswers {

  private static final List<RecordPrompt> OF_A_DECISION =
      List.of(
          RecordPrompt.DECISION,
          RecordPrompt.SHARED,
          RecordPrompt.WITHHELD,
          RecordPrompt.METHOD,
          RecordPrompt.MECHANISM,
          RecordPrompt.REASONS_FOR,
          RecordPrompt.REASONS_AGAINST,
          RecordPrompt.REASON,
          RecordPrompt.EXEMPTIONS,
          RecordPrompt.EXEMPTION_TEST,
          RecordPrompt.CONDITIONS,
          RecordPrompt.DECIDED_BY,
          RecordPrompt.DECIDED_ON,
          RecordPrompt.SIGNATURE_WHY,
          RecordPrompt.SIGNED_BY,
          RecordPrompt.SIGNED_ON);

  private final RecordTitles titles;
  private final RecordAnswers answers;

  DecidedAnswers(RecordTitles titles, RecordAnswers answers) {
    this.titles = titles;
    this.answers = answers;
  }

  void fill(SharingRequest request, RequestSettings settings) {
    var advice = request.life().advice();
    if (advice != null) {
      answers.put(
          RecordPrompt.ADVICE,
          titles.say("record.answer.advice-by", advice.by(), advice.on()),
          advice.text());
    }
    answers.silent(titles.say("record.answer.no-advice"), RecordPrompt.ADVICE);
    var decision = request.decision();
    if (decision == null) {
      OF_A_DECISION.forEach(
          prompt -> answers.silent(titles.say("record.answer.undecided"), prompt));
      answers.silent(titles.say("record.answer.undecided"), RecordPrompt.ADVICE_NOT_FOLLOWED);
      return;
    }
    answers.put(RecordPrompt.ADVICE_NOT_FOLLOWED, decision.adviceNotFollowed());
    answers.silent(
        titles.say(advice == null ? "record.answer.no-advice" : "record.answer.followed"),
        RecordPrompt.ADVICE_NOT_FOLLOWED);
    outcome(request, decision);
    reasons(decision, settings);
    signatures(decision);
  }

  private void outcome(SharingRequest request, RequestDecision decision) {
    var kind = RecordTitles.headed(titles.say(decision.kind().word()));
    answers.put(
        RecordPrompt.DECISION,
        request.stage() == Stage.AWAITING_SIGNATURE
            ? titles.say("record.answer.of-no-effect-yet", kind)
            : kind);
    var shared = decision.shared();
    answers.put(RecordPrompt.SHARED, shared.what());
    answers.put(RecordPrompt.WITHHELD, shared.withheld());
    answers.put(RecordPrompt.METHOD, shared.method());
    answers.put(RecordPrompt.MECHANISM, titles.law(shared.mechanism()));
    if (!decision.kind().shares()) {
      answers.silent(
          titles.say("record.answer.nothing-shared"),
          RecordPrompt.SHARED,
          RecordPrompt.WITHHELD,
          RecordPrompt.METHOD,
          RecordPrompt.MECHANISM);
    } else {
      if (request.ask().destination() == null) {
        answers.silent(titles.say("record.answer.not-abroad"), RecordPrompt.MECHANISM);
      }
      if (decision.kind() == RequestDecision.Kind.SHARE_IN_FULL) {
        answers.silent(titles.say("record.answer.nothing"), RecordPrompt.WITHHELD);
      }
    }
  }

  private void reasons(RequestDecision decision, RequestSettings settings) {
    answers.put(RecordPrompt.REASONS_FOR, coded(decision, settings, true));
    answers.put(RecordPrompt.REASONS_AGAINST, coded(decision, settings, false));
    answers.silent(
        titles.say("record.answer.no-code"),
        RecordPrompt.REASONS_FOR,
        RecordPrompt.REASONS_AGAINST);
    answers.put(RecordPrompt.REASON, decision.reason());
    answers.put(RecordPrompt.EXEMPTIONS, titles.law(decision.exemptions()));
    answers.put(RecordPrompt.EXEMPTION_TEST, decision.exemptionTest());
    if (decision.exemptions().isEmpty()) {
      answers.silent(
          titles.say("record.answer.no-exemption"),
          RecordPrompt.EXEMPTIONS,
          RecordPrompt.EXEMPTION_TEST);
    }
    answers.put(RecordPrompt.CONDITIONS, decision.conditions());
    answers.silent(titles.say("record.answer.nothing"), RecordPrompt.CONDITIONS);
  }

  private List<String> coded(RequestDecision decision, RequestSettings settings, boolean sharing) {
    return decision.coded().stream()
        .filter(code -> sharing == titles.forSharing(code, settings))
        .map(code -> titles.reason(code, settings))
        .toList();
  }

  private void signatures(RequestDecision decision) {
    answers.put(RecordPrompt.DECIDED_BY, decision.by());
    answers.put(RecordPrompt.DECIDED_ON, titles.day(decision.on()));
    var signing = decision.signing();
    answers.put(
        RecordPrompt.SIGNATURE_WHY,
        signing.causes().stream()
            .map(cause -> RecordTitles.headed(titles.say(cause.word())))
            .toList());
    answers.silent(
        titles.say("record.answer.not-asked-for"),
        RecordPrompt.SIGNATURE_WHY,
        RecordPrompt.SIGNED_BY,
        RecordPrompt.SIGNED_ON);
    var signature = signing.signature();
    if (signature != null) {
      answers.put(RecordPrompt.SIGNED_BY, signature.by(), signature.note());
      answers.put(RecordPrompt.SIGNED_ON, titles.day(signature.on()));
    } else if (signing.awaited()) {
      answers.silent(
          titles.say("record.answer.awaited"), RecordPrompt.SIGNED_BY, RecordPrompt.SIGNED_ON);
    }
  }
}

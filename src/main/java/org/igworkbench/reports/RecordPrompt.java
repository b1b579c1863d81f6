package org.igworkbench.reports;

/// What the record of a decision asks, in the order of the ICO’s data-sharing decision form.
public enum RecordPrompt {
  RECEIVING(Part.REQUEST, "record.prompt.receiving"),
  REQUESTING(Part.REQUEST, "record.prompt.requesting"),
  RECEIVER(Part.REQUEST, "record.prompt.receiver"),
  PERSON(Part.REQUEST, "record.prompt.person"),
  RECEIVED(Part.REQUEST, "record.prompt.received"),
  REQUIRED_BY(Part.REQUEST, "record.prompt.required-by"),
  DUE(Part.REQUEST, "record.prompt.due"),
  CHANNEL(Part.REQUEST, "record.prompt.channel"),
  DESCRIPTION(Part.DATA, "record.prompt.description"),
  CATEGORIES(Part.DATA, "record.prompt.categories"),
  SUBJECT_CATEGORIES(Part.DATA, "record.prompt.subject-categories"),
  SUBJECTS(Part.DATA, "record.prompt.subjects"),
  PEOPLE(Part.DATA, "record.prompt.people"),
  DESTINATION(Part.DATA, "record.prompt.destination"),
  RELATIONSHIP(Part.GROUND, "record.prompt.relationship"),
  AGREEMENT(Part.GROUND, "record.prompt.agreement"),
  PURPOSE(Part.GROUND, "record.prompt.purpose"),
  BASIS(Part.GROUND, "record.prompt.basis"),
  NECESSITY(Part.GROUND, "record.prompt.necessity"),
  CONDITIONS_MET(Part.GROUND, "record.prompt.conditions-met"),
  PART_3(Part.GROUND, "record.prompt.part-3"),
  POWER(Part.GROUND, "record.prompt.power"),
  ASSESSMENT(Part.ADVICE, "record.prompt.assessment"),
  ADVICE(Part.ADVICE, "record.prompt.advice"),
  ADVICE_NOT_FOLLOWED(Part.ADVICE, "record.prompt.advice-not-followed"),
  RETENTION(Part.ARRANGEMENTS, "record.prompt.retention"),
  SECURITY(Part.ARRANGEMENTS, "record.prompt.security"),
  RIGHTS(Part.ARRANGEMENTS, "record.prompt.rights"),
  INTERVALS(Part.ARRANGEMENTS, "record.prompt.intervals"),
  DECISION(Part.DECISION, "record.prompt.decision"),
  SHARED(Part.DECISION, "record.prompt.shared"),
  WITHHELD(Part.DECISION, "record.prompt.withheld"),
  METHOD(Part.DECISION, "record.prompt.method"),
  MECHANISM(Part.DECISION, "record.prompt.mechanism"),
  REASONS_FOR(Part.DECISION, "record.prompt.reasons-for"),
  REASONS_AGAINST(Part.DECISION, "record.prompt.reasons-against"),
  REASON(Part.DECISION, "record.prompt.reason"),
  EXEMPTIONS(Part.DECISION, "record.prompt.exemptions"),
  EXEMPTION_TEST(Part.DECISION, "record.prompt.exemption-test"),
  CONDITIONS(Part.DECISION, "record.prompt.conditions"),
  DECIDED_BY(Part.DECISION, "record.prompt.decided-by"),
  DECIDED_ON(Part.DECISION, "record.prompt.decided-on"),
  SIGNATURE_WHY(Part.DECISION, "record.prompt.signature-why"),
  SIGNED_BY(Part.DECISION, "record.prompt.signed-by"),
  SIGNED_ON(Part.DECISION, "record.prompt.signed-on"),
  VERDICT(Part.EVIDENCE, "record.prompt.verdict"),
  MATRIX_RESULT(Part.EVIDENCE, "record.prompt.matrix-result"),
  RULES(Part.EVIDENCE, "record.prompt.rules"),
  VERDICT_REASONS(Part.EVIDENCE, "record.prompt.verdict-reasons"),
  CITATIONS(Part.EVIDENCE, "record.prompt.citations"),
  CONDITIONS_TICKED(Part.EVIDENCE, "record.prompt.conditions-ticked");

  private final Part part;
  private final String key;

  RecordPrompt(Part part, String key) {
    this.part = part;
    this.key = key;
  }

  Part part() {
    return part;
  }

  /// The key of its words.
  String key() {
    return key;
  }

  /// The parts of the record; the last three hold no prompts but what happened.
  enum Part {
    REQUEST("record.part.request"),
    DATA("record.part.data"),
    GROUND("record.part.ground"),
    ADVICE("record.part.advice"),
    ARRANGEMENTS("record.part.arrangements"),
    DECISION("record.part.decision"),
    EVIDENCE("record.part.evidence"),
    DISCLOSURES("record.part.disclosures"),
    ATTACHMENTS("record.part.attachments"),
    TIME_LINE("record.part.time-line");

    private final String key;

    Part(String key) {
      this.key = key;
    }

    String key() {
      return key;
    }
  }
}

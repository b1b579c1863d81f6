package org.igworkbench.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.igworkbench.matrix.Cell;
import org.igworkbench.matrix.DataScope;
import org.igworkbench.matrix.Decision;
import org.igworkbench.matrix.Ground;
import org.igworkbench.matrix.Ground.Confidentiality;
import org.igworkbench.matrix.RuleStatus;
import org.igworkbench.matrix.SharingRule;
import org.igworkbench.matrix.Tenure;
import org.igworkbench.matrix.Terms;
import org.igworkbench.workspace.Period;

/// The file of sharing rules; each row becomes the first version of a rule.
final class RuleSheet {

  static final Layout LAYOUT =
      Layout.of(
              "exemplar_matrix.csv",
              "matrix_id",
              "purpose_code",
              "lawful_basis_code",
              "gateway_code",
              "special_category_condition",
              "schedule1_condition",
              "recipient_code",
              "data_categories",
              "data_subjects",
              "decision",
              "condition_text",
              "review_months")
          .with(
              "status",
              "effective_from",
              "effective_to",
              "reviewed",
              "review_by",
              "owner",
              "agreement",
              "frequency",
              "secure_method",
              "retention",
              "confidentiality",
              "dpia");

  static final Wordlist<Decision> DECISIONS =
      new Wordlist<>(
          "exchange.decision.unknown",
          Map.of(
              "permitted", Decision.PERMITTED,
              "conditional", Decision.CONDITIONAL,
              "not permitted", Decision.NOT_PERMITTED));

  static final Wordlist<RuleStatus> STATUS =
      new Wordlist<>(
          "exchange.rule-status.unknown",
          Map.of(
              "draft", RuleStatus.DRAFT,
              "approved", RuleStatus.APPROVED,
              "suspended", RuleStatus.SUSPENDED,
              "ended", RuleStatus.ENDED));

  static final Wordlist<Terms.Frequency> FREQUENCY =
      new Wordlist<>(
          "exchange.frequency.unknown",
          Map.of(
              "one-off", Terms.Frequency.ONE_OFF,
              "ad hoc", Terms.Frequency.AD_HOC,
              "systematic", Terms.Frequency.SYSTEMATIC,
              "unknown", Terms.Frequency.UNKNOWN));

  static final Wordlist<Confidentiality> CONFIDENTIALITY =
      new Wordlist<>(
          "exchange.confidentiality.unknown",
          Map.of(
              "consent", Confidentiality.CONSENT,
              "statute", Confidentiality.STATUTE,
              "overriding public interest", Confidentiality.OVERRIDING_PUBLIC_INTEREST,
              "not confidential", Confidentiality.NOT_CONFIDENTIAL,
              "unknown", Confidentiality.UNKNOWN));

  private final Known known;
  private final RuleDefaults defaults;
  private final Map<String, String> transfers;

  /// @param transfers the transfer that a rule rests on, by the code of the rule
  RuleSheet(Known known, RuleDefaults defaults, Map<String, String> transfers) {
    this.known = known;
    this.defaults = defaults;
    this.transfers = transfers;
  }

  List<SharingRule> read(Shelf shelf) {
    return shelf.sheet(LAYOUT).rows(this::rule);
  }

  private SharingRule rule(Cells row) {
    return new SharingRule(
        row.key(),
        1,
        new Cell(
            row.code("purpose_code", known.purposes()),
            row.code("recipient_code", known.recipients())),
        row.word("decision", DECISIONS),
        ground(row),
        DataScope.of(
            row.codes("data_categories", known.dataCategories()),
            row.optionalCodes("data_subjects", known.subjects())),
        terms(row),
        tenure(row));
  }

  private Ground ground(Cells row) {
    return new Ground(
        row.code("lawful_basis_code", known.bases()),
        row.optionalCodes("gateway_code", known.powers()),
        row.optionalCode("special_category_condition", known.specialConditions()),
        row.optionalCodes("schedule1_condition", known.schedule1()),
        row.word("confidentiality", CONFIDENTIALITY, Confidentiality.UNKNOWN));
  }

  private Terms terms(Cells row) {
    return new Terms(
        row.optional("condition_text"),
        row.word("frequency", FREQUENCY, Terms.Frequency.UNKNOWN),
        row.optional("secure_method"),
        row.optional("retention"),
        row.optionalCode("agreement", known.agreements()),
        row.optional("dpia"),
        transfers.get(row.optional("matrix_id")));
  }

  private Tenure tenure(Cells row) {
    var status = row.word("status", STATUS, RuleStatus.APPROVED);
    var owner = row.optional("owner");
    var reviewed = row.optionalDate("reviewed");
    boolean draft = status == RuleStatus.DRAFT;
    return new Tenure(
        status,
        effective(row),
        owner.isEmpty() ? defaults.owner() : owner,
        draft
            ? null
            : new Tenure.Approval(
                defaults.approvedBy(), defaults.approvedOn(), defaults.evidence()),
        row.number("review_months", 1, 120),
        reviewed == null && !draft ? defaults.reviewed() : reviewed,
        row.optionalDate("review_by"));
  }

  private Period effective(Cells row) {
    var stated = row.period("effective_from", "effective_to");
    LocalDate from = Objects.requireNonNullElse(stated.from(), defaults.effectiveFrom());
    var period = new Period(from, stated.to());
    if (period.isEmpty() && !stated.isEmpty()) {
      row.fault("effective_to", "exchange.date.reversed", "effective_from", from.toString());
    }
    return period;
  }
}

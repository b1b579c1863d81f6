package org.igworkbench.window.matrix;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.igworkbench.catalogue.DataCategory;
import org.igworkbench.catalogue.DataCategory.DataClass;
import org.igworkbench.catalogue.Purpose;
import org.igworkbench.catalogue.Recipient;
import org.igworkbench.law.LawRow;
import org.igworkbench.law.LawfulBasis;
import org.igworkbench.matrix.Ground;
import org.igworkbench.matrix.MatrixSnapshot;
import org.igworkbench.matrix.RuleStatus;
import org.igworkbench.matrix.SharingRule;
import org.igworkbench.window.matrix.grid.FindingCounts;

/// Makes the rows of the screen from the rules of a snapshot.
final class RuleRows {

  private final MatrixSnapshot snapshot;
  private final LocalDate day;
  private boolean settled;
  private final Map<String, Purpose> purposes;
  private final Map<String, Recipient> recipients;
  private final Map<String, LawfulBasis> bases;
  private final Map<String, DataClass> classes;
  private final Map<String, FindingCounts> findings;
  private final Map<String, String> purposeTexts = new HashMap<>();
  private final Map<String, String> recipientTexts = new HashMap<>();
  private final Map<Ground, String> groundTexts = new HashMap<>();

  /// @param findings the open findings of each rule by its code
  RuleRows(MatrixSnapshot snapshot, LocalDate day, Map<String, FindingCounts> findings) {
    this.snapshot = snapshot;
    this.day = day;
    this.findings = findings;
    this.classes =
        snapshot.catalogue().dataCategories().stream()
            .collect(Collectors.toMap(DataCategory::code, DataCategory::dataClass));
    this.purposes =
        snapshot.catalogue().purposes().stream()
            .collect(Collectors.toMap(Purpose::code, Function.identity()));
    this.recipients =
        snapshot.catalogue().recipients().stream()
            .collect(Collectors.toMap(Recipient::code, Function.identity()));
    this.bases =
        snapshot.law().bases().stream()
            .collect(Collectors.toMap(LawfulBasis::code, Function.identity()));
  }

  /// Without rules of which no version had begun by the day, and without drafts.
  RuleRows settled() {
    settled = true;
    return this;
  }

  /// A row for each rule whose purpose and recipient the register knows, by code.
  List<RuleRow> all() {
    var rows = new ArrayList<RuleRow>();
    for (var newest : snapshot.current()) {
      var rule = onTheDay(newest);
      var purpose = purposes.get(rule.cell().purpose());
      var recipient = recipients.get(rule.cell().recipient());
      if (purpose != null && recipient != null && (!settled || stands(rule))) {
        rows.add(row(rule, purpose, recipient));
      }
    }
    return List.copyOf(rows);
  }

  /// The version that stands on the day; the newest where none has begun by then.
  private SharingRule onTheDay(SharingRule newest) {
    return snapshot.standing(newest, day).orElse(newest);
  }

  private boolean stands(SharingRule version) {
    return version.tenure().status() != RuleStatus.DRAFT
        && version.tenure().effective().begunBy(day);
  }

  private RuleRow row(SharingRule rule, Purpose purpose, Recipient recipient) {
    var state = RuleState.of(rule.tenure(), day);
    var basis = bases.get(rule.ground().basis());
    var powers =
        rule.ground().powers().stream()
            .map(code -> snapshot.lawRow(code).map(LawRow::citation).orElse(code))
            .toList();
    return new RuleRow(
        rule,
        state,
        state == RuleState.LIVE && rule.tenure().reviewOverdueOn(day),
        basis == null ? rule.ground().basis() : basis.letter(),
        powers,
        purpose,
        recipient,
        searched(rule, purpose, recipient, powers),
        facets(rule));
  }

  private RuleFacets facets(SharingRule rule) {
    var reached = EnumSet.noneOf(DataClass.class);
    for (var category : rule.scope().categories()) {
      var known = classes.get(category);
      if (known != null) {
        reached.add(known);
      }
    }
    return new RuleFacets(reached, findings.getOrDefault(rule.code(), FindingCounts.NONE));
  }

  private RuleRow.Searched searched(
      SharingRule rule, Purpose purpose, Recipient recipient, List<String> powers) {
    return new RuleRow.Searched(
        folded(rule.code()),
        List.of(
            purposeTexts.computeIfAbsent(
                purpose.code(), code -> folded(purpose.code(), purpose.title())),
            recipientTexts.computeIfAbsent(
                recipient.code(),
                code ->
                    folded(recipient.code(), recipient.title(), recipient.naming().shortHeading())),
            groundTexts.computeIfAbsent(rule.ground(), one -> folded(rule.ground(), powers))));
  }

  private String folded(Ground ground, List<String> powers) {
    var parts = new ArrayList<String>(powers);
    parts.addAll(ground.powers());
    parts.add(ground.basis());
    var basis = bases.get(ground.basis());
    if (basis != null) {
      parts.add(basis.citation());
      parts.add(basis.title());
    }
    return folded(parts.toArray(String[]::new));
  }

  private static String folded(String... parts) {
    return String.join("\n", parts).toLowerCase(Locale.UK);
  }
}

package org.igworkbench.matrix;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.igworkbench.agreements.Agreement;
import org.igworkbench.catalogue.Catalogue;
import org.igworkbench.catalogue.Recipient;
import org.igworkbench.law.LawLibrary;
import org.igworkbench.law.LawRow;
import org.jspecify.annotations.Nullable;

/// The whole matrix at one moment, indexed for questions: immutable, so that any thread may ask.
public final class MatrixSnapshot {

  private final Catalogue catalogue;
  private final LawLibrary law;
  private final List<SharingRule> current;
  private final Map<Cell, List<List<SharingRule>>> chains;
  private final Map<String, RuleHistory> histories;
  private final Map<String, LawRow> lawByCode;
  private final Map<String, Agreement> agreements;
  private final Map<String, String> titles;
  private final Map<String, Recipient> recipients;
  private final Map<String, String> merged;

  private MatrixSnapshot(
      Catalogue catalogue,
      LawLibrary law,
      Collection<Agreement> agreements,
      Collection<SharingRule> versions) {
    this.catalogue = catalogue;
    this.law = law;
    this.lawByCode = law.byCode();
    this.agreements = byKey(agreements, Agreement::code);
    this.titles = new HashMap<>();
    catalogue.dataCategories().forEach(row -> titles.put(row.code(), row.title()));
    catalogue.subjectCategories().forEach(row -> titles.put(row.code(), row.title()));
    this.recipients = byKey(catalogue.recipients(), Recipient::code);
    this.merged = merged(catalogue.recipients());
    var byCode = new TreeMap<String, List<SharingRule>>();
    versions.forEach(v -> byCode.computeIfAbsent(v.code(), code -> new ArrayList<>()).add(v));
    this.chains = new HashMap<>();
    for (var chain : byCode.values()) {
      chain.sort(Comparator.comparingInt(SharingRule::version));
      var cells = new LinkedHashSet<Cell>();
      chain.forEach(version -> cells.add(ofOneBody(version.cell())));
      cells.forEach(
          cell -> chains.computeIfAbsent(cell, c -> new ArrayList<>()).add(List.copyOf(chain)));
    }
    this.histories = new HashMap<>();
    byCode.forEach((code, chain) -> histories.put(code, new RuleHistory(code, chain)));
    this.current = byCode.values().stream().map(List::getLast).toList();
  }

  /// A snapshot of these rows; the order of the rules does not matter.
  public static MatrixSnapshot of(
      Catalogue catalogue,
      LawLibrary law,
      Collection<Agreement> agreements,
      Collection<SharingRule> versions) {
    return new MatrixSnapshot(catalogue, law, agreements, versions);
  }

  /// The same rules by another vocabulary, other law and other agreements: for asking what would
  /// be.
  public MatrixSnapshot by(
      Catalogue otherWords, LawLibrary otherLaw, Collection<Agreement> otherAgreements) {
    return new MatrixSnapshot(otherWords, otherLaw, otherAgreements, versions().toList());
  }

  private static <T> Map<String, T> byKey(Collection<T> rows, Function<T, String> key) {
    return rows.stream().collect(Collectors.toUnmodifiableMap(key, Function.identity()));
  }

  /// Recipients that were merged, and the one that stands for each. Followed to its end, but not in
  /// a circle.
  private static Map<String, String> merged(Collection<Recipient> recipients) {
    var direct = new HashMap<String, String>();
    for (var recipient : recipients) {
      var into = recipient.mergedInto();
      if (into != null) {
        direct.put(recipient.code(), into);
      }
    }
    var merged = new HashMap<String, String>();
    for (var code : direct.keySet()) {
      var seen = new HashSet<String>();
      var last = code;
      while (direct.containsKey(last) && seen.add(last)) {
        last = direct.get(last);
      }
      merged.put(code, last);
    }
    return Map.copyOf(merged);
  }

  /// The cell as the recipient that stands for the one named. A rule that was made for one name of
  /// a body answers for the body under its other name too, on whichever day.
  private Cell ofOneBody(Cell cell) {
    var body = merged.get(cell.recipient());
    return body == null ? cell : new Cell(cell.purpose(), body);
  }

  /// The vocabulary.
  public Catalogue catalogue() {
    return catalogue;
  }

  /// The law.
  public LawLibrary law() {
    return law;
  }

  /// The newest version of every rule, drafts included, by code.
  public List<SharingRule> current() {
    return current;
  }

  /// Every version of every rule, in the order of codes and versions.
  public Stream<SharingRule> versions() {
    return current.stream().flatMap(rule -> history(rule).stream());
  }

  /// The rules of a cell as they stand on a day, by code: of each the newest version begun by then,
  /// whether it still runs or not. Drafts are left out.
  public List<SharingRule> standing(Cell cell, LocalDate day) {
    var result = new ArrayList<SharingRule>();
    var body = ofOneBody(cell);
    for (var chain : chains.getOrDefault(body, List.of())) {
      var version = standing(chain, day);
      if (version != null && ofOneBody(version.cell()).equals(body)) {
        result.add(version);
      }
    }
    return result;
  }

  private static @Nullable SharingRule standing(List<SharingRule> chain, LocalDate day) {
    SharingRule withoutDay = null;
    for (var version : chain.reversed()) {
      if (version.tenure().status() != RuleStatus.DRAFT
          && version.tenure().effective().begunBy(day)) {
        if (!version.tenure().effective().isEmpty()) {
          return version;
        }
        // It was called off before it began; what stood before it says how the rule ended.
        withoutDay = withoutDay == null ? version : withoutDay;
      }
    }
    return withoutDay;
  }

  /// The newest version of each rule of a cell that is not a draft, whatever its dates.
  public List<SharingRule> newest(Cell cell) {
    var result = new ArrayList<SharingRule>();
    var body = ofOneBody(cell);
    for (var chain : chains.getOrDefault(body, List.of())) {
      var version = standing(chain, LocalDate.MAX);
      if (version != null && ofOneBody(version.cell()).equals(body)) {
        result.add(version);
      }
    }
    return result;
  }

  /// The version of a rule that stands on a day: the newest begun by then that is no draft, whether
  /// it still runs or not.
  public Optional<SharingRule> standing(SharingRule rule, LocalDate day) {
    return Optional.ofNullable(standing(history(rule), day));
  }

  /// Every version of a rule, oldest first.
  public List<SharingRule> history(SharingRule rule) {
    return history(rule.code()).versions();
  }

  /// The rule of that code with all its versions; without any where there is no such rule.
  public RuleHistory history(String code) {
    var history = histories.get(code);
    return history == null ? RuleHistory.none(code) : history;
  }

  /// The row of law of that code.
  public Optional<LawRow> lawRow(String code) {
    return Optional.ofNullable(lawByCode.get(code));
  }

  /// The agreement of that code.
  public Optional<Agreement> agreement(String code) {
    return Optional.ofNullable(agreements.get(code));
  }

  /// Every agreement, by code.
  public List<Agreement> agreements() {
    return agreements.values().stream().sorted(Comparator.comparing(Agreement::code)).toList();
  }

  /// Whether the register knows the recipient.
  public boolean knowsRecipient(String code) {
    return recipients.containsKey(code);
  }

  /// The title of a data or subject category, or its code where the register does not know it.
  public String categoryTitle(String code) {
    return titles.getOrDefault(code, code);
  }
}

package org.igworkbench.exchange;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.igworkbench.exchange.Difference.Fate;
import org.igworkbench.matrix.MatrixSnapshot;
import org.igworkbench.matrix.RuleChanges;
import org.igworkbench.matrix.RuleColumn;
import org.igworkbench.matrix.RuleHistory;
import org.igworkbench.matrix.RuleIntake.Incoming;
import org.igworkbench.matrix.RuleStatus;
import org.igworkbench.matrix.SharingRule;
import org.igworkbench.workspace.Officer;
import org.igworkbench.workspace.Outcome;
import org.igworkbench.workspace.Progress;
import org.igworkbench.workspace.Revision;
import org.jspecify.annotations.Nullable;

/// The sharing rules, as files come to them. A row is compared with the version that it is about:
/// the draft that waits, or the approved one of its first day.
final class RuleRegister implements TextRegister {

  private final MatrixSnapshot matrix;
  private final RuleChanges rules;
  private final Map<String, Revision> revisions;
  private final List<TextColumn> columns;
  private final LocalDate today;
  private final Map<String, String> codes = new HashMap<>();
  private final Map<String, SharingRule> against = new HashMap<>();
  private final List<Incoming> incoming = new ArrayList<>();

  RuleRegister(MatrixSnapshot matrix, RuleChanges rules, KeptText texts, Clock clock) {
    // The revisions first: should a rule change in between, the import is refused.
    this.revisions = rules.revisions();
    this.matrix = matrix;
    this.rules = rules;
    this.columns = new RuleColumns(matrix, texts).all();
    this.today = LocalDate.now(clock);
    revisions.keySet().forEach(code -> codes.put(code.toUpperCase(Locale.ROOT), code));
  }

  @Override
  public List<TextColumn> columns() {
    return columns;
  }

  @Override
  public Optional<Standing> find(String given, Cells row) {
    var code = codes.get(given.toUpperCase(Locale.ROOT));
    if (code == null) {
      return Optional.empty();
    }
    var version = meant(matrix.history(code), row);
    against.put(code, version);
    return Optional.of(new Standing(code, texts(version)));
  }

  private static List<String> texts(SharingRule rule) {
    return Stream.of(RuleColumn.values()).map(column -> column.text(rule)).toList();
  }

  private SharingRule meant(RuleHistory history, Cells row) {
    var draft = history.draft();
    var newest = history.approved();
    if (newest.isEmpty() || (draft.isPresent() && says(row, RuleColumn.STATUS, "draft"))) {
      return draft.or(() -> newest).orElseThrow();
    }
    var standing = matrix.standing(newest.get(), today);
    Predicate<SharingRule> begun =
        version -> says(row, RuleColumn.EFFECTIVE_FROM, RuleColumn.EFFECTIVE_FROM.text(version));
    return standing.filter(begun).filter(it -> !begun.test(newest.get())).orElse(newest.get());
  }

  private static boolean says(Cells row, RuleColumn column, String text) {
    return row.has(column.column()) && row.optional(column.column()).equalsIgnoreCase(text);
  }

  /// What a file can't know better: since when a version stands that a file of before has brought,
  /// who approved it, and that what has its last day behind it has ended.
  @Override
  public List<String> settled(Standing before, List<String> given) {
    var texts = new ArrayList<>(given);
    var was = before.texts();
    var from = RuleTexts.get(texts, RuleColumn.EFFECTIVE_FROM);
    boolean known =
        matrix.history(before.code()).versions().stream()
            .anyMatch(version -> RuleColumn.EFFECTIVE_FROM.text(version).equals(from));
    if (known || from.isEmpty()) {
      keep(texts, was, RuleColumn.EFFECTIVE_FROM);
    }
    Stream.of(RuleColumn.APPROVED_BY, RuleColumn.APPROVED_ON, RuleColumn.EVIDENCE)
        .forEach(column -> keep(texts, was, column));
    boolean approved =
        Set.of("approved", "suspended").contains(RuleTexts.get(was, RuleColumn.STATUS));
    if (approved && RuleTexts.get(texts, RuleColumn.STATUS).equals("ended")) {
      keep(texts, was, RuleColumn.STATUS);
      if (RuleTexts.get(texts, RuleColumn.EFFECTIVE_TO).isEmpty()) {
        var end = RuleTexts.get(was, RuleColumn.EFFECTIVE_TO);
        texts.set(RuleColumn.EFFECTIVE_TO.ordinal(), end.isEmpty() ? today.toString() : end);
      }
    }
    return texts;
  }

  private static void keep(List<String> texts, List<String> was, RuleColumn column) {
    texts.set(column.ordinal(), RuleTexts.get(was, column));
  }

  @Override
  public Fate plan(Given row, Faults faults) {
    var before = row.before();
    var history = before == null ? RuleHistory.none(row.code()) : matrix.history(before.code());
    var one =
        new Incoming(
            history,
            before == null ? null : against.get(before.code()),
            RuleTexts.draft(row.texts(), today),
            RuleTexts.status(row.texts()),
            RuleTexts.day(RuleTexts.get(row.texts(), RuleColumn.REVIEWED)),
            before == null ? RuleTexts.approval(row.texts()) : null,
            revisions.getOrDefault(row.code(), Revision.ABSENT));
    for (var violation : rules.intake().check(one)) {
      faults.at(
          RuleTexts.column(violation.path()).column(), violation.key(), violation.args().toArray());
    }
    incoming.add(one);
    return fate(before, row.texts());
  }

  private static Fate fate(@Nullable Standing before, List<String> texts) {
    if (before == null) {
      return Fate.NEW;
    }
    boolean ends =
        RuleTexts.get(before.texts(), RuleColumn.EFFECTIVE_TO).isEmpty()
            && !RuleTexts.get(texts, RuleColumn.EFFECTIVE_TO).isEmpty();
    boolean over =
        RuleTexts.status(texts) == RuleStatus.ENDED
            && RuleTexts.status(before.texts()) != RuleStatus.ENDED;
    return ends || over ? Fate.ENDED : Fate.CHANGED;
  }

  @Override
  public String title(List<String> texts) {
    return RuleTexts.get(texts, RuleColumn.PURPOSE)
        + " → "
        + RuleTexts.get(texts, RuleColumn.RECIPIENT);
  }

  @Override
  public Outcome<Integer> take(Officer officer, String why, Progress progress) {
    return rules.intake().take(officer, incoming, why, progress);
  }
}

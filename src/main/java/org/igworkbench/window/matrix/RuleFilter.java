package org.igworkbench.window.matrix;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.igworkbench.catalogue.DataCategory.DataClass;
import org.igworkbench.catalogue.Recipient;
import org.igworkbench.matrix.Decision;

/// Which rules are looked for. An empty set lets everything through.
///
/// @param text words that must all be found in a rule's code, purpose, recipient, powers or basis
/// @param scopes scopes of purposes
/// @param bases letters of lawful bases
/// @param states rules that have ended are found only when they are among them
/// @param classes classes of the data that a rule reaches
record RuleFilter(
    String text,
    Set<String> scopes,
    Set<Recipient.Category> categories,
    Set<String> bases,
    Set<Decision> decisions,
    Set<RuleState> states,
    Set<DataClass> classes,
    boolean overdueOnly,
    boolean withFindingsOnly) {

  /// Lets every rule through that has not ended.
  static final RuleFilter NONE = text("");

  RuleFilter {
    scopes = Set.copyOf(scopes);
    categories = Set.copyOf(categories);
    bases = Set.copyOf(bases);
    decisions = Set.copyOf(decisions);
    states = Set.copyOf(states);
    classes = Set.copyOf(classes);
  }

  /// Looks for a text and nothing else.
  static RuleFilter text(String text) {
    return new RuleFilter(
        text, Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), false, false);
  }

  boolean isEmpty() {
    return text.isBlank()
        && scopes.isEmpty()
        && categories.isEmpty()
        && bases.isEmpty()
        && decisions.isEmpty()
        && states.isEmpty()
        && classes.isEmpty()
        && !overdueOnly
        && !withFindingsOnly;
  }

  /// The words that must all be found, in lower case.
  List<String> words() {
    return text.isBlank() ? List.of() : List.of(text.strip().toLowerCase(Locale.UK).split("\\s+"));
  }

  /// What a rule must pass besides its text; nothing of a rule is looked at that is not asked for:
  /// in 20,000 of them that is felt.
  Predicate<RuleRow> test() {
    return text(text).equals(this)
        ? row -> true
        : row ->
            (scopes.isEmpty() || scopes.contains(row.purpose().scope()))
                && (categories.isEmpty() || categories.contains(row.recipient().category()))
                && (bases.isEmpty() || bases.contains(row.letter()))
                && (decisions.isEmpty() || decisions.contains(row.rule().decision()))
                && (states.isEmpty() || states.contains(row.state()))
                && passes(row.facets())
                && (!overdueOnly || row.overdue());
  }

  private boolean passes(RuleFacets facets) {
    return (classes.isEmpty() || facets.classes().stream().anyMatch(classes::contains))
        && (!withFindingsOnly || facets.findings().all() > 0);
  }
}

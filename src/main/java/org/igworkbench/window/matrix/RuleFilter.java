package org.igworkbench.window.matrix;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.igworkbench.catalogue.Recipient;
import org.igworkbench.matrix.Decision;

/// Which rules are looked for. An empty set lets everything through.
///
/// @param text words that must all be found in a rule's code, purpose, recipient, powers or basis
/// @param scopes scopes of purposes
/// @param bases letters of lawful bases
record RuleFilter(
    String text,
    Set<String> scopes,
    Set<Recipient.Category> categories,
    Set<String> bases,
    Set<Decision> decisions) {

  /// Lets every rule through.
  static final RuleFilter NONE = new RuleFilter("", Set.of(), Set.of(), Set.of(), Set.of());

  RuleFilter {
    scopes = Set.copyOf(scopes);
    categories = Set.copyOf(categories);
    bases = Set.copyOf(bases);
    decisions = Set.copyOf(decisions);
  }

  boolean isEmpty() {
    return text.isBlank()
        && scopes.isEmpty()
        && categories.isEmpty()
        && bases.isEmpty()
        && decisions.isEmpty();
  }

  /// What a rule must pass; the text is taken apart once and not for every rule.
  Predicate<RuleRow> test() {
    var words = text.isBlank() ? List.<String>of() : RuleRow.words(text);
    return row ->
        passes(scopes, row.purpose().scope())
            && passes(categories, row.recipient().category())
            && passes(bases, row.letter())
            && passes(decisions, row.rule().decision())
            && row.mentions(words);
  }

  private static <T> boolean passes(Set<T> chosen, T value) {
    return chosen.isEmpty() || chosen.contains(value);
  }
}

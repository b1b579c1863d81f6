package org.igworkbench.window.requests.verdict;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.igworkbench.audit.Facts;
import org.igworkbench.requests.Evidence;
import org.igworkbench.requests.RequestDecision;
import org.jspecify.annotations.Nullable;

/// What was kept with a decision: rule versions, rows of law, and what things were called.
public record Frozen(
    List<Evidence.Kept> rules, Map<String, Facts> law, Map<String, String> titles) {

  static final Frozen NOTHING = new Frozen(List.of(), Map.of(), Map.of());

  /// What was kept with a decision; nothing where it was made before anything was kept.
  public static Frozen of(@Nullable RequestDecision decision) {
    var evidence = decision == null ? null : decision.evidence();
    return evidence == null
        ? NOTHING
        : new Frozen(
            kept(evidence, "rule"),
            kept(evidence, "law").stream()
                .collect(Collectors.toMap(one -> one.thing().code(), Evidence.Kept::facts)),
            evidence.kept().stream()
                .filter(one -> !one.thing().kind().equals("rule"))
                .collect(
                    Collectors.toMap(
                        one -> one.thing().code(),
                        one -> text(one.facts(), "title"),
                        (one, _) -> one)));
  }

  private static List<Evidence.Kept> kept(Evidence evidence, String kind) {
    return evidence.kept().stream().filter(one -> one.thing().kind().equals(kind)).toList();
  }

  /// What something was called then; what is not kept is called as somebody calls it now.
  public String title(String code, Function<String, String> now) {
    return Optional.ofNullable(titles.get(code)).orElseGet(() -> now.apply(code));
  }

  /// A field of what was kept, as text; empty where nothing stands in it.
  static String text(Facts facts, String field) {
    var value = facts.values().get(field);
    return value == null ? "" : value.toString();
  }
}

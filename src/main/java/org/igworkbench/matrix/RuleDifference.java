package org.igworkbench.matrix;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.igworkbench.workspace.Sentence;
import org.jspecify.annotations.Nullable;

/// What became of one rule between two days: by what counted on each of them, not by what was typed
/// in between.
///
/// @param before the version that counted on the earlier day; null where none did
/// @param after the version that counted on the later day; null where none did
/// @param fields names of the facts that differ, as the trail names them; none where only one
///   counts
public record RuleDifference(
    Kind kind, @Nullable SharingRule before, @Nullable SharingRule after, Set<String> fields) {

  /// What tells one version from the next without being a change of the rule.
  private static final Set<String> INCIDENTAL =
      Set.of("version", "effective_from", "effective_to", "approved_by", "approved_on", "evidence");

  /// What became of it.
  public enum Kind {
    ADDED("matrix.difference.added"),
    CHANGED("matrix.difference.changed"),
    ENDED("matrix.difference.ended");

    private final String key;

    Kind(String key) {
      this.key = key;
    }

    /// The kind in words.
    public Sentence word() {
      return Sentence.of(key);
    }
  }

  /// The rule, as it was last seen.
  public SharingRule rule() {
    return after == null ? Objects.requireNonNull(before) : after;
  }

  /// Every difference between two days, by code. The earlier day comes first whichever is named
  /// first.
  public static List<RuleDifference> between(
      MatrixSnapshot matrix, LocalDate one, LocalDate other) {
    var earlier = one.isBefore(other) ? one : other;
    var later = one.isBefore(other) ? other : one;
    var differences = new ArrayList<RuleDifference>();
    for (var newest : matrix.current()) {
      var before = counting(matrix, newest, earlier);
      var after = counting(matrix, newest, later);
      of(before, after).ifPresent(differences::add);
    }
    return List.copyOf(differences);
  }

  private static @Nullable SharingRule counting(
      MatrixSnapshot matrix, SharingRule rule, LocalDate day) {
    return matrix.standing(rule, day).filter(version -> version.tenure().runsOn(day)).orElse(null);
  }

  private static Optional<RuleDifference> of(
      @Nullable SharingRule before, @Nullable SharingRule after) {
    if (before == null) {
      return Optional.ofNullable(after)
          .map(rule -> new RuleDifference(Kind.ADDED, null, rule, Set.of()));
    }
    if (after == null) {
      return Optional.of(new RuleDifference(Kind.ENDED, before, null, Set.of()));
    }
    var fields = before.equals(after) ? Set.<String>of() : differing(before, after);
    return fields.isEmpty()
        ? Optional.empty()
        : Optional.of(new RuleDifference(Kind.CHANGED, before, after, fields));
  }

  private static Set<String> differing(SharingRule before, SharingRule after) {
    var was = RuleFacts.of(before).values();
    var is = RuleFacts.of(after).values();
    var fields = new TreeSet<String>();
    is.forEach((name, value) -> {
      if (!INCIDENTAL.contains(name) && !Objects.equals(value, was.get(name))) {
        fields.add(name);
      }
    });
    return fields;
  }
}

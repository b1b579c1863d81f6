package org.igworkbench.reports;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.igworkbench.audit.AuditTrail;
import org.igworkbench.audit.Facts;
import org.igworkbench.audit.TrailEntry;
import org.jspecify.annotations.Nullable;

/// What was written into the trail in a span of days, taken apart into fields with their value
/// before and after.
final class TrailChanges {

  private static final ZoneId HERE = ZoneId.of("Europe/London");

  /// Frozen evidence: whole rows of law and rules, too many to be taken apart once more.
  private static final String KEPT = "kept";

  private TrailChanges() {}

  /// One field of one entry.
  ///
  /// @param field empty where the whole thing is new or gone
  record Field(TrailEntry entry, String field, String before, String after) {

    /// Whether the thing was not there before.
    boolean made() {
      return field.isEmpty() && entry.before().equals(Facts.NONE);
    }
  }

  /// All of them in the order of the trail.
  static List<Field> read(AuditTrail trail, Span span) {
    var fields = new ArrayList<Field>();
    trail.between(
        span.from().atStartOfDay(HERE).toInstant(),
        span.to().plusDays(1).atStartOfDay(HERE).toInstant(),
        entry -> fields.addAll(of(entry)));
    return List.copyOf(fields);
  }

  static List<Field> of(TrailEntry entry) {
    if (entry.before().equals(Facts.NONE) || entry.after().equals(Facts.NONE)) {
      return List.of(new Field(entry, "", "", ""));
    }
    var before = leaves(entry.before());
    var after = leaves(entry.after());
    var names = new TreeSet<>(before.keySet());
    names.addAll(after.keySet());
    var fields = new ArrayList<Field>();
    for (var name : names) {
      var was = before.getOrDefault(name, "");
      var is = after.getOrDefault(name, "");
      if (!was.equals(is)) {
        fields.add(new Field(entry, name.replace('_', ' '), was, is));
      }
    }
    // Something was done that left every field as it was.
    return fields.isEmpty() ? List.of(new Field(entry, "", "", "")) : fields;
  }

  private static Map<String, String> leaves(Facts facts) {
    var leaves = new TreeMap<String, String>();
    facts.values().forEach((name, value) -> add(name, value, leaves));
    return leaves;
  }

  private static void add(String name, @Nullable Object value, Map<String, String> leaves) {
    switch (value) {
      case null -> leaves.put(name, "");
      case Map<?, ?> map -> map.forEach((key, inner) -> add(name + ", " + key, inner, leaves));
      case List<?> list when name.endsWith(KEPT) -> leaves.put(name, Integer.toString(list.size()));
      case List<?> list when list.stream().anyMatch(Map.class::isInstance) -> {
        for (int at = 0; at < list.size(); at++) {
          add(name + " " + (at + 1), list.get(at), leaves);
        }
      }
      case List<?> list ->
          leaves.put(
              name, String.join(Codes.BETWEEN, list.stream().map(Objects::toString).toList()));
      default -> leaves.put(name, value.toString());
    }
  }
}

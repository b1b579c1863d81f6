package org.igworkbench.window.shell;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.igworkbench.audit.Facts;
import org.jspecify.annotations.Nullable;

/// Finds the fields in which two states of a thing differ.
public final class Differences {

  /// A field that differs, in words.
  ///
  /// @param one what stands there in the first state; empty where nothing does
  /// @param other what stands there in the second
  public record Line(String field, String label, String one, String other) {}

  private Differences() {}

  /// The fields that differ, in the order in which the first state names them; those without a
  /// label are left out.
  public static List<Line> of(Facts one, Facts other, FactWords words) {
    Map<String, @Nullable Object> first = one.values();
    Map<String, @Nullable Object> second = other.values();
    var fields = new LinkedHashSet<>(first.keySet());
    fields.addAll(second.keySet());
    var lines = new ArrayList<Line>();
    for (var field : fields) {
      var label = words.label(field);
      if (!label.isEmpty() && !Objects.equals(first.get(field), second.get(field))) {
        var before = words.value(field, first.get(field));
        var after = words.value(field, second.get(field));
        // Nothing and an empty text are the same to who reads them.
        if (!before.equals(after)) {
          lines.add(new Line(field, label, before, after));
        }
      }
    }
    return lines;
  }
}

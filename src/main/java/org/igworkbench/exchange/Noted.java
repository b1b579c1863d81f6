package org.igworkbench.exchange;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.igworkbench.audit.Facts;
import org.igworkbench.audit.Subject;
import org.jspecify.annotations.Nullable;

/// Takes down the fields of a thing for the trail, one after another.
final class Noted {

  private final Subject subject;
  private final Map<String, @Nullable Object> fields = new HashMap<>();

  Noted(String kind, String code) {
    this.subject = new Subject(kind, code);
  }

  Noted with(String field, @Nullable String value) {
    fields.put(field, value);
    return this;
  }

  Noted with(String field, int value) {
    fields.put(field, value);
    return this;
  }

  Noted with(String field, List<String> values) {
    fields.put(field, values);
    return this;
  }

  /// A day by its ISO text.
  Noted withDay(String field, @Nullable LocalDate day) {
    fields.put(field, day == null ? null : day.toString());
    return this;
  }

  Entry entry() {
    return new Entry(subject, Facts.of(fields));
  }
}

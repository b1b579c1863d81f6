package org.igworkbench.twins;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.igworkbench.workspace.Revision;

/// The revisions of rows by code: an immutable value.
record Revisions(Map<String, Revision> byCode) {

  static final Revisions NONE = new Revisions(Map.of());

  /// With rows that have just been made.
  Revisions with(Iterable<String> codes) {
    var more = new TreeMap<>(byCode);
    codes.forEach(code -> more.put(code, Revision.FIRST));
    return new Revisions(Map.copyOf(more));
  }

  /// With one row at another revision, gone where it is absent.
  Revisions with(String code, Revision revision) {
    var other = new TreeMap<>(byCode);
    if (revision.equals(Revision.ABSENT)) {
      other.remove(code);
    } else {
      other.put(code, revision);
    }
    return new Revisions(Map.copyOf(other));
  }

  /// Whether the row is at that revision.
  boolean at(String code, Revision expected) {
    return Optional.ofNullable(byCode.get(code)).orElse(Revision.ABSENT).equals(expected);
  }
}

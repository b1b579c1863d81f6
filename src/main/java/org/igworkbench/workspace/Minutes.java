package org.igworkbench.workspace;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.igworkbench.audit.Facts;
import org.igworkbench.audit.Head;
import org.igworkbench.audit.Subject;
import org.igworkbench.audit.TrailEntry;

/// What one change records, until it is committed and becomes entries of the trail.
public final class Minutes implements Ledger {

  // Always three digits: the text is hashed, so that one moment must have one spelling.
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

  private final List<Item> items = new ArrayList<>();

  private record Item(String what, Subject subject, Facts before, Facts after, String why) {}

  @Override
  public void record(String what, Subject subject, Facts before, Facts after, String why) {
    items.add(new Item(what, subject, before, after, why));
  }

  /// Whether nothing was recorded.
  public boolean isEmpty() {
    return items.isEmpty();
  }

  /// Everything recorded as sealed entries that follow the head.
  public List<TrailEntry> entries(Head head, Officer officer, Instant now) {
    var entries = new ArrayList<TrailEntry>();
    var last = head;
    for (var item : items) {
      var entry =
          new TrailEntry(
                  last.number() + 1,
                  TIME.format(now),
                  officer.nameAndPosition(),
                  item.what(),
                  item.subject(),
                  item.before(),
                  item.after(),
                  item.why(),
                  last.hash(),
                  "")
              .sealed();
      entries.add(entry);
      last = new Head(entry.number(), entry.hash());
    }
    return List.copyOf(entries);
  }
}

package org.igworkbench.reports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/// By what a stranger can check that nobody has changed the pack since it was written, and the
/// workspace since it was read.
final class IntegrityTabs {

  private static final String SCRIPT = "check-auditor-pack.py";

  private final Making making;
  private final Names names;

  IntegrityTabs(Making making) {
    this.making = making;
    this.names = making.names();
  }

  /// The head of the trail, and rows and hash of each tab.
  ///
  /// @param tabs all the others, as they are written
  Tab integrity(List<Pack.Note> notes, List<Tab> tabs) {
    var draft =
        new TabDraft(names)
            .column("audit-pack.integrity.tab", 34)
            .column("audit-pack.integrity.rows", 12)
            .column("audit-pack.integrity.hash", 70)
            .column("audit-pack.integrity.means", 60);
    var head = making.head();
    draft.row(
        names.text("audit-pack.integrity.trail"),
        new Value.Count(head.number()),
        new Value.Text(head.hash()),
        names.text("audit-pack.integrity.trail-means"));
    for (var tab : Stream.concat(Stream.of(tabOf(notes)), tabs.stream()).toList()) {
      draft.row(
          new Value.Text(tab.name()),
          new Value.Count(tab.rows().size()),
          new Value.Text(RowsHash.of(tab)),
          names.text("audit-pack.integrity.tab-means"));
    }
    return draft.tab(
        new TabDraft.Sayings(
            names.say("audit-pack.integrity.name"),
            names.say("audit-pack.integrity.title"),
            names.say("audit-pack.integrity.holds"),
            names.say("audit-pack.integrity.none")),
        null);
  }

  /// The notes as the table that is made of them.
  private Tab tabOf(List<Pack.Note> notes) {
    var draft =
        new TabDraft(names).column("office.notes.term", 30).column("office.notes.meaning", 112);
    notes.forEach(note -> draft.row(new Value.Text(note.term()), new Value.Text(note.meaning())));
    return draft.tab(new TabDraft.Sayings(names.say("office.notes.name"), "", "", ""), null);
  }

  /// The method in words.
  Tab howToCheck() {
    var draft =
        new TabDraft(names)
            .column("audit-pack.check.step", 10)
            .column("audit-pack.check.what", 120);
    var steps =
        Stream.of(
                "audit-pack.check.file",
                "audit-pack.check.rows",
                "audit-pack.check.cells",
                "audit-pack.check.text",
                "audit-pack.check.days",
                "audit-pack.check.numbers",
                "audit-pack.check.joined",
                "audit-pack.check.empty",
                "audit-pack.check.hash",
                "audit-pack.check.script",
                "audit-pack.check.trail",
                "audit-pack.check.checkpoint",
                "audit-pack.check.limit")
            .map(names::text)
            .toList();
    for (int step = 0; step < steps.size(); step++) {
      draft.row(new Value.Count(step + 1), steps.get(step));
    }
    return draft.tab(
        new TabDraft.Sayings(
            names.say("audit-pack.check.name"),
            names.say("audit-pack.check.title"),
            names.say("audit-pack.check.holds"),
            names.say("audit-pack.check.none")),
        null);
  }

  /// The same as a program that needs nothing but Python.
  Tab script() {
    var draft =
        new TabDraft(names)
            .column("audit-pack.script.line", 10)
            .column("audit-pack.script.text", 120);
    var lines = lines();
    for (int line = 0; line < lines.size(); line++) {
      draft.row(new Value.Count(line + 1), new Value.Text(lines.get(line)));
    }
    return draft.tab(
        new TabDraft.Sayings(
            names.say("audit-pack.script.name"),
            names.say("audit-pack.script.title"),
            names.say("audit-pack.script.holds"),
            names.say("audit-pack.script.none")),
        null);
  }

  private static List<String> lines() {
    try (var stream = IntegrityTabs.class.getResourceAsStream(SCRIPT)) {
      if (stream == null) {
        throw new IllegalStateException("The program lacks its script: " + SCRIPT);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

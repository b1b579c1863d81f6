package org.igworkbench.reports;

import java.util.ArrayList;
import java.util.List;
import org.igworkbench.reports.Pack.Note;

/// The matrix as at a day: the grid layer by layer, then every rule in full.
final class MatrixPack {

  private final Making making;
  private final Names names;

  MatrixPack(Making making) {
    this.making = making;
    this.names = making.names();
  }

  Pack pack() {
    var rules = new Rules(making.matrix()).inUseOn(making.day());
    var findings = making.findings(making.day());
    var codes = new Codes(making.matrix());
    var grid = new Grid(making, rules);
    var tabs =
        new ArrayList<>(
            new GridLayers(making, codes, grid, new GridWords(making, grid, findings.rules()))
                .tabs());
    tabs.add(new RulesTab(making, codes, rules).tab());
    tabs.add(new FindingsTab(names, findings).tab());
    tabs.add(new CodesTab(making, rules).tab());
    return new Pack(making.cover(names.say("pack.matrix.title")), notes(), tabs);
  }

  private List<Note> notes() {
    var notes = new PackNotes(names);
    notes.add("pack.note.as-at", "pack.note.as-at-means", making.day());
    notes.add("pack.grid.permitted", "pack.note.permitted-means");
    notes.add("pack.grid.conditional", "pack.note.conditional-means");
    notes.add("pack.grid.barred", "pack.note.barred-means");
    notes.add("pack.grid.suspended", "pack.note.suspended-means");
    notes.add("pack.grid.no-rule", "pack.note.no-rule-means");
    notes.add("pack.grid.review-name", "pack.note.review-means");
    notes.add("pack.grid.use-name", "pack.note.use-means", making.day());
    notes.add("pack.grid.findings-name", "pack.note.findings-means");
    making
        .matrix()
        .law()
        .bases()
        .forEach(basis ->
            notes.addSaid(
                basis.code(), names.say("reports.value.law", basis.title(), basis.citation())));
    notes.addTables();
    notes.addTrail();
    return notes.all();
  }
}

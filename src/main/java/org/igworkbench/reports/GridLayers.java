package org.igworkbench.reports;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.igworkbench.catalogue.Recipient;
import org.igworkbench.matrix.Cell;
import org.igworkbench.reports.TabDraft.Sayings;

/// The grid of the matrix, layer by layer: the same purposes and recipients, with another answer in
/// the cells of each tab.
final class GridLayers {

  private final Making making;
  private final Names names;
  private final Codes codes;
  private final Grid grid;
  private final GridWords words;

  GridLayers(Making making, Codes codes, Grid grid, GridWords words) {
    this.making = making;
    this.names = making.names();
    this.codes = codes;
    this.grid = grid;
    this.words = words;
  }

  List<Tab> tabs() {
    return List.of(
        tab(
            new Sayings(
                names.say("pack.grid.permission-name"),
                names.say("pack.grid.permission-title"),
                names.say("pack.grid.permission-holds", making.day()),
                names.say("pack.grid.none")),
            words::permission),
        tab(
            new Sayings(
                names.say("pack.grid.basis-name"),
                names.say("pack.grid.basis-title"),
                names.say("pack.grid.basis-holds", making.day()),
                names.say("pack.grid.none")),
            words::basis),
        tab(
            new Sayings(
                names.say("pack.grid.review-name"),
                names.say("pack.grid.review-title"),
                names.say("pack.grid.review-holds", making.day()),
                names.say("pack.grid.none")),
            words::review),
        tab(
            new Sayings(
                names.say("pack.grid.use-name"),
                names.say("pack.grid.use-title"),
                names.say("pack.grid.use-holds", making.day()),
                names.say("pack.grid.none")),
            words::use),
        tab(
            new Sayings(
                names.say("pack.grid.findings-name"),
                names.say("pack.grid.findings-title"),
                names.say("pack.grid.findings-holds", making.day()),
                names.say("pack.grid.none")),
            words::findings));
  }

  private Tab tab(Sayings sayings, Function<Cell, Value> layer) {
    var columns = new ArrayList<Column>();
    columns.add(new Column(names.say("pack.grid.purpose"), 32));
    var taken = new HashSet<String>();
    taken.add(columns.getFirst().heading().toLowerCase(Locale.ROOT));
    grid.recipients().forEach(code -> columns.add(new Column(heading(code, taken), 16)));
    return new Tab(
        sayings.name(),
        sayings.title(),
        sayings.holds(),
        sayings.none(),
        columns,
        Rows.of(grid.purposes(), purpose -> row(purpose, layer)),
        null);
  }

  /// The short heading, or with the code where two recipients go by the same.
  private String heading(String code, Set<String> taken) {
    var heading =
        making
            .matrix()
            .catalogue()
            .recipient(code)
            .map(Recipient::naming)
            .map(Recipient.Naming::shortHeading)
            .filter(text -> !text.isBlank())
            .orElse(code);
    return taken.add(heading.toLowerCase(Locale.ROOT)) ? heading : heading + " " + code;
  }

  private List<Value> row(String purpose, Function<Cell, Value> layer) {
    var row = new ArrayList<Value>();
    row.add(new Value.Text(codes.coded(purpose)));
    grid.recipients().forEach(recipient -> row.add(layer.apply(new Cell(purpose, recipient))));
    return row;
  }
}

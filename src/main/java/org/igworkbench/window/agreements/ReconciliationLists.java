package org.igworkbench.window.agreements;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.igworkbench.registers.Kind;
import org.igworkbench.registers.Reconciliation;
import org.igworkbench.registers.Reconciliation.Held;
import org.igworkbench.registers.Reconciliation.Relation;
import org.igworkbench.window.shell.form.Controls;
import org.igworkbench.window.shell.list.ListServices;
import org.igworkbench.window.shell.list.ListTable;
import org.igworkbench.window.shell.register.RegisterLine;
import org.igworkbench.window.shell.register.RegisterPicture;
import org.igworkbench.window.shell.register.RowDesk;
import org.igworkbench.workspace.Sentence;

/// One side of the reconciliation, under the one figure that a board asks for.
final class ReconciliationLists<T> implements RegisterPicture {

  private final RowDesk desk;
  private final Sentence title;
  private final ListTable<T> table;
  private final Function<Read, List<T>> rows;
  private final Label figure = Controls.wrapped("", "strong");
  private final Label note = Controls.wrapped("", "muted");
  private final VBox root = new VBox(figure, note);
  private long asked;

  /// What was read, with the titles of recipients.
  record Read(Reconciliation reconciled, Function<String, String> recipient) {}

  /// A live sharing relation as a line of the list.
  record Line(Relation relation, String title) {}

  private ReconciliationLists(
      RowDesk desk,
      Sentence title,
      ListTable<T> table,
      Function<Read, List<T>> rows,
      Consumer<T> opened) {
    this.desk = desk;
    this.title = title;
    this.table = table;
    this.rows = rows;
    figure.setId("agreements-figure");
    root.getStyleClass().add("reconciliation");
    table.listen(_ -> {}, () -> table.selected().ifPresent(opened));
    VBox.setVgrow(table, Priority.ALWAYS);
    root.getChildren().add(table);
  }

  /// Each body outside to which data may go, and whether an agreement covers that.
  static RegisterPicture ofRelations(RowDesk desk, ListServices services) {
    var words = desk.words();
    var title = Sentence.of("agreements-screen.relations.title");
    var table =
        new ListTable<Line>(
            "agreements-relations",
            words.say(title),
            line -> line.relation().recipient(),
            ReconciliationColumns.ofRelations(words),
            services);
    table.whenEmpty(Controls.wrapped(words.say("agreements-screen.relations.none"), "muted"));
    return new ReconciliationLists<>(
        desk,
        title,
        table,
        read ->
            read.reconciled().relations().stream()
                .map(one -> new Line(one, read.recipient().apply(one.recipient())))
                .toList(),
        line -> desk.open(Kind.RECIPIENT, line.relation().recipient()));
  }

  /// Each agreement, and whether rules and disclosures use it.
  static RegisterPicture ofAgreements(RowDesk desk, ListServices services) {
    var words = desk.words();
    var title = Sentence.of("agreements-screen.held.title");
    var table =
        new ListTable<Held>(
            "agreements-held",
            words.say(title),
            held -> held.agreement().code(),
            ReconciliationColumns.ofAgreements(words),
            services);
    table.whenEmpty(Controls.wrapped(words.say("agreements-screen.held.none"), "muted"));
    return new ReconciliationLists<>(
        desk,
        title,
        table,
        read -> read.reconciled().agreements(),
        held -> desk.screen().choose(held.agreement().code()));
  }

  @Override
  public Sentence title() {
    return title;
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public void show(List<RegisterLine> lines, String chosen, LocalDate day) {
    long ticket = ++asked;
    desk.desk()
        .jobs()
        .run(
            () -> read(day),
            read -> {
              if (ticket == asked) {
                show(read);
              }
            });
  }

  private Read read(LocalDate day) {
    var workbench = desk.desk().workbench();
    var matrix = workbench.matrix().snapshot();
    var reconciled = Reconciliation.of(matrix, workbench.requests().mentions(), day);
    return new Read(
        reconciled,
        code ->
            matrix.catalogue().recipients().stream()
                .filter(row -> row.code().equals(code))
                .findFirst()
                .map(row -> row.title())
                .orElse(code));
  }

  private void show(Read read) {
    var words = desk.words();
    var reconciled = read.reconciled();
    figure.setText(words.say(reconciled.figure()));
    note.setText(words.say("agreements-screen.figure.note", reconciled.endUnknown()));
    table.show(rows.apply(read));
  }
}

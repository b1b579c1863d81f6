package org.igworkbench.window.requests.papers;

import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.igworkbench.matrix.MatrixSnapshot;
import org.igworkbench.requests.Holder;
import org.igworkbench.requests.Receipt;
import org.igworkbench.requests.SubjectReferences;
import org.igworkbench.window.shell.Days;
import org.igworkbench.window.shell.Desk;
import org.igworkbench.window.shell.Saving;
import org.igworkbench.window.shell.form.Problems;
import org.igworkbench.workspace.Outcome;
import org.igworkbench.workspace.Sentence;
import org.jspecify.annotations.Nullable;

/// Who received what about a person, and the notice of a correction to those who hold it still.
final class ReceivedModel {

  final StringProperty subject = new SimpleStringProperty("");
  final StringProperty on = new SimpleStringProperty("");
  final StringProperty what = new SimpleStringProperty("");
  final Problems problems = new Problems();

  private final Desk desk;
  private final Saving saving;
  private final ReadOnlyObjectWrapper<@Nullable Found> found = new ReadOnlyObjectWrapper<>();
  private long asking;

  /// What is known about a person.
  ///
  /// @param subject the reference that was asked for, as it is compared
  record Found(
      String subject, List<Receipt> receipts, List<Holder> holders, MatrixSnapshot matrix) {

    /// Whom to ask at a recipient, by the register; empty where it does not say.
    String contact(@Nullable String recipient) {
      return recipient == null
          ? ""
          : matrix
              .catalogue()
              .recipient(recipient)
              .map(row -> row.particulars().contact())
              .orElse("");
    }

    /// What a recipient is called; empty where the register does not know it.
    String title(@Nullable String recipient) {
      return recipient == null
          ? ""
          : matrix.catalogue().recipient(recipient).map(row -> row.title()).orElse(recipient);
    }
  }

  ReceivedModel(Desk desk) {
    this.desk = desk;
    saving = new Saving(desk.jobs());
    on.set(Days.written(LocalDate.now(desk.clock())));
    on.subscribe(() -> problems.changed("correction.on"));
    what.subscribe(() -> problems.changed("correction.what"));
  }

  /// What was found last; null until somebody asks.
  ReadOnlyObjectProperty<@Nullable Found> found() {
    return found.getReadOnlyProperty();
  }

  /// Asks for the reference that is typed.
  void find() {
    look(SubjectReferences.plain(subject.get()));
  }

  /// Whether no reference is typed.
  boolean asksForNobody() {
    return SubjectReferences.plain(subject.get()).isEmpty();
  }

  private void look(String wanted) {
    long ticket = ++asking;
    if (wanted.isEmpty()) {
      found.set(null);
      return;
    }
    var workbench = desk.workbench();
    desk.jobs()
        .run(
            () -> {
              var receipts = Receipt.of(wanted, workbench.requests().about(wanted));
              return new Found(
                  wanted, receipts, Holder.of(receipts), workbench.matrix().snapshot());
            },
            read -> {
              // Who asks again meanwhile wants to know about somebody else.
              if (ticket == asking) {
                found.set(read);
              }
            });
  }

  /// Reads again what is shown, because something was saved; what is being typed stays.
  void refresh() {
    var shown = found.get();
    if (shown != null) {
      look(shown.subject());
    }
  }

  /// Takes down that these were told.
  void notified(List<Holder> chosen) {
    problems.changed("correction.chosen");
    var told = chosen.stream().flatMap(holder -> holder.receipts().stream()).toList();
    var day = Days.read(on.get()).orElse(null);
    var said = what.get().strip();
    var officer = desk.officer();
    saving.save(
        () -> desk.workbench().requests().life().notifyCorrection(officer, told, day, said),
        this::ended);
  }

  private void ended(Outcome<Integer> outcome) {
    switch (outcome) {
      case Outcome.Done<Integer> done -> {
        what.set("");
        problems.clear();
        desk.changes().saved(done, Sentence.of("papers.received.saved", done.value()));
        refresh();
      }
      case Outcome.Rejected<Integer>(var violations) ->
          problems.found(violations, one -> desk.words().say(one.sentence()));
      case Outcome.Stale<Integer>(var moved, var _, var _) -> {
        problems.add("correction.chosen", desk.words().say(moved));
        refresh();
      }
    }
  }
}

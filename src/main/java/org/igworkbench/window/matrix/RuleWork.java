package org.igworkbench.window.matrix;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.layout.Region;
import org.igworkbench.matrix.Cell;
import org.igworkbench.matrix.MatrixSnapshot;
import org.igworkbench.matrix.RuleDraft;
import org.igworkbench.matrix.RuleHistory;
import org.igworkbench.matrix.SharingRule;
import org.igworkbench.window.matrix.form.CopyPane;
import org.igworkbench.window.matrix.form.Deed;
import org.igworkbench.window.matrix.form.DeedPane;
import org.igworkbench.window.matrix.form.FormSubject;
import org.igworkbench.window.matrix.form.HistoryPane;
import org.igworkbench.window.matrix.form.PastePane;
import org.igworkbench.window.matrix.form.RuleFormDraft;
import org.igworkbench.window.matrix.form.RuleFormPane;
import org.igworkbench.window.matrix.form.RuleTableReader;
import org.igworkbench.window.matrix.form.SidePane;
import org.igworkbench.window.shell.Desk;
import org.igworkbench.window.shell.DraftOffer;
import org.igworkbench.window.shell.Saving;
import org.igworkbench.workspace.Draft;
import org.igworkbench.workspace.Outcome;
import org.igworkbench.workspace.Revision;
import org.igworkbench.workspace.Sentence;
import org.igworkbench.workspace.Violation;
import org.jspecify.annotations.Nullable;

/// What is being done to rules beside the grid: forms that are half typed, and one pane at a time
/// for everything else. Typed text lives here whatever the panel shows.
final class RuleWork {

  /// Shows what is being done.
  interface Host {
    /// The panel shows a pane in place of the rules of the cell; null for the rules again.
    void show(@Nullable Region pane);

    /// Goes to a rule.
    void go(String rule);

    /// Other forms are half typed than before.
    void formsChanged();
  }

  /// Rules as they are saved now, each at its revision.
  private record Found(Map<String, Revision> revisions, MatrixSnapshot matrix) {}

  private final Desk desk;
  private final Host host;
  private final List<RuleFormPane> forms = new ArrayList<>();
  private final Saving pasting;
  private final DraftOffer offer;
  private @Nullable Region shown;
  private String first = "";

  RuleWork(Desk desk, Host host) {
    this.desk = desk;
    this.host = host;
    pasting = new Saving(desk.jobs());
    offer =
        new DraftOffer(
            desk,
            RuleFormDraft.KIND,
            draft -> new RuleFormDraft(draft).name(desk.words()),
            this::goOn);
  }

  // -- what is open

  /// Forms that are half typed and not shown now.
  List<RuleFormPane> waiting() {
    return forms.stream().filter(form -> !form.equals(shown) && form.typed()).toList();
  }

  /// Whether text was typed that closing the window would lose; of forms drafts are kept.
  boolean unsaved() {
    return shown instanceof SidePane side && side.typed() && !side.keepsDraft();
  }

  /// Offers the drafts of forms that were half typed when the program ended.
  Region offer() {
    return offer;
  }

  private Optional<Draft> left(Predicate<RuleFormDraft> of) {
    return offer.offered().stream().filter(draft -> of.test(new RuleFormDraft(draft))).findFirst();
  }

  /// Goes on with a draft: on top of the rule as it was then, so that saving it tells of what
  /// others have changed since.
  private void goOn(Draft draft) {
    if (!isFree()) {
      return;
    }
    look(found -> {
      var of = new RuleFormDraft(draft);
      var history = of.isNew() ? RuleHistory.none("") : found.matrix().history(draft.key().code());
      var subject =
          history.isEmpty()
              ? FormSubject.fresh(blank(of.cell()))
              : new FormSubject(history, start(history), draft.seen());
      open(
          subject,
          found.matrix(),
          form -> {
            offer.taken(draft);
            form.resume(draft);
          });
    });
  }

  /// Whether a pane stands in place of the rules.
  boolean isBusy() {
    return shown != null;
  }

  /// Goes on with a form.
  void resume(RuleFormPane form) {
    if (isFree()) {
      put(form);
      form.takeKeys(first);
      first = "";
    }
  }

  /// Whether another pane may be shown. What is half typed beside the grid and is no form has
  /// nowhere to wait: it stays, and takes the keys.
  private boolean isFree() {
    if (shown instanceof SidePane side && side.typed()) {
      side.takeKeys();
      return false;
    }
    return true;
  }

  private void open(SidePane pane) {
    if (isFree()) {
      put(pane);
      pane.takeKeys();
    }
  }

  /// Other rules are looked at: what is shown gives way. A form that is half typed waits; anything
  /// else that is half typed stays, and says which rule it is about.
  void lookedElsewhere() {
    if (!(shown instanceof SidePane side && side.typed())) {
      put(null);
    }
  }

  /// What is saved has changed.
  void renew(MatrixSnapshot matrix) {
    forms.forEach(form -> form.renew(matrix));
    if (shown instanceof SidePane side) {
      side.renew();
    }
  }

  private void put(@Nullable Region pane) {
    if (shown instanceof RuleFormPane form && !form.equals(pane) && !form.typed()) {
      forms.remove(form);
      form.discard();
    }
    shown = pane;
    host.show(pane);
    host.formsChanged();
  }

  private void closed() {
    put(null);
  }

  // -- one rule

  /// A new rule in a cell; the one that is half typed there, if there is one.
  void add(Cell cell) {
    var left = left(draft -> draft.isFor(cell));
    if (left.isPresent()) {
      goOn(left.get());
      return;
    }
    forms.stream()
        .filter(form -> form.code().isEmpty() && form.cell().equals(cell))
        .findFirst()
        .ifPresentOrElse(
            this::resume,
            () ->
                desk.jobs()
                    .run(
                        () -> desk.workbench().matrix().snapshot(),
                        matrix -> open(FormSubject.fresh(blank(cell)), matrix)));
  }

  private RuleDraft blank(Cell cell) {
    return RuleFormPane.blank(cell, LocalDate.now(desk.clock()));
  }

  /// A change of a rule: of its waiting draft, or from a day on.
  void change(String code) {
    change(code, "");
  }

  /// @param field where the form is opened; empty where it begins
  void change(String code, String field) {
    first = field;
    var left = left(draft -> draft.isFor(code));
    if (left.isPresent()) {
      goOn(left.get());
      return;
    }
    forms.stream()
        .filter(form -> form.code().equals(code))
        .findFirst()
        .ifPresentOrElse(this::resume, () -> look(found -> change(code, found)));
  }

  private void change(String code, Found found) {
    var history = found.matrix().history(code);
    var revision = found.revisions().get(code);
    if (revision != null && !history.isEmpty()) {
      open(new FormSubject(history, start(history), revision), found.matrix());
    }
  }

  private RuleDraft start(RuleHistory history) {
    return history
        .draft()
        .map(RuleDraft::of)
        .orElseGet(() -> {
          var standing = history.newest().orElseThrow();
          var today = LocalDate.now(desk.clock());
          var begun = standing.tenure().effective().from();
          return RuleDraft.of(standing)
              .changedFrom(begun != null && begun.isAfter(today) ? begun : today);
        });
  }

  private void open(FormSubject subject, MatrixSnapshot matrix) {
    open(subject, matrix, form -> {});
  }

  /// @param filling fills it in before it is shown: a field for a day, when it is first laid out,
  ///   goes back to what stood in it when it was first dressed
  private void open(FormSubject subject, MatrixSnapshot matrix, Consumer<RuleFormPane> filling) {
    if (isFree()) {
      var form = new RuleFormPane(desk, subject, matrix, new FromForm());
      filling.accept(form);
      forms.add(form);
      resume(form);
    }
  }

  private final class FromForm implements RuleFormPane.Listener {
    @Override
    public void saved(RuleFormPane form, String code) {
      forms.remove(form);
      if (form.equals(shown)) {
        put(null);
        host.go(code);
      }
    }

    @Override
    public void parked(RuleFormPane form) {
      put(null);
    }

    @Override
    public void dropped(RuleFormPane form) {
      forms.remove(form);
      put(null);
    }
  }

  /// The versions of a rule and what was done to it.
  void history(String code) {
    open(new HistoryPane(desk, code, this::closed));
  }

  /// Copies of a rule for other cells.
  void copy(SharingRule rule) {
    desk.jobs()
        .run(
            () -> desk.workbench().matrix().snapshot(),
            matrix -> open(new CopyPane(desk, matrix, rule, this::closed)));
  }

  // -- one rule or many

  /// Does something to rules.
  ///
  /// @param offered the first is offered, the others can be picked
  void deed(List<Deed> offered, Collection<String> codes) {
    if (codes.isEmpty()) {
      return;
    }
    look(found -> {
      var seen = new LinkedHashMap<String, Revision>();
      codes.forEach(code ->
          Optional.ofNullable(found.revisions().get(code))
              .ifPresent(revision -> seen.put(code, revision)));
      if (!seen.isEmpty()) {
        open(new DeedPane(desk, found.matrix(), offered, seen, this::closed));
      }
    });
  }

  /// The revisions first: should a rule change in between, saving is refused and not the reverse.
  private void look(Consumer<Found> then) {
    Callable<Found> look =
        () -> {
          var revisions = desk.workbench().rules().revisions();
          return new Found(revisions, desk.workbench().matrix().snapshot());
        };
    desk.jobs().run(look, then);
  }

  // -- from the clipboard

  /// Makes drafts of a table of rules.
  void paste(String text, Collection<Cell> cells, boolean named) {
    if (!isFree()) {
      return;
    }
    var day = LocalDate.now(desk.clock());
    if (desk.readOnly()) {
      refuse(List.of(Violation.at("paste", "shell.as-at.no-change", desk.day())));
      return;
    }
    var officer = desk.officer();
    Callable<Outcome<List<SharingRule>>> work =
        () -> {
          var read = RuleTableReader.read(text, day, cells, named);
          var wrong = new ArrayList<>(read.wrong());
          read.lines()
              .forEach(line ->
                  desk.workbench()
                      .rules()
                      .check(line.draft())
                      .forEach(found ->
                          wrong.add(
                              Violation.at(
                                  "paste",
                                  "rule-form.paste.line",
                                  Integer.toString(line.number()),
                                  found.sentence()))));
          return wrong.isEmpty()
              ? desk.workbench()
                  .rules()
                  .create(officer, read.lines().stream().map(RuleTableReader.Line::draft).toList())
              : new Outcome.Rejected<>(wrong.stream().distinct().toList());
        };
    pasting.save(work, this::pasted);
  }

  private void pasted(Outcome<List<SharingRule>> outcome) {
    switch (outcome) {
      case Outcome.Done<List<SharingRule>> done -> {
        var first = done.value().getFirst().code();
        desk.changes().saved(done, Sentence.of("matrix.undo.create", done.value().size(), first));
        host.go(first);
      }
      case Outcome.Rejected<List<SharingRule>>(var violations) -> refuse(violations);
      // What they name was taken away meanwhile.
      case Outcome.Stale<List<SharingRule>>(var what, var _, var _) ->
          refuse(List.of(new Violation("paste", what.key(), what.args())));
    }
  }

  private void refuse(List<Violation> violations) {
    open(new PastePane(desk.words(), violations, this::closed));
  }
}

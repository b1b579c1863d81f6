package org.igworkbench.window.matrix.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.igworkbench.matrix.Cell;
import org.igworkbench.matrix.Decision;
import org.igworkbench.matrix.MatrixSnapshot;
import org.igworkbench.matrix.RuleDraft;
import org.igworkbench.matrix.SharingRule;
import org.igworkbench.window.shell.DayField;
import org.igworkbench.window.shell.Days;
import org.igworkbench.window.shell.Desk;
import org.igworkbench.window.shell.Saving;
import org.igworkbench.window.shell.form.ChipField;
import org.igworkbench.window.shell.form.Controls;
import org.igworkbench.window.shell.form.Form;
import org.igworkbench.window.shell.form.Problems;
import org.igworkbench.workspace.Outcome;
import org.igworkbench.workspace.Sentence;
import org.igworkbench.workspace.Violation;
import org.igworkbench.workspace.Words;

/// Copies a rule to other cells, as drafts: to every pair of the purposes and recipients chosen.
public final class CopyPane extends SidePane {

  private final Desk desk;
  private final Words words;
  private final SharingRule rule;
  private final MatrixSnapshot matrix;
  private final Saving saving;
  private final Problems problems = new Problems();
  private final Form form;
  private final ObservableList<String> purposes = FXCollections.observableArrayList();
  private final ObservableList<String> recipients = FXCollections.observableArrayList();
  private final StringProperty from = new SimpleStringProperty("");

  /// @param closed is told when it is done or left
  public CopyPane(Desk desk, MatrixSnapshot matrix, SharingRule rule, Runnable closed) {
    super("rule-copy", closed);
    this.desk = desk;
    this.words = desk.words();
    this.rule = rule;
    this.matrix = matrix;
    saving = new Saving(desk.jobs());
    form = new Form(words, problems);
    purposes.add(rule.cell().purpose());
    from.set(Days.written(LocalDate.now(desk.clock())));
    build();
  }

  private void build() {
    var purpose = words.say("rule-form.copy.purposes");
    var to = words.say("rule-form.copy.recipients");
    var day = words.say("rule-form.field.from");
    var prompt = words.say("rule-form.chips.prompt");
    var toPurposes = new ChipField(words, purpose, prompt, () -> choices().purposes(), purposes);
    toPurposes.setId("rule-copy-purposes");
    var toRecipients = new ChipField(words, to, prompt, () -> choices().recipients(), recipients);
    toRecipients.setId("rule-copy-recipients");
    var first = new DayField(day, from);
    first.setId("rule-copy-from");
    var title = Controls.wrapped(words.say("rule-form.copy.title", rule.code()), "panel-title");
    sheet(
        List.of(
            title,
            Controls.wrapped(words.say("rule-form.copy.remark"), "note"),
            form.problemList(),
            form.field("copy.recipients", to, toRecipients),
            form.field("copy.purposes", purpose, toPurposes),
            form.field("copy.from", day, first)));
    var save = Controls.primary(words.say("rule-form.copy.save"), "Ctrl+S", this::act);
    save.setId("rule-copy-save");
    foot(save, Controls.button(words.say("rule-form.foot.cancel"), "", this::close));
  }

  private RuleChoices choices() {
    return new RuleChoices(
        words,
        matrix,
        Days.read(from.get()).orElse(null),
        rule.decision() == Decision.NOT_PERMITTED);
  }

  @Override
  public void takeKeys() {
    applyCss();
    form.focusFirstField();
  }

  @Override
  public boolean typed() {
    return !recipients.isEmpty();
  }

  @Override
  boolean working() {
    return saving.runningProperty().get();
  }

  @Override
  void act() {
    if (desk.readOnly()) {
      problems.add("copy.from", words.say("shell.as-at.no-change", desk.day()));
      return;
    }
    var drafts = drafts();
    if (drafts.isEmpty()) {
      form.focusFirst();
      return;
    }
    var officer = desk.officer();
    Callable<Outcome<List<SharingRule>>> work =
        () -> desk.workbench().rules().create(officer, drafts);
    saving.save(work, this::ended);
  }

  private List<RuleDraft> drafts() {
    problems.clear();
    var day = Days.read(from.get()).orElse(null);
    if (day == null) {
      problems.add("copy.from", words.say("rule-form.day.wrong"));
      return List.of();
    }
    var drafts = new ArrayList<RuleDraft>();
    for (var purpose : purposes) {
      for (var recipient : recipients) {
        var cell = new Cell(purpose, recipient);
        if (!cell.equals(rule.cell())) {
          drafts.add(RuleDraft.of(rule).from(day).in(cell));
        }
      }
    }
    if (drafts.isEmpty()) {
      problems.add("copy.recipients", words.say("rule-form.copy.nowhere"));
    }
    return drafts;
  }

  private void ended(Outcome<List<SharingRule>> outcome) {
    switch (outcome) {
      case Outcome.Done<List<SharingRule>> done -> {
        desk.changes()
            .saved(
                done,
                Sentence.of(
                    "matrix.undo.create", done.value().size(), done.value().getFirst().code()));
        close();
      }
      case Outcome.Rejected<List<SharingRule>>(var violations) -> {
        // Every copy has the same faults as the first; each is said once.
        problems.found(
            violations.stream().distinct().toList(),
            (Violation violation) -> words.say(violation.sentence()));
        form.focusFirst();
      }
      case Outcome.Stale<List<SharingRule>>(var what, var _, var _) ->
          problems.add("copy.from", words.say(what));
    }
  }
}

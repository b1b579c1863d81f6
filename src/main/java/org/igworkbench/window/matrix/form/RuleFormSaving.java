package org.igworkbench.window.matrix.form;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.igworkbench.matrix.RuleDraft;
import org.igworkbench.matrix.SharingRule;
import org.igworkbench.window.shell.Desk;
import org.igworkbench.window.shell.MovedOn;
import org.igworkbench.window.shell.Saving;
import org.igworkbench.workspace.Outcome;
import org.igworkbench.workspace.Revision;
import org.igworkbench.workspace.Sentence;
import org.igworkbench.workspace.Violation;

/// Saves what stands in the form of a rule, and settles with somebody who saved before.
final class RuleFormSaving {

  /// Is told what came of it.
  interface Listener {
    /// It is saved.
    void saved(String code);

    /// It is not, because of what stands in the form.
    void refused();

    /// It is not, because somebody else was faster.
    void movedOn(MovedOn notice);

    /// It is decided whose text counts.
    void settled();
  }

  private final Desk desk;
  private final FormSubject subject;
  private final RuleFormModel model;
  private final Listener listener;
  private final Saving saving;
  private Revision seen;

  RuleFormSaving(Desk desk, FormSubject subject, RuleFormModel model, Listener listener) {
    this.desk = desk;
    this.subject = subject;
    this.model = model;
    this.listener = listener;
    this.saving = new Saving(desk.jobs());
    this.seen = subject.seen();
  }

  /// The revision that the form goes by.
  Revision seen() {
    return seen;
  }

  /// Saves it as a draft, or approved at once.
  void save(boolean approved) {
    var draft = model.draft();
    var unread = model.unread();
    var evidence = model.evidence.get().strip();
    var day = LocalDate.now(desk.clock());
    var revision = seen;
    Callable<Outcome<SharingRule>> work =
        () -> {
          if (!unread.isEmpty()) {
            return new Outcome.Rejected<>(model.wrong(check(draft)));
          }
          return approved ? approve(draft, revision, day, evidence) : keep(draft, revision);
        };
    saving.save(work, outcome -> ended(outcome, approved));
  }

  private List<Violation> check(RuleDraft draft) {
    return desk.workbench().rules().check(draft);
  }

  private Outcome<SharingRule> keep(RuleDraft draft, Revision revision) {
    var rules = desk.workbench().rules();
    return subject.isNew()
        ? rules.create(desk.officer(), List.of(draft)).map(List::getFirst)
        : rules.change(desk.officer(), subject.code(), draft, revision);
  }

  private Outcome<SharingRule> approve(
      RuleDraft draft, Revision revision, LocalDate day, String evidence) {
    var rules = desk.workbench().rules();
    return subject.isNew()
        ? rules.createApproved(desk.officer(), draft, day, evidence)
        : rules.changeApproved(desk.officer(), subject.code(), draft, revision, day, evidence);
  }

  private void ended(Outcome<SharingRule> outcome, boolean approved) {
    switch (outcome) {
      case Outcome.Done<SharingRule> done -> {
        var code = done.value().code();
        desk.changes()
            .saved(
                done,
                Sentence.of(approved ? "rule-form.saved.approved" : "rule-form.saved.draft", code));
        listener.saved(code);
      }
      case Outcome.Rejected<SharingRule>(var violations) -> {
        show(violations);
        listener.refused();
      }
      case Outcome.Stale<SharingRule> stale -> stale(stale);
    }
  }

  private void show(List<Violation> violations) {
    model.problems.found(violations, violation -> desk.words().say(violation.sentence()));
  }

  /// Looks again at what was found wrong, because something was typed: what is right by now goes.
  void recheck() {
    var wrong = model.problems.byPath().keySet();
    if (!wrong.isEmpty()) {
      var before = List.copyOf(wrong);
      show(
          model.wrong(check(model.draft())).stream()
              .filter(violation -> before.contains(violation.path()))
              .toList());
    }
  }

  private void stale(Outcome.Stale<SharingRule> stale) {
    var zone = desk.clock().getZone();
    desk.jobs()
        .run(
            () ->
                new Theirs(
                    desk.workbench().matrix().snapshot(),
                    MovedOn.Who.last(desk.workbench().trail(), stale.clash(), zone),
                    subject.code()),
            theirs -> listener.movedOn(notice(stale, theirs)));
  }

  private MovedOn notice(Outcome.Stale<SharingRule> stale, Theirs theirs) {
    var words = desk.words();
    return new MovedOn(
        words,
        theirs.said(words),
        stale.clash(),
        new RuleFactWords(words, theirs.matrix()).ofText(),
        new MovedOn.Listener() {
          @Override
          public void keepMine() {
            seen = stale.current();
            listener.settled();
          }

          @Override
          public void takeTheirs() {
            seen = stale.current();
            theirs.rule().map(RuleDraft::of).ifPresent(model::begin);
            listener.settled();
          }
        });
  }
}

package org.igworkbench.window.requests.form;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.igworkbench.requests.RequestDraft;
import org.igworkbench.requests.SharingRequest;
import org.igworkbench.window.requests.words.RequestFactWords;
import org.igworkbench.window.shell.Desk;
import org.igworkbench.window.shell.MovedOn;
import org.igworkbench.window.shell.Saving;
import org.igworkbench.workspace.Outcome;
import org.igworkbench.workspace.Revision;
import org.igworkbench.workspace.Sentence;
import org.igworkbench.workspace.Violation;
import org.jspecify.annotations.Nullable;

/// Logs a request that was typed, or corrects one, and settles with somebody who was faster.
final class RequestPageSaving {

  /// Is told what came of it.
  interface Listener {
    void saved(SharingRequest request, boolean decide);

    /// It is not, because of what stands on the page.
    void refused();

    /// It is not, because somebody else was faster.
    void movedOn(MovedOn notice);

    /// It is decided whose text counts.
    void settled();
  }

  private final Desk desk;
  private final PageSubject subject;
  private final NewRequestModel model;
  private final Listener listener;
  private final Saving saving;
  private Revision seen;

  RequestPageSaving(Desk desk, PageSubject subject, NewRequestModel model, Listener listener) {
    this.desk = desk;
    this.subject = subject;
    this.model = model;
    this.listener = listener;
    this.saving = new Saving(desk.jobs());
    this.seen = subject.seen();
  }

  /// The revision that the page goes by.
  Revision seen() {
    return seen;
  }

  /// The page goes by another revision, as a draft that was kept does.
  void saw(Revision revision) {
    seen = revision;
  }

  /// Saves it, once however often it is asked for.
  ///
  /// @param decide whether to go on to the decision
  void save(boolean decide) {
    var draft = model.draft();
    var unread = model.unread();
    var why = model.why.get().strip();
    var revision = seen;
    // Who pressed it, not who sits there when it is written.
    var officer = desk.officer();
    var requests = desk.workbench().requests();
    Callable<Outcome<SharingRequest>> work =
        () -> {
          if (!unread.isEmpty()) {
            return new Outcome.Rejected<>(together(requests.check(draft), unread));
          }
          return subject.isNew()
              ? requests.log(officer, draft)
              : requests.correct(officer, subject.reference(), draft, revision, why);
        };
    saving.save(work, outcome -> ended(outcome, decide));
  }

  private static List<Violation> together(List<Violation> found, List<Violation> unread) {
    var all = new ArrayList<>(found);
    all.addAll(unread);
    return all;
  }

  private void ended(Outcome<SharingRequest> outcome, boolean decide) {
    switch (outcome) {
      case Outcome.Done<SharingRequest> done -> {
        var reference = done.value().reference();
        desk.changes()
            .saved(
                done,
                subject.isNew()
                    ? Sentence.of("requests-screen.saved.request", reference)
                    : Sentence.of("requests-screen.saved.correction", reference));
        listener.saved(done.value(), decide);
      }
      case Outcome.Rejected<SharingRequest>(var violations) -> {
        model.problems.found(
            model.inScreenTerms(violations), violation -> desk.words().say(violation.sentence()));
        listener.refused();
      }
      case Outcome.Stale<SharingRequest> stale -> stale(stale);
    }
  }

  /// The request as somebody else has left it.
  private record Theirs(@Nullable SharingRequest request, MovedOn.@Nullable Who who) {}

  private void stale(Outcome.Stale<SharingRequest> stale) {
    var zone = desk.clock().getZone();
    desk.jobs()
        .run(
            () ->
                new Theirs(
                    desk.workbench().requests().find(subject.reference()).orElse(null),
                    MovedOn.Who.last(desk.workbench().trail(), stale.clash(), zone)),
            theirs -> listener.movedOn(notice(stale, theirs)));
  }

  private MovedOn notice(Outcome.Stale<SharingRequest> stale, Theirs theirs) {
    var words = desk.words();
    var who = theirs.who();
    var said =
        who == null
            ? words.say(stale.what())
            : words.say(
                "requests-screen.correct.moved-on",
                who.officer(),
                subject.reference(),
                who.time().toString());
    return new MovedOn(
        words,
        said,
        stale.clash(),
        new RequestFactWords(words),
        new MovedOn.Listener() {
          @Override
          public void keepMine() {
            seen = stale.current();
            listener.settled();
          }

          @Override
          public void takeTheirs() {
            seen = stale.current();
            if (theirs.request() != null) {
              model.begin(RequestDraft.of(theirs.request()));
            }
            listener.settled();
          }
        });
  }
}

package org.igworkbench.window.requests.life;

import java.util.concurrent.Callable;
import org.igworkbench.requests.Action;
import org.igworkbench.requests.SharingRequest;
import org.igworkbench.window.requests.step.ReasonModel;
import org.igworkbench.window.requests.words.Phrases;
import org.igworkbench.window.shell.Desk;
import org.igworkbench.window.shell.Saving;
import org.igworkbench.workspace.Outcome;
import org.igworkbench.workspace.Sentence;

/// Takes the steps for which nothing is typed, and keeps what stood against one with the request it
/// was meant for.
final class QuickSteps {

  private final Desk desk;
  private final Phrases phrases;
  private final Runnable ended;
  private final Saving saving;
  private String about = "";
  private String notice = "";

  /// @param ended called when a step was taken or refused
  QuickSteps(Desk desk, Phrases phrases, Runnable ended) {
    this.desk = desk;
    this.phrases = phrases;
    this.ended = ended;
    saving = new Saving(desk.jobs());
  }

  void take(SharingRequest request, Action action) {
    var taken =
        ReasonModel.of(action).step(desk.officer(), request.reference(), request.revision());
    Callable<Outcome<SharingRequest>> work = () -> taken.take(desk.workbench().requests());
    saving.save(
        work,
        outcome -> {
          switch (outcome) {
            case Outcome.Done<SharingRequest> done ->
                desk.changes()
                    .saved(
                        done,
                        Sentence.of("request-life.saved.step", request.reference(), action.word()));
            case Outcome.Rejected<SharingRequest>(var violations) ->
                against(request, phrases.say(violations.getFirst().sentence()));
            case Outcome.Stale<SharingRequest>(var what, var _, var _) ->
                against(request, phrases.say(what));
          }
          ended.run();
        });
  }

  private void against(SharingRequest request, String sentence) {
    about = request.reference();
    notice = sentence;
  }

  /// The form for it was open when somebody else was faster.
  void overtaken(SharingRequest request) {
    var decision = request.decision();
    against(
        request,
        decision == null
            ? phrases.say(
                "request-life.notice.moved-on", request.reference(), phrases.stage(request.stage()))
            : phrases.say(
                "request-life.notice.decided-meanwhile", request.reference(), decision.by()));
  }

  /// What stood against the last step of a request; empty when nothing did.
  String notice(SharingRequest request) {
    return request.reference().equals(about) ? notice : "";
  }

  /// Another request is shown: what stood against the one before was read.
  void left(SharingRequest request) {
    if (request.reference().equals(about)) {
      forget();
    }
  }

  /// Something else is done now.
  void forget() {
    notice = "";
  }
}

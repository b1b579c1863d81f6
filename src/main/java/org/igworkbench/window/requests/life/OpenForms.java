package org.igworkbench.window.requests.life;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.igworkbench.requests.Action;
import org.igworkbench.requests.SharingRequest;
import org.igworkbench.window.requests.step.AdviceModel;
import org.igworkbench.window.requests.step.ConfirmationModel;
import org.igworkbench.window.requests.step.DecisionGround;
import org.igworkbench.window.requests.step.DecisionModel;
import org.igworkbench.window.requests.step.DecisionPane;
import org.igworkbench.window.requests.step.DisclosureModel;
import org.igworkbench.window.requests.step.ReasonModel;
import org.igworkbench.window.requests.step.StepModel;
import org.igworkbench.window.requests.step.StepPane;
import org.igworkbench.window.requests.words.Phrases;
import org.igworkbench.window.requests.words.Titles;
import org.igworkbench.window.shell.Desk;
import org.igworkbench.workspace.Officer;

/// The forms about requests that were begun and neither saved nor discarded, each with what was
/// typed.
final class OpenForms {

  private final Desk desk;
  private final Phrases phrases;
  private final Map<String, Deciding> deciding = new HashMap<>();
  private final Map<String, StepPane> steps = new HashMap<>();
  private final Set<String> decidedElsewhere = new HashSet<>();

  /// A decision and the card in which it is typed.
  record Deciding(DecisionModel model, DecisionPane pane) {}

  OpenForms(Desk desk, Phrases phrases) {
    this.desk = desk;
    this.phrases = phrases;
  }

  /// The request was read again; a decision that somebody else has made needs no form any more.
  void read(SharingRequest request) {
    if (Action.DECIDE.openTo(request)) {
      decidedElsewhere.remove(request.reference());
    } else {
      decidedElsewhere.add(request.reference());
    }
  }

  /// The decision on a request that was begun.
  Optional<Deciding> deciding(SharingRequest request) {
    return Optional.ofNullable(deciding.get(request.reference()));
  }

  /// Begins a decision, or goes on with it.
  void decide(RequestDetail.Shown what, DecisionPane.Actions actions) {
    var request = what.request();
    deciding.computeIfAbsent(
        request.reference(),
        _ -> {
          var typed = new DecisionModel(request, phrases.today(), desk.officer().nameAndPosition());
          return new Deciding(
              typed,
              new DecisionPane(
                  desk,
                  new DecisionPane.Naming(phrases, new Titles(what.matrix())),
                  typed,
                  DecisionGround.of(what.settings(), what.matrix(), request),
                  actions));
        });
  }

  /// The decision was saved or discarded.
  void decided(String reference) {
    deciding.remove(reference);
  }

  /// The form of a step, begun now or before.
  StepPane step(SharingRequest request, Action action, StepPane.Actions actions) {
    return steps.computeIfAbsent(
        key(request.reference(), action),
        _ -> new StepPane(desk, phrases, request, model(request, action), actions));
  }

  private StepModel model(SharingRequest request, Action action) {
    var today = phrases.today();
    return switch (action) {
      case ADVISE -> new AdviceModel(today);
      case DISCLOSE -> new DisclosureModel(request, today, desk.officer().nameAndPosition());
      case CONFIRM -> new ConfirmationModel(request, today);
      default -> ReasonModel.of(action);
    };
  }

  /// The step was taken or discarded.
  void taken(String reference, Action action) {
    steps.remove(key(reference, action));
  }

  private static String key(String reference, Action action) {
    return reference + " " + action.name();
  }

  /// Somebody else has sat down: what was begun goes on in their name, but a signature is one
  /// person’s own.
  void satDown(Officer officer) {
    steps.values().removeIf(step -> step.model().action() == Action.SIGN);
    var now = officer.nameAndPosition();
    deciding.values().forEach(form -> form.model().satDown(now));
    steps.values().forEach(step -> step.model().satDown(now));
  }

  /// Whether something was typed that would be lost.
  boolean unsaved() {
    return deciding.entrySet().stream()
            .filter(begun -> !decidedElsewhere.contains(begun.getKey()))
            .anyMatch(begun -> begun.getValue().model().typed())
        || steps.values().stream().anyMatch(one -> one.model().typed());
  }
}

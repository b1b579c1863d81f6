package org.igworkbench.window.requests.life;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.igworkbench.requests.Action;
import org.igworkbench.requests.Decisions;
import org.igworkbench.requests.SharingRequest;
import org.igworkbench.requests.Stage;
import org.igworkbench.window.requests.words.Phrases;
import org.igworkbench.window.requests.words.StepWords;
import org.igworkbench.window.shell.Command;
import org.igworkbench.window.shell.Desk;
import org.igworkbench.window.shell.form.Controls;
import org.igworkbench.workspace.Sentence;

/// What can be done with a request just now, as buttons; none while nothing can be changed.
final class RequestActions {

  /// In the order in which they stand under the line of stages.
  private static final List<Action> ROW =
      List.of(
          Action.BEGIN_REVIEW,
          Action.PAUSE,
          Action.RESUME,
          Action.ADVISE,
          Action.SEND_BACK,
          Action.CORRECT);

  /// Under the time line, because they add to it.
  private static final List<Action> FOOT = List.of(Action.DISCLOSE, Action.CONFIRM, Action.CLOSE);

  private final Desk desk;
  private final Phrases phrases;
  private final Host host;

  /// Where the actions lead.
  interface Host {
    /// Begins an action: opens its form, or does it where there is nothing to type.
    void begin(SharingRequest request, Action action);

    /// Whether a decision on the request was begun and left.
    boolean begun(SharingRequest request);

    /// Shows the request without the list, or again with it.
    void alone(boolean alone);

    void closeEvidence();
  }

  RequestActions(Desk desk, Phrases phrases, Host host) {
    this.desk = desk;
    this.phrases = phrases;
    this.host = host;
  }

  /// What comes next: the decision, its review, or the second signature.
  Optional<Button> primary(SharingRequest request) {
    if (desk.readOnly()) {
      return Optional.empty();
    }
    if (Action.DECIDE.openTo(request)) {
      var key =
          host.begun(request)
              ? "requests-screen.decide.go-on"
              : request.stage() == Stage.EMERGENCY
                  ? "request-life.begin.review"
                  : "requests-screen.decide.button";
      return Optional.of(
          primary(phrases.say(key), "bi-pen", "record-decision", request, Action.DECIDE));
    }
    if (Action.SIGN.openTo(request) && Decisions.another(desk.officer(), request)) {
      var text = phrases.say("request-life.save.sign", desk.officer().nameAndPosition());
      return Optional.of(primary(text, "bi-pen", "sign", request, Action.SIGN));
    }
    return Optional.empty();
  }

  private Button primary(
      String text, String icon, String id, SharingRequest request, Action action) {
    var button = Controls.button(text, icon, () -> host.begin(request, action));
    button.setId(id);
    button.getStyleClass().add("accent");
    return button;
  }

  /// What else can be done, and in place of a signature that is not this officer’s to give, why.
  List<Node> row(SharingRequest request) {
    var nodes = new ArrayList<Node>(buttons(request, ROW, Action.CORRECT::equals));
    if (!desk.readOnly()
        && Action.SIGN.openTo(request)
        && !Decisions.another(desk.officer(), request)) {
      var why =
          Controls.wrapped(
              phrases.say("request-life.second.same-person", desk.officer().name()),
              "warning-text");
      why.setId("no-second-person");
      nodes.addFirst(why);
    }
    return nodes;
  }

  /// What adds to the time line.
  List<Button> foot(SharingRequest request) {
    var buttons = buttons(request, FOOT, _ -> false);
    buttons.stream()
        .filter(button -> button.getId().equals("begin-disclose"))
        .filter(_ -> request.life().disclosures().isEmpty() && !request.stage().open())
        .forEach(button -> button.getStyleClass().add("accent"));
    return buttons;
  }

  private List<Button> buttons(
      SharingRequest request, List<Action> actions, Predicate<Action> quiet) {
    if (desk.readOnly()) {
      return List.of();
    }
    var words = new StepWords(phrases, desk.officer());
    return actions.stream()
        .filter(action -> action.openTo(request))
        .map(action -> {
          var button =
              Controls.button(
                  words.begin(action), words.icon(action), () -> host.begin(request, action));
          button.setId(id(action));
          if (quiet.test(action)) {
            button.getStyleClass().add("quiet");
          }
          return button;
        })
        .toList();
  }

  private static String id(Action action) {
    return switch (action) {
      case BEGIN_REVIEW -> "begin-review";
      case PAUSE -> "begin-pause";
      case RESUME -> "begin-resume";
      case ADVISE -> "begin-advise";
      case SEND_BACK -> "begin-send-back";
      case CORRECT -> "begin-correct";
      case DISCLOSE -> "begin-disclose";
      case CONFIRM -> "begin-confirm";
      case CLOSE -> "begin-close";
      case SIGN -> "begin-sign";
      case LOG, LOG_EMERGENCY, DECIDE -> "begin-decide";
    };
  }

  /// Every action that is open to the request and to this officer.
  List<Action> open(SharingRequest request) {
    BooleanSupplier another = () -> Decisions.another(desk.officer(), request);
    return desk.readOnly()
        ? List.of()
        : List.of(Action.values()).stream()
            .filter(action -> action.openTo(request))
            .filter(action -> action != Action.SIGN || another.getAsBoolean())
            .toList();
  }

  /// What can be done with the request, for the search box.
  List<Command> commands(SharingRequest request) {
    var words = new StepWords(phrases, desk.officer());
    return open(request).stream()
        .map(action ->
            new Command(
                "request-" + action.name(),
                Sentence.of(
                    "request-life.heading.command", words.begin(action), request.reference()),
                "",
                () -> host.begin(request, action)))
        .toList();
  }

  void alone(boolean wish) {
    host.alone(wish);
  }

  void closeEvidence() {
    host.closeEvidence();
  }
}

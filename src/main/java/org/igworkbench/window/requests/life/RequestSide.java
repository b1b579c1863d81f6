package org.igworkbench.window.requests.life;

import java.util.List;
import java.util.Objects;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.igworkbench.requests.Action;
import org.igworkbench.requests.SharingRequest;
import org.igworkbench.window.requests.papers.RecordBar;
import org.igworkbench.window.requests.papers.SystemPrintDesk;
import org.igworkbench.window.requests.step.DecisionPane;
import org.igworkbench.window.requests.step.StepPane;
import org.igworkbench.window.requests.verdict.EvidencePane;
import org.igworkbench.window.requests.verdict.VerdictPages;
import org.igworkbench.window.requests.verdict.VerdictPane;
import org.igworkbench.window.requests.words.Phrases;
import org.igworkbench.window.shell.Command;
import org.igworkbench.window.shell.Desk;
import org.igworkbench.window.shell.Place;
import org.igworkbench.window.shell.ThingWords;
import org.igworkbench.window.shell.files.AttachmentsPane;
import org.igworkbench.window.shell.files.FileAsking;
import org.igworkbench.workspace.Officer;
import org.jspecify.annotations.Nullable;

/// One request with its verdict and time line beside it, and whatever is being done with it.
public final class RequestSide extends HBox {

  private final Desk desk;
  private final Phrases phrases;
  private final ThingWords things;
  private final Host host;
  private final RequestActions actions;
  private final RequestDetail detail;
  private final VerdictPane verdict;
  private final QuickSteps quick;
  private final AttachmentsPane attachments;
  private final RecordBar papers;
  private final OpenForms forms;

  /// Who sits down may sign what the one before could not.
  private final ChangeListener<Officer> seated = (_, _, now) -> satDown(now);

  private RequestDetail.@Nullable Shown shown;
  private Mode mode = Mode.READING;
  private @Nullable StepPane step;

  private enum Mode {
    READING,
    DECIDING,
    STEP,
    EVIDENCE
  }

  /// What is round the request.
  public interface Host {
    /// Reads everything again.
    void refresh();

    /// Lays everything out again, as something was opened or closed here.
    void arrange();

    /// Shows the request without the list, or again with it.
    void alone(boolean alone);

    /// Opens the page on which what was typed at logging is put right.
    void correct(SharingRequest request);
  }

  /// @param files asks for files; shows and opens copies of attachments
  public RequestSide(Desk desk, Phrases phrases, ThingWords things, FileAsking files, Host host) {
    this.desk = desk;
    this.phrases = phrases;
    this.things = things;
    this.host = host;
    quick = new QuickSteps(desk, phrases, host::refresh);
    forms = new OpenForms(desk, phrases);
    actions = new RequestActions(desk, phrases, new Begin());
    detail = new RequestDetail(phrases, actions);
    verdict =
        new VerdictPane(desk.words(), rule -> desk.navigator().open(Place.MATRIX, rule), null);
    attachments = AttachmentsPane.ofRequests(desk, files);
    papers = new RecordBar(desk, files.documents(), new SystemPrintDesk());
    getChildren().addAll(detail, verdict);
    desk.seat().tell(seated);
    HBox.setHgrow(detail, Priority.ALWAYS);
  }

  private void satDown(Officer now) {
    forms.satDown(now);
    if (step != null && step.model().action() == Action.SIGN) {
      step = null;
    }
    host.arrange();
  }

  /// Shows a request; whatever was begun with it goes on.
  public void show(RequestDetail.Shown what, boolean alone) {
    var request = what.request();
    var before = shown;
    if (before != null && !before.request().reference().equals(request.reference())) {
      quick.left(before.request());
    }
    shown = what;
    forms.read(request);
    settleMode(request);
    var form = deciding();
    verdict.tickInto(form == null ? null : form.model().met);
    showVerdict(what);
    attachments.show(request.reference());
    papers.show(request.reference());
    Node above = form != null ? form.pane() : mode == Mode.STEP ? step : null;
    var instead =
        mode == Mode.EVIDENCE ? new EvidencePane(phrases, things, what.matrix(), request) : null;
    detail.show(
        what,
        new RequestDetail.View(
            alone || busy(), above, instead, attachments, quick.notice(request), papers));
  }

  private OpenForms.@Nullable Deciding deciding() {
    var now = shown;
    return now == null || mode != Mode.DECIDING ? null : forms.deciding(now.request()).orElse(null);
  }

  private boolean shows(String reference) {
    var now = shown;
    return now != null && now.request().reference().equals(reference);
  }

  // What is decided meanwhile, by the save that was pressed twice or by somebody else, is not being
  // decided any more; what was typed is kept.
  private void settleMode(SharingRequest request) {
    var open = step;
    boolean goesOn =
        switch (mode) {
          case READING -> true;
          case DECIDING ->
              Action.DECIDE.openTo(request)
                  && forms.deciding(request).isPresent()
                  && !desk.readOnly();
          case STEP ->
              open != null
                  && open.reference().equals(request.reference())
                  && open.model().action().openTo(request)
                  && !desk.readOnly();
          case EVIDENCE -> hasEvidence(request);
        };
    if (!goesOn) {
      if (closesUnasked(request)) {
        quick.overtaken(request);
      }
      mode = Mode.READING;
    }
  }

  // A form that is closed by what somebody else did does not go without a word.
  private boolean closesUnasked(SharingRequest request) {
    var open = step;
    boolean begun =
        switch (mode) {
          case DECIDING -> forms.deciding(request).isPresent();
          case STEP -> open != null && open.reference().equals(request.reference());
          case READING, EVIDENCE -> false;
        };
    return begun && !desk.readOnly();
  }

  private static boolean hasEvidence(SharingRequest request) {
    var decision = request.decision();
    return decision != null && decision.evidence() != null;
  }

  private void showVerdict(RequestDetail.Shown what) {
    var request = what.request();
    verdict.evidence(
        hasEvidence(request) && mode != Mode.EVIDENCE ? () -> turn(Mode.EVIDENCE) : null);
    verdict.show(new VerdictPages(what.matrix(), phrases).of(request));
    var moments = new TimeLine(phrases, desk.clock().getZone()).of(request);
    verdict.add(new TimeLinePane(phrases, moments));
    verdict.foot(mode == Mode.READING ? actions.foot(request) : List.of());
  }

  private void turn(Mode wanted) {
    mode = wanted;
    host.arrange();
  }

  /// Whether something is open that needs the room of the list.
  public boolean busy() {
    return mode != Mode.READING;
  }

  /// Whether there is something here that comes next: a form to be saved, or what was decided and
  /// has not been disclosed.
  public boolean waits() {
    var now = shown;
    return switch (mode) {
      case DECIDING, STEP -> true;
      case EVIDENCE -> false;
      case READING ->
          now != null
              && actions.foot(now.request()).stream()
                  .anyMatch(button -> button.getStyleClass().contains("accent"));
    };
  }

  /// Nothing that is open here is wanted any more; what was typed is kept.
  public void close() {
    mode = Mode.READING;
  }

  /// Goes one step back, out of what is open here.
  ///
  /// @return false when nothing is
  public boolean back() {
    boolean open = busy();
    if (open) {
      turn(Mode.READING);
    }
    return open;
  }

  /// Saves what is being typed.
  ///
  /// @return false when nothing is
  public boolean save() {
    var form = deciding();
    if (form != null) {
      form.pane().save();
      return true;
    }
    var open = step;
    if (mode == Mode.STEP && open != null) {
      open.save();
      return true;
    }
    return false;
  }

  /// Begins or goes on with what comes next: the decision, or the second signature.
  ///
  /// @return false when neither is open
  public boolean next() {
    var now = shown;
    if (now == null || desk.readOnly() || busy()) {
      return false;
    }
    var open = actions.open(now.request());
    if (open.contains(Action.DECIDE)) {
      begin(now.request(), Action.DECIDE);
    } else if (open.contains(Action.SIGN)) {
      begin(now.request(), Action.SIGN);
    } else {
      return false;
    }
    return true;
  }

  /// What can be done with the request that is shown, for the search box.
  public List<Command> commands() {
    var now = shown;
    if (now == null || getScene() == null) {
      return List.of();
    }
    return actions.commands(now.request());
  }

  /// Whether something was typed that would be lost.
  public boolean unsaved() {
    return forms.unsaved();
  }

  /// Takes the keys where one works: in the form, else at what can be done.
  public void takeKeys() {
    var form = deciding();
    var open = step;
    if (form != null) {
      form.pane().focusFirstField();
    } else if (mode == Mode.STEP && open != null) {
      open.focusFirstField();
    } else {
      detail.takeKeys();
    }
  }

  private void begin(SharingRequest request, Action action) {
    quick.forget();
    switch (action) {
      case CORRECT -> host.correct(request);
      case BEGIN_REVIEW, RESUME -> quick.take(request, action);
      case DECIDE -> {
        forms.decide(Objects.requireNonNull(shown), new FormActions(request.reference()));
        open(Mode.DECIDING);
      }
      case PAUSE, ADVISE, SIGN, SEND_BACK, DISCLOSE, CONFIRM, CLOSE -> {
        step = forms.step(request, action, new StepActions(request.reference(), action));
        open(Mode.STEP);
      }
      case LOG, LOG_EMERGENCY -> {}
    }
  }

  private void open(Mode wanted) {
    turn(wanted);
    // A page that scrolls has its fields in the window only once it is dressed.
    applyCss();
    takeKeys();
  }

  private final class Begin implements RequestActions.Host {
    @Override
    public void begin(SharingRequest request, Action action) {
      RequestSide.this.begin(request, action);
    }

    @Override
    public boolean begun(SharingRequest request) {
      return forms.deciding(request).filter(form -> form.model().typed()).isPresent();
    }

    @Override
    public void alone(boolean alone) {
      host.alone(alone);
    }

    @Override
    public void closeEvidence() {
      turn(Mode.READING);
    }
  }

  private final class FormActions implements DecisionPane.Actions {
    private final String reference;

    FormActions(String reference) {
      this.reference = reference;
    }

    @Override
    public void decided(SharingRequest request) {
      forms.decided(reference);
      quick.forget();
      if (shows(reference) && (mode == Mode.DECIDING || mode == Mode.READING)) {
        mode = Mode.READING;
        host.alone(true);
      }
      host.refresh();
    }

    @Override
    public void discarded() {
      forms.decided(reference);
      turn(Mode.READING);
    }

    @Override
    public void showNewest() {
      host.refresh();
    }
  }

  private final class StepActions implements StepPane.Actions {
    private final String reference;
    private final Action action;

    StepActions(String reference, Action action) {
      this.reference = reference;
      this.action = action;
    }

    @Override
    public void taken() {
      var saved = step;
      forms.taken(reference, action);
      quick.forget();
      if (saved != null && saved.isFor(reference, action) && mode == Mode.STEP) {
        mode = Mode.READING;
      }
      host.refresh();
    }

    @Override
    public void discarded() {
      forms.taken(reference, action);
      turn(Mode.READING);
    }

    @Override
    public void showNewest() {
      host.refresh();
    }
  }
}

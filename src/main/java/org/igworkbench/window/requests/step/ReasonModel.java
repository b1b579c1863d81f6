package org.igworkbench.window.requests.step;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.igworkbench.requests.Action;
import org.igworkbench.window.shell.FieldBag;
import org.igworkbench.window.shell.form.Problems;
import org.igworkbench.workspace.Officer;
import org.igworkbench.workspace.Revision;

/// A step of which only the reason or a note is typed: waiting for the requester, signing, sending
/// back, closing.
public record ReasonModel(Action action, StringProperty text, Problems problems)
    implements StepModel {

  public static ReasonModel of(Action action) {
    var model = new ReasonModel(action, new SimpleStringProperty(""), new Problems());
    model.text.addListener(_ -> model.problems.changed(model.path()));
    return model;
  }

  /// Where the reason stands, as what is wrong with it names it.
  String path() {
    return switch (action) {
      case PAUSE -> "pause.reason";
      case SEND_BACK -> "signature.why";
      case SIGN -> "signature.by";
      default -> "close.reason";
    };
  }

  @Override
  public FieldBag bag() {
    return new FieldBag().text("text", text);
  }

  @Override
  public boolean typed() {
    return !text.get().isBlank();
  }

  @Override
  public Step step(Officer officer, String reference, Revision seen) {
    var why = text.get().strip();
    return log ->
        switch (action) {
          case PAUSE -> log.life().pause(officer, reference, why, seen);
          case SIGN -> log.decisions().sign(officer, reference, why, seen);
          case SEND_BACK -> log.decisions().sendBack(officer, reference, why, seen);
          case CLOSE -> log.life().close(officer, reference, why, seen);
          case BEGIN_REVIEW -> log.life().beginReview(officer, reference, seen);
          case RESUME -> log.life().resume(officer, reference, seen);
          case LOG, LOG_EMERGENCY, CORRECT, ADVISE, DECIDE, DISCLOSE, CONFIRM ->
              throw new IllegalStateException("More than a reason is typed for " + action);
        };
  }
}

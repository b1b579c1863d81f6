package org.igworkbench.window.requests.step;

import org.igworkbench.requests.Action;
import org.igworkbench.requests.RequestLog;
import org.igworkbench.requests.SharingRequest;
import org.igworkbench.window.shell.FieldBag;
import org.igworkbench.window.shell.form.Problems;
import org.igworkbench.workspace.Officer;
import org.igworkbench.workspace.Outcome;
import org.igworkbench.workspace.Revision;

/// What is typed to take a request one step on.
public sealed interface StepModel
    permits ReasonModel, AdviceModel, DisclosureModel, ConfirmationModel {

  Action action();

  Problems problems();

  /// Whether anything would be lost.
  boolean typed();

  /// What is typed, to be kept as a draft.
  FieldBag bag();

  /// Somebody else has sat down, who is meant wherever the one before was.
  ///
  /// @param now with their position
  default void satDown(String now) {}

  /// Takes the step, with what has been typed by now; the step itself is to be run elsewhere.
  ///
  /// @param seen the revision of the request that the officer looked at
  Step step(Officer officer, String reference, Revision seen);

  /// One step, ready to be taken.
  @FunctionalInterface
  interface Step {
    Outcome<SharingRequest> take(RequestLog log);
  }
}

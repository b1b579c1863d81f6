package org.igworkbench.window.requests.words;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.igworkbench.window.shell.Desk;
import org.igworkbench.window.shell.Saving;
import org.igworkbench.window.shell.form.Controls;
import org.igworkbench.window.shell.form.Form;
import org.igworkbench.window.shell.form.Problems;
import org.igworkbench.workspace.Outcome;
import org.igworkbench.workspace.Revision;

/// Saves what stands in a form, once however often it is asked for, and says in the form what
/// stands against it.
public final class SavingForm {

  private final Phrases phrases;
  private final Form form;
  private final Problems problems;
  private final Saving saving;
  private final VBox stale = new VBox();

  /// Whom the form belongs to.
  public interface Owner<T> {
    void saved(Outcome.Done<T> done);

    /// The officer looks at the newest state now; what was typed stays.
    void looked(Revision newest);
  }

  public SavingForm(Desk desk, Phrases phrases, Form form, Problems problems) {
    this.phrases = phrases;
    this.form = form;
    this.problems = problems;
    saving = new Saving(desk.jobs());
    stale.getStyleClass().add("error-list");
    hide();
  }

  /// Where it says that somebody else was first; takes no room until then.
  public Node notice() {
    return stale;
  }

  public <T> void save(Callable<Outcome<T>> work, Owner<T> owner) {
    saving.save(work, outcome -> ended(outcome, owner));
  }

  private <T> void ended(Outcome<T> outcome, Owner<T> owner) {
    hide();
    switch (outcome) {
      case Outcome.Done<T> done -> owner.saved(done);
      case Outcome.Rejected<T>(var violations) -> {
        problems.found(violations, violation -> phrases.say(violation.sentence()));
        form.focusFirst();
      }
      case Outcome.Stale<T>(var what, var current, var _) ->
          show(
              phrases.say("requests-screen.stale.kept", phrases.say(what)), current, owner::looked);
    }
  }

  private void show(String sentence, Revision newest, Consumer<Revision> looked) {
    var button =
        Controls.button(
            phrases.say("requests-screen.stale.show"),
            "",
            () -> {
              hide();
              looked.accept(newest);
            });
    button.setId("show-newest");
    stale.getChildren().setAll(Controls.wrapped(sentence), button);
    stale.setVisible(true);
    stale.setManaged(true);
  }

  private void hide() {
    stale.setVisible(false);
    stale.setManaged(false);
  }
}

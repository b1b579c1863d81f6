package org.igworkbench.window.requests.step;

import java.util.concurrent.Callable;
import javafx.scene.layout.VBox;
import org.igworkbench.requests.Action;
import org.igworkbench.requests.SharingRequest;
import org.igworkbench.window.requests.words.Phrases;
import org.igworkbench.window.requests.words.SavingForm;
import org.igworkbench.window.requests.words.StepWords;
import org.igworkbench.window.shell.Desk;
import org.igworkbench.window.shell.DraftKeeping;
import org.igworkbench.window.shell.form.Controls;
import org.igworkbench.window.shell.form.DiscardBar;
import org.igworkbench.window.shell.form.Form;
import org.igworkbench.workspace.Outcome;
import org.igworkbench.workspace.Revision;
import org.igworkbench.workspace.Sentence;

/// The card in which a request is taken one step on, such as to wait for the requester.
public final class StepPane extends VBox {

  /// The sort of the drafts.
  private static final String DRAFTS = "step";

  private final Desk desk;
  private final StepModel model;
  private final String reference;
  private final Form form;
  private final SavingForm saving;
  private final Actions actions;
  private final DraftKeeping keeping;

  /// What happens round the card.
  public interface Actions {
    void taken();

    void discarded();

    /// Reads the request again, so that the newest state stands beside what was typed.
    void showNewest();
  }

  public StepPane(
      Desk desk, Phrases phrases, SharingRequest request, StepModel model, Actions actions) {
    this.desk = desk;
    this.model = model;
    this.actions = actions;
    reference = request.reference();
    keeping =
        new DraftKeeping(
            desk, DRAFTS, reference + " " + model.action().name(), request.revision(), model.bag());
    form = new Form(desk.words(), model.problems());
    saving = new SavingForm(desk, phrases, form, model.problems());
    getStyleClass().addAll("card", "step");
    setId("step");
    var words = new StepWords(phrases, desk.officer());
    var save = Controls.primary(words.save(model.action()), "Ctrl+Enter", this::save);
    save.setId("save-step");
    getChildren()
        .addAll(
            Controls.label(words.heading(model.action()), "section-title"),
            Kept.line(keeping),
            saving.notice(),
            form.problemList(),
            new StepFields(phrases, form).of(model),
            new DiscardBar(
                desk.words(),
                save,
                model::typed,
                "requests-screen.decide.discard-question",
                this::discard));
    // Nobody would look elsewhere for what was left half typed.
    keeping.resumeKept();
  }

  private void discard() {
    keeping.discard();
    actions.discarded();
  }

  public StepModel model() {
    return model;
  }

  /// Whether it takes that request that step on.
  public boolean isFor(String reference, Action action) {
    return this.reference.equals(reference) && model.action() == action;
  }

  public String reference() {
    return reference;
  }

  /// Takes the step, once however often it is asked for.
  public void save() {
    var step = model.step(desk.officer(), reference, keeping.seen());
    Callable<Outcome<SharingRequest>> work = () -> step.take(desk.workbench().requests());
    saving.save(work, new Saved());
  }

  /// Goes to where the card begins.
  public void focusFirstField() {
    form.focusFirstField();
  }

  private final class Saved implements SavingForm.Owner<SharingRequest> {
    @Override
    public void saved(Outcome.Done<SharingRequest> done) {
      desk.changes()
          .saved(done, Sentence.of("request-life.saved.step", reference, model.action().word()));
      keeping.discard();
      actions.taken();
    }

    @Override
    public void looked(Revision newest) {
      keeping.looked(newest);
      actions.showNewest();
    }
  }
}

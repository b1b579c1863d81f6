package org.igworkbench.window.requests.outgoing;

import java.util.function.Consumer;
import javafx.scene.Node;
import org.igworkbench.window.shell.Desk;
import org.igworkbench.window.shell.DraftOffer;
import org.igworkbench.workspace.Draft;

/// The drafts of the requests that we make: what is typed is kept, and what was left half typed is
/// offered and comes back with its request.
final class OutgoingDrafts {

  private final Desk desk;
  private final DraftOffer offer;

  /// @param goOn opens the form that a draft is of, by the code of its request; empty for a new one
  OutgoingDrafts(Desk desk, Consumer<String> goOn) {
    this.desk = desk;
    offer =
        new DraftOffer(
            desk, OutgoingFormModel.DRAFTS, this::name, draft -> goOn.accept(draft.key().code()));
  }

  private String name(Draft draft) {
    return draft.key().code().isEmpty()
        ? desk.words().say("outgoing-screen.draft.new")
        : draft.key().code();
  }

  /// What can be gone on with.
  Node offer() {
    return offer;
  }

  /// Keeps what is typed into a form, which goes on with what was left half typed of its request.
  void keep(OutgoingFormModel form) {
    form.keep(desk);
    if (desk.readOnly()) {
      return;
    }
    offer.offered().stream()
        .filter(draft -> draft.key().code().equals(form.code()))
        .findFirst()
        .ifPresent(draft -> {
          form.resume(draft);
          offer.taken(draft);
        });
  }
}

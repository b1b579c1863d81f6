package org.igworkbench.window.requests.outgoing;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.igworkbench.window.shell.Desk;
import org.igworkbench.window.shell.DraftOffer;
import org.igworkbench.workspace.Draft;
import org.jspecify.annotations.Nullable;

/// The drafts of the requests that we make: what is typed is kept, and what was left half typed is
/// offered and comes back with its request.
final class OutgoingDrafts {

  // Before the moment at which a new request was begun; no request has such a code.
  private static final String NEW = "new ";

  private final Desk desk;
  private final DraftOffer offer;
  private @Nullable Draft wanted;

  /// @param goOn opens the form that a draft is of, by the code of its request
  OutgoingDrafts(Desk desk, Consumer<String> goOn) {
    this.desk = desk;
    offer =
        new DraftOffer(
            desk,
            OutgoingFormModel.DRAFTS,
            this::name,
            draft -> {
              wanted = draft;
              goOn.accept(draft.key().code());
              wanted = null;
            });
  }

  private String name(Draft draft) {
    var code = draft.key().code();
    return code.isEmpty() || code.startsWith(NEW)
        ? desk.words().say("outgoing-screen.draft.new")
        : code;
  }

  /// What can be gone on with.
  Node offer() {
    return offer;
  }

  /// Keeps what is typed into a form. One of a request goes on with what was left half typed of it;
  /// a new one is a draft of its own, whatever else was begun here or in another window.
  void keep(OutgoingFormModel form) {
    form.keep(desk, form.isNew() ? NEW + desk.clock().instant() : form.code());
    if (desk.readOnly()) {
      return;
    }
    left(form)
        .ifPresent(draft -> {
          form.resume(draft);
          offer.taken(draft);
        });
  }

  private Optional<Draft> left(OutgoingFormModel form) {
    return form.isNew()
        ? Optional.ofNullable(wanted)
        : offer.offered().stream()
            .filter(draft -> draft.key().code().equals(form.code()))
            .findFirst();
  }
}

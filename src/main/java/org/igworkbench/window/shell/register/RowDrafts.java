package org.igworkbench.window.shell.register;

import java.util.function.Consumer;
import javafx.scene.Node;
import org.igworkbench.window.shell.Desk;
import org.igworkbench.window.shell.DraftOffer;

/// The drafts of the rows of one screen: what is typed into their forms is kept, and what was left
/// half typed is offered and comes back with its row.
final class RowDrafts {

  private final Desk desk;
  private final String screen;
  private final DraftOffer offer;

  /// @param goOn opens the form that a draft is of
  RowDrafts(Desk desk, String screen, Consumer<RowDraft> goOn) {
    this.desk = desk;
    this.screen = screen;
    offer =
        new DraftOffer(
            desk,
            screen,
            draft -> new RowDraft(draft).name(desk.words()),
            draft -> goOn.accept(new RowDraft(draft)));
  }

  /// What can be gone on with.
  Node offer() {
    return offer;
  }

  /// Keeps what is typed into a form, which goes on with what was left half typed of its row: typed
  /// into anew it would take the place of that.
  void keep(RowModel form) {
    form.keep(desk, screen);
    if (desk.readOnly()) {
      return;
    }
    var code = RowDraft.code(form.kind(), form.entry());
    offer.offered().stream()
        .filter(draft -> draft.key().code().equals(code))
        .findFirst()
        .ifPresent(draft -> {
          form.resume(draft);
          offer.taken(draft);
        });
  }
}

package org.igworkbench.window.requests.form;

import javafx.scene.Node;
import org.igworkbench.requests.SharingRequest;
import org.igworkbench.workspace.Draft;

/// A page on which a request is typed, in place of the list.
public interface WritingPage {

  /// What happens round the page.
  interface Actions {
    /// It is saved.
    ///
    /// @param decide whether it is to be decided at once
    void saved(SharingRequest request, boolean decide);

    /// It is left for good, with what was typed.
    void discarded();

    /// Another request is to be looked at; what is typed waits.
    void look(String reference);
  }

  /// What it shows; always the same node.
  Node root();

  /// Takes the keys, where one types first.
  void takeKeys();

  /// Saves what was typed, once however often it is asked for.
  void save();

  /// Saves it and goes on to the decision, where the page can.
  void saveAndDecide();

  /// Whether anything would be lost.
  boolean typed();

  /// Goes by what was read again.
  void read(PageReading again);

  /// Goes on with a draft that was kept.
  void resume(Draft draft);

  /// Throws away the draft that is kept of it.
  void drop();
}

package org.igworkbench.window.matrix;

import org.igworkbench.catalogue.Recipient;
import org.igworkbench.window.matrix.grid.GridAxes.Names;
import org.igworkbench.window.shell.Capital;
import org.igworkbench.workspace.Words;

/// What the axes of the matrix are called.
final class AxisWords {

  private final Words words;

  AxisWords(Words words) {
    this.words = words;
  }

  /// A pair of axes, as one picks it.
  String pair(AxisPair pair) {
    return switch (pair) {
      case PURPOSE_RECIPIENT -> words.say("matrix-screen.axes.purpose-recipient");
      case PURPOSE_BASIS -> words.say("matrix-screen.axes.purpose-basis");
      case BASIS_RECIPIENT -> words.say("matrix-screen.axes.basis-recipient");
    };
  }

  Names names(AxisPair pair) {
    var purpose = words.say("matrix-screen.axis.purpose");
    var recipient = words.say("matrix-screen.axis.recipient");
    var basis = words.say("matrix-screen.axis.basis");
    return switch (pair) {
      case PURPOSE_RECIPIENT ->
          new Names(purpose, recipient, words.say("matrix-screen.grid.purpose-recipient"));
      case PURPOSE_BASIS ->
          new Names(purpose, basis, words.say("matrix-screen.grid.purpose-basis"));
      case BASIS_RECIPIENT ->
          new Names(basis, recipient, words.say("matrix-screen.grid.basis-recipient"));
    };
  }

  String category(Recipient.Category category) {
    return Capital.of(words.say(category.word()));
  }

  /// What bases without a parent stand under.
  String article() {
    return words.say("matrix-screen.axis.article");
  }

  /// The heading of a basis above its column: letter and title.
  String basis(String letter, String title) {
    return words.say("matrix-screen.axis.basis-heading", letter, title);
  }
}

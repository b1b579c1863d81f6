package org.igworkbench.window.shell;

import org.igworkbench.search.Kind;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// Where each kind of thing that was found is opened, and by which icon it is known.
final class Landings {

  private Landings() {}

  /// The place that opens things of a kind by their code; commands are run where the person is.
  static Place of(Kind kind) {
    return switch (kind) {
      case RULE, COMMAND -> Place.MATRIX;
      case PURPOSE, RECIPIENT, CATEGORY -> Place.REGISTERS;
      case LAW -> Place.LAW;
      case REQUEST -> Place.REQUESTS;
    };
  }

  /// The icon of a kind; a rule shows the mark of what it says instead.
  static Ikon icon(Kind kind) {
    return switch (kind) {
      case PURPOSE -> BootstrapIcons.BULLSEYE;
      case RECIPIENT -> BootstrapIcons.BUILDING;
      case COMMAND -> BootstrapIcons.ARROW_RETURN_RIGHT;
      case RULE -> BootstrapIcons.GRID_3X3;
      case CATEGORY -> BootstrapIcons.TAGS;
      case LAW -> BootstrapIcons.BOOK;
      case REQUEST -> BootstrapIcons.INBOX;
    };
  }
}

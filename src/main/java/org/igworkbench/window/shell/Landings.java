package org.igworkbench.window.shell;

import org.igworkbench.search.Found;
import org.igworkbench.search.Kind;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// Where each kind of thing that was found is opened, and by which icon it is known.
final class Landings {

  private Landings() {}

  /// The place that opens things of a kind by their code; null where the window has none, so that
  /// they are not offered. Commands are run where the person is.
  static @Nullable Place of(Kind kind) {
    return switch (kind) {
      case RULE -> Place.MATRIX;
      case PURPOSE, RECIPIENT, CATEGORY -> Place.REGISTERS;
      case LAW -> Place.LAW;
      case AGREEMENT -> Place.AGREEMENTS;
      case TRANSFER -> Place.TRANSFERS;
      case REQUEST -> Place.REQUESTS;
      case COMMAND -> null;
    };
  }

  /// Whether something can be done with what was found.
  static boolean leadsOn(Found.Group group) {
    return group.kind() == Kind.COMMAND || of(group.kind()) != null;
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
      case AGREEMENT -> BootstrapIcons.FILE_EARMARK_CHECK;
      case TRANSFER -> BootstrapIcons.GLOBE2;
      case REQUEST -> BootstrapIcons.INBOX;
    };
  }
}

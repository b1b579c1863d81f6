package org.igworkbench.catalogue;

import org.igworkbench.workspace.Period;

/// One row of the vocabulary that officers keep. It is never deleted: it ends.
public sealed interface CatalogueRow permits Purpose, Recipient, DataCategory, SubjectCategory {

  /// The code by which files and rules name it.
  String code();

  /// What it is called.
  String title();

  /// From when to when it can be used.
  Period effective();
}

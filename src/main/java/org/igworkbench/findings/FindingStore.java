package org.igworkbench.findings;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.igworkbench.workspace.Revision;
import org.jspecify.annotations.Nullable;

/// Where it is kept which findings somebody has accepted. The findings themselves are found again
/// each time.
public interface FindingStore {

  /// Every acceptance there ever was, by code.
  List<Acceptance> all();

  /// The revision of every acceptance, by code.
  Map<String, Revision> revisions();

  /// Puts one state of an acceptance in the place of another; null stands for one that is not
  /// there. Only from inside a change.
  ///
  /// @param expected [Revision#ABSENT] where it is not there
  /// @return the new revision, or empty when it is not at the expected one
  Optional<Revision> replace(
      @Nullable Acceptance before, @Nullable Acceptance after, Revision expected);
}

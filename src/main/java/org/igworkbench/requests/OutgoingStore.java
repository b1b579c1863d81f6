package org.igworkbench.requests;

import java.util.List;
import java.util.Optional;
import org.igworkbench.workspace.Revision;
import org.jspecify.annotations.Nullable;

/// Where the requests that we make are kept.
public interface OutgoingStore {

  /// All of them, by code.
  List<OutgoingRequest> all();

  /// The one of that code.
  Optional<OutgoingRequest> find(String code);

  /// Puts one state in the place of another; only from inside a change.
  ///
  /// @param before null where it is to be made
  /// @param after null where it is to be taken away
  /// @return the new revision; empty when it is not at the expected one, or when it would name a
  ///   row of a register that has gone
  Optional<Revision> replace(
      @Nullable OutgoingRequest before, @Nullable OutgoingRequest after, Revision expected);
}

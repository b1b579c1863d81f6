package org.igworkbench.transfers;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.igworkbench.workspace.Revision;
import org.jspecify.annotations.Nullable;

/// Where the register of international transfers is kept.
public interface TransferStore {

  /// All entries by code.
  List<Transfer> all();

  /// The revision of every entry, by code.
  Map<String, Revision> revisions();

  /// Adds entries that are not there yet; only from inside a change.
  void add(List<Transfer> transfers);

  /// Puts one state of an entry in the place of another; null stands for one that is not there.
  /// Only from inside a change.
  ///
  /// @param expected [Revision#ABSENT] where the entry is not there
  /// @return the new revision, or empty when it is not at the expected one
  Optional<Revision> replace(
      @Nullable Transfer before, @Nullable Transfer after, Revision expected);
}

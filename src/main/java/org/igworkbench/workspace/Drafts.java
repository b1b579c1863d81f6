package org.igworkbench.workspace;

import java.util.List;

/// Keeps drafts inside the workspace, encrypted as all of it is, though outside of its record: no
/// change, no entry of the trail and no undo, and whoever reads the workspace again sees the same.
///
/// What has been kept outlives the death of the program. Drafts are kept a few times in a second of
/// typing; none waits for the disk itself, so that the last of them may go with the power.
public interface Drafts {

  /// The drafts of an officer, the newest first; those of others are not shown.
  List<Draft> all(Officer officer);

  /// Keeps a draft in place of the one of the same key.
  void keep(Draft draft);

  /// Throws a draft away; nothing happens where there is none.
  void discard(Draft.Key key);
}

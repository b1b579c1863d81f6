package org.igworkbench.workspace;

/// An open workspace: the one way to change what is in it.
public interface Workspace {

  /// Runs a change in one transaction. It is committed only when it ends as [Outcome.Done] and has
  /// recorded at least one trail entry; anything else leaves the workspace as it was.
  ///
  /// @throws IllegalStateException if the change is done but recorded nothing
  <T> Outcome<T> change(Officer officer, Change<T> change);

  /// What has been typed and not saved.
  Drafts drafts();

  /// What the workspace is called and whose it is.
  About about();

  /// Grows by one with every committed change, so that what was read can be kept until then.
  long version();
}

package org.igworkbench.requests;

import java.util.Optional;
import org.igworkbench.workspace.Revision;

/// Where the settings for requests are kept.
public interface RequestSettingsStore {

  /// The settings as they are; every workspace has some.
  RequestSettings read();

  /// Writes them over those that are there; only from inside a change.
  ///
  /// @return the new revision, or empty when they are not at the expected one
  Optional<Revision> save(RequestSettings settings, Revision expected);
}

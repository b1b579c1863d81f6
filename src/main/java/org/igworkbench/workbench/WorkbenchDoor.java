package org.igworkbench.workbench;

import java.nio.file.Path;
import org.igworkbench.workspace.Officer;
import org.igworkbench.workspace.Passphrase;
import org.jspecify.annotations.Nullable;

/// Opens workspaces.
public interface WorkbenchDoor {

  /// Opens the workspace in a folder.
  ///
  /// @param passphrase null when none was given; an encrypted workspace then refuses
  Opening open(Path folder, @Nullable Passphrase passphrase);

  /// Makes the sample workspace in a folder that is absent or empty, and opens it.
  ///
  /// @param passphrase encrypts it; null leaves it readable, which only the sample may be
  Opening sample(Path folder, @Nullable Passphrase passphrase, Officer officer);
}

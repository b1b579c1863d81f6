package org.igworkbench.window.shell;

import java.time.Clock;
import org.igworkbench.workbench.Workbench;
import org.igworkbench.workspace.Officer;
import org.igworkbench.workspace.Words;

/// What every screen is given.
public record Desk(
    Workbench workbench,
    Words words,
    Jobs jobs,
    Officer officer,
    Clock clock,
    Changes changes,
    Navigator navigator) {}

package org.igworkbench.window.shell.list;

import org.igworkbench.window.shell.Desk;
import org.igworkbench.window.shell.Documents;
import org.igworkbench.window.shell.Preferences;

/// What lists are given.
public record ListServices(Desk desk, Documents documents, Preferences preferences) {}

package org.igworkbench.workspace;

import org.igworkbench.audit.Facts;
import org.igworkbench.audit.Subject;

/// Two states of one thing that can't both be: what somebody wanted to save, and what somebody else
/// has saved meanwhile.
///
/// @param wanted the thing as it was to be saved
/// @param standing the thing as it is saved now; [Facts#NONE] when it is gone
public record Clash(Subject subject, Facts wanted, Facts standing) {}

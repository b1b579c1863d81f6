package org.igworkbench.registers;

import org.igworkbench.workspace.Period;
import org.igworkbench.workspace.Revision;

/// One row of a register, whichever it is.
///
/// @param values every field as text, by name; the code is among them
/// @param period from when to when it counts
/// @param revision to be named by who wants to change it
public record Entry(
    Kind kind, String code, String title, Values values, Period period, Revision revision) {}

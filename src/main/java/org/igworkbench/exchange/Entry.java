package org.igworkbench.exchange;

import org.igworkbench.audit.Facts;
import org.igworkbench.audit.Subject;

/// A thing that is stored and what the trail keeps of it.
record Entry(Subject subject, Facts facts) {}

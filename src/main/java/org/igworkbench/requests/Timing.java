package org.igworkbench.requests;

import java.time.LocalDate;

/// When a request came in and by when it is to be decided.
public record Timing(LocalDate received, Urgency urgency, LocalDate due) {}

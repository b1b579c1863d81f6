package org.igworkbench.requests;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A request as somebody has typed it so far; what is not there yet is null or empty.
public record RequestDraft(
    Requester requester, Ask ask, @Nullable LocalDate received, @Nullable Urgency urgency) {}

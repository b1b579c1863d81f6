package org.igworkbench.requests;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A disclosure as somebody has typed it so far.
public record DisclosureDraft(
    @Nullable LocalDate on,
    String what,
    String to,
    String how,
    String by,
    String subjects,
    int people) {}

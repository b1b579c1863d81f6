package org.igworkbench.automated;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Who answers for an automated decision, and what it rests on.
///
/// @param purpose the code of the purpose that it serves; null where none is recorded
/// @param basis the code of its lawful basis; null where none is recorded
/// @param assessment where the data protection impact assessment is found
/// @param agreement the code of the agreement that it runs under; null where none is recorded
/// @param review the day by which it is looked at again; null where none is set
/// @param reviewMonths how long from one review to the next
public record Governance(
    String owner,
    @Nullable String purpose,
    @Nullable String basis,
    String assessment,
    @Nullable String agreement,
    String controllerNote,
    @Nullable LocalDate review,
    int reviewMonths) {}

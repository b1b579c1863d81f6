package org.igworkbench.findings;

import java.time.LocalDate;
import java.util.List;
import org.igworkbench.automated.AutomatedDecision;
import org.igworkbench.matrix.MatrixSnapshot;
import org.jspecify.annotations.Nullable;

/// Everything that the checks look at, as at one day.
///
/// @param automated the register of automated decisions
/// @param published the notice beside the register; null where none is on record
public record Scene(
    MatrixSnapshot matrix,
    LocalDate day,
    Traffic traffic,
    List<AutomatedDecision> automated,
    @Nullable Published published) {

  public Scene {
    automated = List.copyOf(automated);
  }
}

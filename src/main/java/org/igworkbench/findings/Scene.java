package org.igworkbench.findings;

import java.time.LocalDate;
import java.util.List;
import org.igworkbench.automated.AutomatedDecision;
import org.igworkbench.matrix.MatrixSnapshot;

/// Everything that the checks look at, as at one day.
///
/// @param automated the register of automated decisions
public record Scene(
    MatrixSnapshot matrix, LocalDate day, Traffic traffic, List<AutomatedDecision> automated) {

  public Scene {
    automated = List.copyOf(automated);
  }
}

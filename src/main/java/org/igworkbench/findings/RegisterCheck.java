package org.igworkbench.findings;

import java.util.List;

/// Looks for one fault across registers: a pure function of everything as at a day.
interface RegisterCheck {

  /// What it finds; nothing where the registers are sound or the fault cannot be judged.
  List<Finding> of(Overview overview);
}

package org.igworkbench.window.exchange;

import org.igworkbench.exchange.ImportPlan;

/// A part of what a file holds, by what becomes of its rows.
enum Part {
  ALL,
  WRONG,
  CHANGED,
  NEW,
  ENDED,
  UNCHANGED;

  /// How many rows of the file it is; of what is wrong how many things are.
  int count(ImportPlan plan) {
    var counts = plan.counts();
    return switch (this) {
      case ALL -> plan.problems().size() + counts.changed() + counts.fresh() + counts.ended();
      case WRONG -> plan.problems().size();
      case CHANGED -> counts.changed();
      case NEW -> counts.fresh();
      case ENDED -> counts.ended();
      case UNCHANGED -> counts.unchanged();
    };
  }

  /// Whether its lines are shown where this part of the file is looked at.
  boolean shows(Part line) {
    return this == ALL || this == line;
  }
}

package org.igworkbench.window.matrix;

import java.util.Set;
import org.igworkbench.catalogue.DataCategory.DataClass;
import org.igworkbench.window.matrix.grid.FindingCounts;

/// What else a rule is found by.
///
/// @param classes classes of the data that it reaches
record RuleFacets(Set<DataClass> classes, FindingCounts findings) {

  RuleFacets {
    classes = Set.copyOf(classes);
  }
}

/// The register of automated decisions.
@NullMarked
package org.igworkbench.automated;

import org.jspecify.annotations.NullMarked;

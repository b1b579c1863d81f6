/// Pictures of the screens on the sample of a fictional council, to be looked at.
@NullMarked
package org.igworkbench.gallery;

import org.jspecify.annotations.NullMarked;

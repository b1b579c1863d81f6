/// The privacy notices that the organisation has published, by version.
@NullMarked
package org.igworkbench.notice;

import org.jspecify.annotations.NullMarked;

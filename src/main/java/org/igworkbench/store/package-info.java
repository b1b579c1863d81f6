/// The workspace on disk: an H2 file behind every port that keeps something.
///
/// One thread owns the connection, because H2 breaks the whole open database when a thread that
/// reads or writes its file is interrupted; that thread is nobody else's and is never interrupted.
/// Nothing of jOOQ, H2 or Flyway leaves this package.
@NullMarked
package org.igworkbench.store;

import org.jspecify.annotations.NullMarked;

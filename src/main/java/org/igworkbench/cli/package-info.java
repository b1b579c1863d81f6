/// The command line: the same services without a window, for scheduled exports, for checks on a
/// server, and for tests. Its names, printed lines and exit codes are a contract; scripts rely on
/// them. The only user of picocli.
@NullMarked
package org.igworkbench.cli;

import org.jspecify.annotations.NullMarked;

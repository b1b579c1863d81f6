/// Agreements: the register, their documents, and how they meet rules and disclosures.
@NullMarked
package org.igworkbench.window.agreements;

import org.jspecify.annotations.NullMarked;

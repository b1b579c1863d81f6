/// International transfers (UK GDPR Chapter V): who abroad gets what, by which mechanism, and
/// whether that mechanism carries the transfer. The judgement is here and pure, so that the form,
/// the findings and the packs all say the same.
@NullMarked
package org.igworkbench.transfers;

import org.jspecify.annotations.NullMarked;

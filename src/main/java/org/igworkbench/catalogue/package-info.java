/// The vocabulary of the organisation: purposes, recipients, data and subject categories,
/// retention.
@NullMarked
package org.igworkbench.catalogue;

import org.jspecify.annotations.NullMarked;

/// Finds whatever a person may look for, by code, words or alias: purposes, recipients, rules,
/// categories, law, requests, and what can be done.
///
/// The index is kept in memory alone and made anew from what was read, because a workspace may be
/// encrypted: an index on disk would put names and descriptions beside the lock. It holds a folded
/// text for each thing and looks through all of them at every question; for 100,000 requests that
/// takes a few milliseconds, so that nothing cleverer need be right.
@NullMarked
package org.igworkbench.search;

import org.jspecify.annotations.NullMarked;

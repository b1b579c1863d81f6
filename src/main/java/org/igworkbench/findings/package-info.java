/// The matrix proof-reads itself: each check looks for one fault in one rule, and says which
/// provision it rests on and what to do.
///
/// Judged are rules that run on the day: approved, begun and not over. A draft, a suspended rule
/// and one that has ended share nothing, so a list of faults must not shout about them; a draft is
/// proof-read by itself, before it is approved. Of a bar only the review is judged: its basis and
/// powers are what a requester might claim, and need not be sound.
///
/// An error is sharing without something that the law demands of every such rule. A warning is law
/// or paper that somebody has to confirm. A note is a gap that may well be filled outside the
/// workspace. What the register does not know (how often, whether a child) is never a finding.
@NullMarked
package org.igworkbench.findings;

import org.jspecify.annotations.NullMarked;

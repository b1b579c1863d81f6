package org.igworkbench.exchange;

import java.time.LocalDate;

/// What holds for every rule and notice of a set of files that does not say so itself.
///
/// @param effectiveFrom the day from which rules without a date of their own, and the notice, count
/// @param reviewed when rules without a date of their own were last reviewed
/// @param owner who answers for a rule that names nobody; may be empty
/// @param approvedBy name and position of who approved the rules
/// @param evidence where the approval can be seen
public record RuleDefaults(
    LocalDate effectiveFrom,
    LocalDate reviewed,
    String owner,
    String approvedBy,
    LocalDate approvedOn,
    String evidence) {}

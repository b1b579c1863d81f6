package org.igworkbench.catalogue;

/// A line of the retention schedule: how long a class of records is kept, and on what authority.
///
/// @param period the length in words
/// @param trigger from when it runs
public record RetentionClass(
    String code,
    String recordClass,
    String period,
    String trigger,
    String authority,
    String authorityType,
    String action,
    String verified) {}

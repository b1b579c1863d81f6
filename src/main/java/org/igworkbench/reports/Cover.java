package org.igworkbench.reports;

import java.time.Instant;
import org.igworkbench.audit.Head;

/// What stands on the first tab of every workbook.
///
/// @param period the days or the day that the pack speaks of, in words
/// @param preparedBy name and position
/// @param prepared the same instant and the same data give the same bytes
/// @param marking the protective marking, such as `OFFICIAL-SENSITIVE`
/// @param head the trail's newest entry when the figures were read
public record Cover(
    String title,
    String organisation,
    String period,
    String preparedBy,
    Instant prepared,
    String marking,
    String contact,
    Head head) {}

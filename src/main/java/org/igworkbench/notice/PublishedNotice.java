package org.igworkbench.notice;

import java.time.LocalDate;

/// A privacy notice as it was published.
///
/// @param code names the version, such as `PN-01`
/// @param text the whole text, lines separated by line feeds
/// @param effective the day from which it was the published one
public record PublishedNotice(String code, String title, LocalDate effective, String text) {}

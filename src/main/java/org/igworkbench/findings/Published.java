package org.igworkbench.findings;

import org.igworkbench.notice.NoticeComparison;

/// The notice that was the published one on the day, beside the register.
///
/// @param code of the version
public record Published(String code, NoticeComparison comparison) {}

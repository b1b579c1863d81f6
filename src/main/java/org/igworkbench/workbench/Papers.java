package org.igworkbench.workbench;

import org.igworkbench.notice.NoticeWriting;
import org.igworkbench.reports.DecisionRecords;
import org.igworkbench.reports.PackWriter;
import org.igworkbench.reports.Reports;

/// What writes the contents of a workspace into files that people read.
///
/// @param reports what the packs and registers hold
/// @param packs workbooks of packs and registers
/// @param records records of decisions
/// @param notices privacy notices written from the register
public record Papers(
    Reports reports, PackWriter packs, DecisionRecords records, NoticeWriting notices) {}

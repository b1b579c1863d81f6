package org.igworkbench.reports;

import org.igworkbench.audit.AuditTrail;
import org.igworkbench.matrix.SharingMatrix;
import org.igworkbench.requests.RequestLog;
import org.igworkbench.requests.WorkingDays;
import org.igworkbench.workspace.Words;
import org.igworkbench.workspace.Workspace;

/// Puts packs together from what the workspace holds.
public final class Reports {

  private final Workspace workspace;
  private final SharingMatrix matrix;
  private final RequestLog requests;
  private final AuditTrail trail;
  private final WorkingDays calendar;
  private final Words words;

  public Reports(
      Workspace workspace,
      SharingMatrix matrix,
      RequestLog requests,
      AuditTrail trail,
      WorkingDays calendar,
      Words words) {
    this.workspace = workspace;
    this.matrix = matrix;
    this.requests = requests;
    this.trail = trail;
    this.calendar = calendar;
    this.words = words;
  }

  /// The board report for a period.
  public Pack boardReport(ReportOrder order) {
    throw new UnsupportedOperationException(
        "" + workspace + matrix + requests + trail + calendar + words + order);
  }
}

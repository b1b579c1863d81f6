package org.igworkbench.workbench;

import org.igworkbench.audit.AuditTrail;
import org.igworkbench.exchange.Arrivals;
import org.igworkbench.exchange.QuestionReader;
import org.igworkbench.findings.Findings;
import org.igworkbench.matrix.RuleChanges;
import org.igworkbench.matrix.SharingMatrix;
import org.igworkbench.notice.PublishedNotices;
import org.igworkbench.registers.Registers;
import org.igworkbench.reports.DecisionRecords;
import org.igworkbench.reports.PackWriter;
import org.igworkbench.reports.Reports;
import org.igworkbench.requests.OutgoingRequests;
import org.igworkbench.requests.RequestLog;
import org.igworkbench.workspace.Workspace;

/// The services of one open workspace. Close it to let others have the workspace.
///
/// @param closing lets go of the store
public record Workbench(
    Workspace workspace,
    AuditTrail trail,
    SharingMatrix matrix,
    RuleChanges rules,
    Registers registers,
    RequestLog requests,
    OutgoingRequests outgoing,
    Findings findings,
    PublishedNotices notices,
    Papers papers,
    Arrivals arrivals,
    Runnable closing)
    implements AutoCloseable {

  /// The packs and registers that can be exported.
  public Reports reports() {
    return papers.reports();
  }

  /// Writes packs as workbooks.
  public PackWriter packs() {
    return papers.packs();
  }

  /// The records of decisions.
  public DecisionRecords records() {
    return papers.records();
  }

  /// Reads requests as questions to the matrix.
  public QuestionReader questions() {
    return arrivals.questions();
  }

  @Override
  public void close() {
    closing.run();
  }
}

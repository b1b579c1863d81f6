package org.igworkbench.store;

import org.igworkbench.agreements.AgreementStore;
import org.igworkbench.audit.TrailStore;
import org.igworkbench.automated.AutomatedDecisionStore;
import org.igworkbench.catalogue.CatalogueStore;
import org.igworkbench.exchange.MappingStore;
import org.igworkbench.findings.FindingStore;
import org.igworkbench.law.LawStore;
import org.igworkbench.matrix.RuleStore;
import org.igworkbench.notice.NoticeStore;
import org.igworkbench.requests.OutgoingStore;
import org.igworkbench.requests.RequestLog;
import org.igworkbench.requests.RequestStore;
import org.igworkbench.workspace.Workspace;

/// Everything that an open workspace keeps.
///
/// @param closing lets go of the folder; running it twice does no harm
public record Stores(
    Workspace workspace,
    TrailStore trail,
    CatalogueStore catalogue,
    LawStore law,
    AgreementStore agreements,
    RuleStore rules,
    RequestLog.Stores requestLog,
    OutgoingStore outgoing,
    AutomatedDecisionStore automated,
    NoticeStore notices,
    Beside beside,
    Runnable closing) {

  /// What is kept beside the registers.
  public record Beside(MappingStore mappings, FindingStore findings) {}

  /// Where requests are kept.
  public RequestStore requests() {
    return requestLog.requests();
  }

  /// Where the mappings of spreadsheets are kept.
  public MappingStore mappings() {
    return beside.mappings();
  }

  /// Where accepted findings are kept.
  public FindingStore findings() {
    return beside.findings();
  }

  static Stores of(JooqWorkspace workspace, Session session, Runnable closing) {
    return new Stores(
        workspace,
        new JooqTrail(session),
        new JooqCatalogue(session),
        new JooqLaw(session),
        new JooqAgreements(session),
        new JooqRules(session),
        new RequestLog.Stores(
            new JooqRequests(session),
            JooqAttachments.ofRequests(session),
            JooqAttachments.ofAgreements(session),
            new JooqRequestSettings(session)),
        new JooqOutgoing(session),
        new JooqAutomated(session),
        new JooqNotices(session),
        new Beside(new JooqMappings(session), new JooqFindings(session)),
        closing);
  }
}

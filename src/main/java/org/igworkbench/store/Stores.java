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
import org.igworkbench.transfers.TransferStore;
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
    Told told,
    NoticeStore notices,
    Beside beside,
    Runnable closing) {

  /// What is kept beside the registers.
  public record Beside(MappingStore mappings, FindingStore findings) {}

  /// Where requests are kept.
  public RequestStore requests() {
    return requestLog.requests();
  }

  /// The registers of what a notice has to tell beside who gets the data: transfers abroad and
  /// automated decisions (UK GDPR Article 13(1)(f) and (2)(f)).
  public record Told(TransferStore transfers, AutomatedDecisionStore automated) {}

  /// Where the register of international transfers is kept.
  public TransferStore transfers() {
    return told.transfers();
  }

  /// Where the register of automated decisions is kept.
  public AutomatedDecisionStore automated() {
    return told.automated();
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
        new Told(new JooqTransfers(session), new JooqAutomated(session)),
        new JooqNotices(session),
        new Beside(new JooqMappings(session), new JooqFindings(session)),
        closing);
  }
}

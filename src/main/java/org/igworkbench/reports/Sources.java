package org.igworkbench.reports;

import org.igworkbench.agreements.AgreementStore;
import org.igworkbench.audit.AuditTrail;
import org.igworkbench.automated.AutomatedDecisionStore;
import org.igworkbench.findings.Findings;
import org.igworkbench.matrix.SharingMatrix;
import org.igworkbench.notice.NoticeStore;
import org.igworkbench.registers.Registers;
import org.igworkbench.requests.OutgoingRequests;
import org.igworkbench.requests.RequestLog;
import org.igworkbench.requests.WorkingDays;
import org.igworkbench.workspace.Workspace;

/// Where the packs read what they hold.
public record Sources(
    Workspace workspace,
    SharingMatrix matrix,
    Registers registers,
    AgreementStore agreements,
    RequestLog requests,
    OutgoingRequests outgoing,
    AutomatedDecisionStore automated,
    NoticeStore notices,
    Findings findings,
    AuditTrail trail,
    WorkingDays calendar) {}

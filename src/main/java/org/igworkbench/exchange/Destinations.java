package org.igworkbench.exchange;

import org.igworkbench.automated.AutomatedDecisionStore;
import org.igworkbench.catalogue.CatalogueStore;
import org.igworkbench.law.LawStore;
import org.igworkbench.matrix.RuleStore;
import org.igworkbench.notice.NoticeStore;
import org.igworkbench.requests.RequestStore;
import org.igworkbench.transfers.TransferStore;

/// The stores that a library goes to.
public record Destinations(
    LawStore law,
    CatalogueStore catalogue,
    RuleStore rules,
    RequestStore requests,
    TransferStore transfers,
    AutomatedDecisionStore automated,
    NoticeStore notices) {}

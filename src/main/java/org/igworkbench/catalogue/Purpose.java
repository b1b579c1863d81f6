package org.igworkbench.catalogue;

import org.igworkbench.workspace.Period;

/// A purpose for which personal data are used, as the published notice words it.
///
/// @param order its place in the notice, from 1
/// @param owner who answers for it; empty where nobody is named
/// @param scope `general`, or the service that it belongs to
public record Purpose(
    String code,
    int order,
    String scope,
    String noticeWording,
    String title,
    String owner,
    String note,
    Period effective,
    String verified)
    implements CatalogueRow {}

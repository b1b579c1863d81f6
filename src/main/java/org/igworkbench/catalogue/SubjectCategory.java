package org.igworkbench.catalogue;

import org.igworkbench.workspace.Answer;
import org.igworkbench.workspace.Period;

/// A category of people whom data are about.
public record SubjectCategory(
    String code,
    String title,
    Answer child,
    Answer vulnerable,
    String note,
    Period effective,
    String verified)
    implements CatalogueRow {}

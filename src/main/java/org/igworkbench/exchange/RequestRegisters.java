package org.igworkbench.exchange;

import java.util.ArrayList;
import java.util.List;
import org.igworkbench.catalogue.CatalogueRow;
import org.igworkbench.law.LawRow;
import org.igworkbench.matrix.MatrixSnapshot;
import org.igworkbench.requests.CodedReason;

/// The registers whose rows a request may name.
record RequestRegisters(
    CodeOrTitle recipients,
    CodeOrTitle purposes,
    CodeOrTitle bases,
    CodeOrTitle powers,
    CodeOrTitle categories,
    CodeOrTitle subjects,
    CodeOrTitle exemptions,
    CodeOrTitle mechanisms,
    CodeOrTitle countries,
    CodeOrTitle conditions,
    CodeOrTitle reasons) {

  static RequestRegisters of(MatrixSnapshot matrix, List<CodedReason> reasons) {
    var words = matrix.catalogue();
    var law = matrix.law();
    var conditions = new ArrayList<LawRow>(law.specialConditions());
    conditions.addAll(law.schedule1Conditions());
    return new RequestRegisters(
        catalogue("exchange.recipient.unknown", words.recipients()),
        catalogue("exchange.purpose.unknown", words.purposes()),
        law("exchange.basis.unknown", law.bases()),
        law("exchange.power.unknown", law.powers()),
        catalogue("exchange.category.unknown", words.dataCategories()),
        catalogue("exchange.subject.unknown", words.subjectCategories()),
        law("exchange.exemption.unknown", law.exemptions()),
        law("exchange.mechanism.unknown", law.mechanisms()),
        law("exchange.country.unknown", law.countries()),
        law("exchange.condition.unknown", conditions),
        CodeOrTitle.of("exchange.reason.unknown", reasons, CodedReason::code, CodedReason::title));
  }

  private static CodeOrTitle catalogue(String unknown, List<? extends CatalogueRow> rows) {
    return CodeOrTitle.of(unknown, rows, row -> row.code(), row -> row.title());
  }

  private static CodeOrTitle law(String unknown, List<? extends LawRow> rows) {
    return CodeOrTitle.ofLaw(unknown, rows);
  }
}

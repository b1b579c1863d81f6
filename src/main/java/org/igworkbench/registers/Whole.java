package org.igworkbench.registers;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.igworkbench.agreements.Agreement;
import org.igworkbench.automated.AutomatedDecision;
import org.igworkbench.catalogue.Catalogue;
import org.igworkbench.catalogue.DataCategory;
import org.igworkbench.catalogue.Purpose;
import org.igworkbench.catalogue.Recipient;
import org.igworkbench.catalogue.SubjectCategory;
import org.igworkbench.law.Country;
import org.igworkbench.law.Exemption;
import org.igworkbench.law.Instrument;
import org.igworkbench.law.LawLibrary;
import org.igworkbench.law.LawfulBasis;
import org.igworkbench.law.Power;
import org.igworkbench.law.Schedule1Condition;
import org.igworkbench.law.SpecialCondition;
import org.igworkbench.law.TransferMechanism;
import org.igworkbench.matrix.MatrixSnapshot;
import org.igworkbench.notice.PublishedNotice;
import org.igworkbench.requests.RequestStore;
import org.igworkbench.transfers.Transfer;

/// All that can name a row of a register, as it stands at one moment.
///
/// @param requests where they are asked for: there can be more of them than there is room for
public record Whole(
    MatrixSnapshot matrix,
    RequestStore requests,
    List<Transfer> transfers,
    List<AutomatedDecision> automated,
    List<PublishedNotice> notices) {

  public Whole {
    transfers = List.copyOf(transfers);
    automated = List.copyOf(automated);
    notices = List.copyOf(notices);
  }

  /// The row of that code.
  Optional<?> row(Kind kind, String code) {
    return rows().row(kind, code);
  }

  private Rows rows() {
    return new Rows(
        matrix.catalogue(), matrix.law(), matrix.agreements(), transfers, automated, Map.of());
  }

  /// The notice that was published last.
  Optional<PublishedNotice> notice() {
    return notices.stream().max(Comparator.comparing(PublishedNotice::effective));
  }

  /// The matrix as it would be if the row counted until that day and no longer.
  MatrixSnapshot ending(Kind kind, String code, LocalDate last) {
    var form = Forms.of(kind);
    var row = row(kind, code).orElseThrow();
    var ended = form.row().apply(form.valuesOf(code, row).with(form.to(), last.toString()));
    return matrix.by(
        with(matrix.catalogue(), code, ended),
        with(matrix.law(), code, ended),
        with(matrix.agreements(), Agreement.class, code, ended));
  }

  private static Catalogue with(Catalogue rows, String code, Object row) {
    return new Catalogue(
        with(rows.purposes(), Purpose.class, code, row),
        with(rows.recipients(), Recipient.class, code, row),
        with(rows.dataCategories(), DataCategory.class, code, row),
        with(rows.subjectCategories(), SubjectCategory.class, code, row),
        rows.retention());
  }

  private static LawLibrary with(LawLibrary rows, String code, Object row) {
    return new LawLibrary(
        with(rows.bases(), LawfulBasis.class, code, row),
        with(rows.specialConditions(), SpecialCondition.class, code, row),
        with(rows.schedule1Conditions(), Schedule1Condition.class, code, row),
        with(rows.instruments(), Instrument.class, code, row),
        with(rows.powers(), Power.class, code, row),
        with(rows.exemptions(), Exemption.class, code, row),
        with(rows.mechanisms(), TransferMechanism.class, code, row),
        with(rows.countries(), Country.class, code, row));
  }

  private static <T> List<T> with(List<T> rows, Class<T> type, String code, Object row) {
    return type.isInstance(row)
        ? rows.stream().map(each -> Rows.code(each).equals(code) ? type.cast(row) : each).toList()
        : rows;
  }
}

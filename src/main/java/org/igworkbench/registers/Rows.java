package org.igworkbench.registers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.igworkbench.agreements.Agreement;
import org.igworkbench.automated.AutomatedDecision;
import org.igworkbench.catalogue.Catalogue;
import org.igworkbench.catalogue.CatalogueRow;
import org.igworkbench.law.LawLibrary;
import org.igworkbench.law.LawRow;
import org.igworkbench.transfers.Transfer;
import org.igworkbench.workspace.Revision;

/// All rows of all registers as they stand at one moment.
///
/// @param revisions of every row, by code
record Rows(
    Catalogue catalogue,
    LawLibrary law,
    List<Agreement> agreements,
    List<Transfer> transfers,
    List<AutomatedDecision> automated,
    Map<String, Revision> revisions)
    implements RowLookup {

  /// The rows as they are kept. The revisions first: should a row change in between, saving is
  /// refused and not the reverse.
  static Rows of(Registers.Stores stores) {
    var revisions = new HashMap<String, Revision>();
    for (var home : Home.values()) {
      revisions.putAll(stores.revisions(home));
    }
    return new Rows(
        stores.catalogue().load(),
        stores.law().load(),
        stores.agreements().all(),
        stores.transfers().all(),
        stores.automated().all(),
        revisions);
  }

  /// The rows of a register, in the order in which they are kept.
  List<?> of(Kind kind) {
    return switch (kind) {
      case PURPOSE -> catalogue.purposes();
      case RECIPIENT -> catalogue.recipients();
      case DATA_CATEGORY -> catalogue.dataCategories();
      case SUBJECT_CATEGORY -> catalogue.subjectCategories();
      case BASIS -> law.bases();
      case SPECIAL_CONDITION -> law.specialConditions();
      case SCHEDULE1_CONDITION -> law.schedule1Conditions();
      case INSTRUMENT -> law.instruments();
      case POWER -> law.powers();
      case EXEMPTION -> law.exemptions();
      case MECHANISM -> law.mechanisms();
      case COUNTRY -> law.countries();
      case AGREEMENT -> agreements;
      case TRANSFER -> transfers;
      case AUTOMATED_DECISION -> automated;
    };
  }

  /// The row of that code.
  Optional<?> row(Kind kind, String code) {
    return of(kind).stream().filter(row -> code(row).equals(code)).findFirst();
  }

  @Override
  public Optional<Values> values(Kind kind, String code) {
    return row(kind, code).map(row -> Forms.of(kind).valuesOf(code, row));
  }

  /// The codes that are taken: no code may stand for two things, whatever their registers.
  Stream<String> codes() {
    return revisions.keySet().stream();
  }

  Entry entry(Kind kind, Object row) {
    var form = Forms.of(kind);
    var code = code(row);
    var values = form.valuesOf(code, row);
    return new Entry(
        kind,
        code,
        title(row),
        values,
        form.period(values),
        revisions.getOrDefault(code, Revision.ABSENT));
  }

  static String code(Object row) {
    return switch (row) {
      case CatalogueRow catalogued -> catalogued.code();
      case LawRow law -> law.code();
      case Agreement agreement -> agreement.code();
      case Transfer transfer -> transfer.code();
      case AutomatedDecision decision -> decision.code();
      default -> throw new IllegalArgumentException("No row of a register: " + row.getClass());
    };
  }

  private static String title(Object row) {
    return switch (row) {
      case CatalogueRow catalogued -> catalogued.title();
      case LawRow law -> law.title();
      case Agreement agreement -> agreement.title();
      case Transfer transfer -> transfer.title();
      case AutomatedDecision decision -> decision.title();
      default -> throw new IllegalArgumentException("No row of a register: " + row.getClass());
    };
  }
}

package org.igworkbench.exchange;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.igworkbench.law.LawLibrary;

/// Reads a whole set of reference files, checks each cell of them and every code by which they name
/// each other, and tells all that is wrong in one go.
public final class LibraryReader {

  private static final List<Layout> LAYOUTS =
      List.of(
          ConditionSheets.BASES,
          ConditionSheets.SPECIAL,
          ConditionSheets.SCHEDULE_1,
          ConditionSheets.EXEMPTIONS,
          PowerSheets.INSTRUMENTS,
          PowerSheets.POWERS,
          TransferSheets.MECHANISMS,
          TransferSheets.COUNTRIES,
          Commencements.LAYOUT,
          CatalogueSheets.PURPOSES,
          CatalogueSheets.RECIPIENTS,
          CatalogueSheets.DATA_CATEGORIES,
          CatalogueSheets.DATA_SUBJECTS,
          CatalogueSheets.RETENTION,
          AbroadSheet.LAYOUT,
          AutomatedSheet.LAYOUT,
          RuleSheet.LAYOUT,
          RequestSheet.LAYOUT);

  private final Set<String> agreements;

  /// A reader for files whose rules lean on no agreement.
  public LibraryReader() {
    this(List.of());
  }

  /// @param agreements codes of the agreements that rules may name; no file brings them
  public LibraryReader(Collection<String> agreements) {
    this.agreements = Set.copyOf(agreements);
  }

  /// The names of the files that make up a library, in alphabetical order.
  public static List<String> fileNames() {
    return Stream.concat(LAYOUTS.stream().map(Layout::file), Stream.of(NoticeText.FILE))
        .sorted()
        .toList();
  }

  /// The library, or everything that is wrong with any of the files, by file and place.
  ///
  /// @param defaults what holds for rules that don't say so themselves
  public Reading<Library> read(List<SourceFile> files, RuleDefaults defaults) {
    var shelf = new Shelf(files, fileNames());
    var known = new Known(shelf, agreements);
    var abroad = new AbroadSheet(known);
    var transfers = abroad.read(shelf);
    var library =
        new Library(
            law(shelf, known),
            CatalogueSheets.read(shelf, known),
            new RuleSheet(known, defaults, abroad.byRule()).read(shelf),
            new RequestSheet(known).read(shelf),
            transfers,
            AutomatedSheet.read(shelf, known),
            NoticeText.read(shelf, defaults.effectiveFrom()));
    var violations = shelf.violations();
    return violations.isEmpty()
        ? new Reading.Sound<>(library.judged())
        : new Reading.Faulty<>(violations);
  }

  private static LawLibrary law(Shelf shelf, Known known) {
    var dates = new Commencements(shelf, known);
    var keys = new Keys();
    var conditions = new ConditionSheets(shelf, known, dates, keys);
    var powers = new PowerSheets(shelf, known, dates, keys);
    var transfers = new TransferSheets(shelf, dates, keys);
    return new LawLibrary(
        conditions.bases(),
        conditions.special(),
        conditions.schedule1(),
        powers.instruments(),
        powers.powers(),
        conditions.exemptions(),
        transfers.mechanisms(),
        transfers.countries());
  }
}

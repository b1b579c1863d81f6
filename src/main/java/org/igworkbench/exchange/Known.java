package org.igworkbench.exchange;

import java.util.Collection;

/// The codes that the files of a library name each other by.
final class Known {

  private final Shelf shelf;
  private final Codes agreements;

  /// @param agreements codes of the agreements that are known already; no file brings them
  Known(Shelf shelf, Collection<String> agreements) {
    this.shelf = shelf;
    this.agreements = Codes.of("exchange.agreement.unknown", agreements);
    // All are asked for here, before anything is read.
    bases();
    specialConditions();
    schedule1();
    instruments();
    powers();
    exemptions();
    mechanisms();
    countries();
    purposes();
    recipients();
    dataCategories();
    subjects();
    rules();
  }

  Codes agreements() {
    return agreements;
  }

  Codes bases() {
    return shelf.codes(ConditionSheets.BASES, "exchange.basis.unknown");
  }

  Codes specialConditions() {
    return shelf.codes(ConditionSheets.SPECIAL, "exchange.special.unknown");
  }

  Codes schedule1() {
    return shelf.codes(ConditionSheets.SCHEDULE_1, "exchange.schedule1.unknown");
  }

  Codes instruments() {
    return shelf.codes(PowerSheets.INSTRUMENTS, "exchange.instrument.unknown");
  }

  Codes powers() {
    return shelf.codes(PowerSheets.POWERS, "exchange.power.unknown");
  }

  Codes exemptions() {
    return shelf.codes(ConditionSheets.EXEMPTIONS, "exchange.exemption.unknown");
  }

  Codes mechanisms() {
    return shelf.codes(TransferSheets.MECHANISMS, "exchange.mechanism.unknown");
  }

  Codes countries() {
    return shelf.codes(TransferSheets.COUNTRIES, "exchange.country.unknown");
  }

  Codes purposes() {
    return shelf.codes(CatalogueSheets.PURPOSES, "exchange.purpose.unknown");
  }

  Codes recipients() {
    return shelf.codes(CatalogueSheets.RECIPIENTS, "exchange.recipient.unknown");
  }

  Codes dataCategories() {
    return shelf.codes(CatalogueSheets.DATA_CATEGORIES, "exchange.category.unknown");
  }

  Codes rules() {
    return shelf.codes(RuleSheet.LAYOUT, "exchange.rule.unknown");
  }

  Codes subjects() {
    return shelf.codes(CatalogueSheets.DATA_SUBJECTS, "exchange.subject.unknown");
  }
}

package org.igworkbench.law;

/// An Act, statutory instrument, protocol or body of common law from which powers come.
///
/// @param number chapter or SI number
/// @param statusWords the status as the source words it, which says more than [LawStatus]
public record Instrument(
    String code,
    String title,
    String year,
    String number,
    String kind,
    Naming naming,
    String jurisdiction,
    String statusWords,
    String note,
    Standing standing)
    implements LawRow {

  /// Whether and how the published notice names the instrument.
  ///
  /// @param remark where the notice's wording is off
  public record Naming(boolean inNotice, String wording, String remark) {}

  @Override
  public String citation() {
    // Common law and protocols have no year; most short titles carry theirs apart.
    return year.isEmpty() || title.contains(year) ? title : title + " " + year;
  }
}

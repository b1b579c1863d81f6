package org.igworkbench.transfers;

import java.time.LocalDate;
import java.util.List;
import org.igworkbench.workspace.Period;
import org.jspecify.annotations.Nullable;

/// An entry of the register of international transfers.
///
/// @param noticeWording the published notice's own words; empty where the notice does not tell of
///   it
/// @param mechanisms codes of the mechanisms of Chapter V that it may rest on, the first choice
///   first; none where none is known
/// @param owner who answers for it; empty where nobody is named
/// @param review the day by which it is looked at again; null where none is set
/// @param verified where the entry was seen, or by whom it was checked
public record Transfer(
    String code,
    String title,
    String noticeWording,
    Destination destination,
    Scope scope,
    List<String> mechanisms,
    Grounds grounds,
    String owner,
    @Nullable LocalDate review,
    Period effective,
    String note,
    String verified) {

  public Transfer {
    mechanisms = List.copyOf(mechanisms);
  }

  /// Where it goes.
  ///
  /// @param countries ISO codes, where they can be named
  /// @param recipients codes of the recipients that it reaches
  /// @param importer who receives it there, in words
  public record Destination(
      Where where, List<String> countries, List<String> recipients, String importer) {
    public Destination {
      countries = List.copyOf(countries);
      recipients = List.copyOf(recipients);
    }
  }

  /// How far the countries are known beforehand.
  public enum Where {
    /// The countries that the entry names, and no other.
    NAMED,
    /// Any country: each request names its own, and is judged by it.
    ANY,
    UNKNOWN
  }

  /// Which data go, and whose.
  public record Scope(List<String> dataCategories, List<String> subjectCategories) {
    public Scope {
      dataCategories = List.copyOf(dataCategories);
      subjectCategories = List.copyOf(subjectCategories);
    }
  }

  /// What the transfer rests on, in words.
  ///
  /// @param reach why partial adequacy reaches this importer; empty where it is not relied on
  /// @param derogation why the transfer is necessary and only occasional, where it rests on a
  ///   derogation of Article 49
  /// @param safeguards what protects the data on the way and there
  public record Grounds(String reach, ProtectionTest test, String derogation, String safeguards) {}

  /// The data protection test of Article 45B or 46(1A): whether the standard of protection is not
  /// materially lower than here.
  ///
  /// @param on when it was made; null where it was not, or where nobody knows
  public record ProtectionTest(Result result, @Nullable LocalDate on, String words) {}

  /// How the test came out.
  public enum Result {
    MET,
    NOT_MET,
    /// The mechanism asks for none: adequacy regulations or a derogation.
    NOT_NEEDED,
    NOT_MADE,
    UNKNOWN
  }

  /// Whether it counts on the day.
  public boolean runsOn(LocalDate day) {
    return effective.contains(day);
  }

  /// The same, going to other recipients.
  public Transfer goingTo(List<String> others) {
    return new Transfer(
        code,
        title,
        noticeWording,
        new Destination(
            destination.where(), destination.countries(), others, destination.importer()),
        scope,
        mechanisms,
        grounds,
        owner,
        review,
        effective,
        note,
        verified);
  }
}

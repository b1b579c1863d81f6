package org.igworkbench.agreements;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A sharing agreement, processor contract or other document that a rule can lean on.
public record Agreement(
    String code,
    String title,
    AgreementKind kind,
    Parties parties,
    Scope scope,
    Dates dates,
    Papers papers) {

  /// An agreement of which little is known.
  public Agreement(String code, String title, AgreementKind kind, String parties, Dates dates) {
    this(code, title, kind, new Parties(parties, List.of()), Scope.ANY, dates, Papers.NONE);
  }

  /// Who made it.
  ///
  /// @param words all of them, ourselves among them
  /// @param recipients codes of those that are in the register of recipients
  public record Parties(String words, List<String> recipients) {
    public Parties {
      recipients = List.copyOf(recipients);
    }
  }

  /// What it is about; what is left empty is not limited.
  public record Scope(List<String> purposes, List<String> recipients, List<String> categories) {

    /// Without limits.
    public static final Scope ANY = new Scope(List.of(), List.of(), List.of());

    public Scope {
      purposes = List.copyOf(purposes);
      recipients = List.copyOf(recipients);
      categories = List.copyOf(categories);
    }

    /// Whether it reaches a purpose.
    public boolean hasPurpose(String code) {
      return purposes.isEmpty() || purposes.contains(code);
    }

    /// Whether it reaches all of these data.
    public boolean hasCategories(Set<String> codes) {
      return categories.isEmpty() || categories.containsAll(codes);
    }
  }

  /// The dates of an agreement; null where there is none, or none is known.
  ///
  /// @param reviewed when it was looked at last
  /// @param review when it is to be looked at next
  /// @param none those that are known not to be; of any other that is null nobody knows it
  public record Dates(
      @Nullable LocalDate signed,
      @Nullable LocalDate effective,
      @Nullable LocalDate reviewed,
      @Nullable LocalDate review,
      @Nullable LocalDate end,
      Set<None> none) {

    public Dates {
      none = Set.copyOf(none);
    }

    /// Of an agreement that nobody has looked at since; what is null is not known.
    public Dates(
        @Nullable LocalDate signed,
        @Nullable LocalDate effective,
        @Nullable LocalDate review,
        @Nullable LocalDate end) {
      this(signed, effective, null, review, end, Set.of());
    }

    /// Whether it was said to go on until somebody ends it.
    public boolean openEnded() {
      return none.contains(None.END);
    }

    /// Whether nobody knows when it ends.
    public boolean endUnknown() {
      return end == null && !openEnded();
    }
  }

  /// A date that is known not to be.
  public enum None {
    /// It is not signed.
    SIGNED,
    /// It was never looked at since.
    REVIEWED,
    /// Nobody has set a day for the next look.
    REVIEW,
    /// It is open-ended.
    END
  }

  /// Who signed and keeps it, and where it lies.
  ///
  /// @param signatories who signed, for whom
  /// @param link address of the document in another system
  public record Papers(String signatories, String owner, String link, String note) {

    /// Nothing is on record.
    public static final Papers NONE = new Papers("", "", "", "");
  }

  /// Whether it runs on the day; a date that is not known does not stop it.
  public boolean runsOn(LocalDate day) {
    var begin = dates.effective();
    return (begin == null || !begin.isAfter(day)) && !endedBy(day);
  }

  /// Whether it has ended before the day.
  public boolean endedBy(LocalDate day) {
    var end = dates.end();
    return end != null && end.isBefore(day);
  }

  /// Whether a recipient is named by it, as a party or as one that it is about.
  public boolean names(String recipient) {
    return parties.recipients().contains(recipient) || scope.recipients().contains(recipient);
  }

  /// Whether it reaches a recipient: one that it names, or any where it names none.
  public boolean reaches(String recipient) {
    return names(recipient) || (parties.recipients().isEmpty() && scope.recipients().isEmpty());
  }

  /// The same, about other recipients.
  public Agreement with(Parties others, Scope about) {
    return new Agreement(code, title, kind, others, about, dates, papers);
  }
}

package org.igworkbench.requests;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Counts over all requests, so that nobody has to read all of them to notice what repeats itself.
public interface RequestTallies {

  /// The first day on which one came in; empty while there are none.
  Optional<LocalDate> since();

  /// Codes of the rules that the evidence of a decision of these days names.
  Set<String> rulesUsed(LocalDate first, LocalDate last);

  /// How often it was decided on these days to share what no rule let through, cell by cell.
  List<Approved> approvedOffMatrix(LocalDate first, LocalDate last);

  /// How often it was decided on these days to share abroad, by mechanism and country.
  List<Abroad> sharedAbroad(LocalDate first, LocalDate last);

  /// The decisions of effect by a day under which the second signature is that of the person who
  /// logged the request or decided it, by reference.
  List<SignedAlone> signedAlone(LocalDate day);

  /// Approvals in one cell of the matrix.
  ///
  /// @param recipient null where the register does not know who asked
  record Approved(String purpose, @Nullable String recipient, int requests) {}

  /// Decisions to share by one transfer mechanism.
  ///
  /// @param country where to; null where the request names none
  record Abroad(String mechanism, @Nullable String country, int requests) {}

  /// A decision that one person alone made.
  ///
  /// @param by name and position, as it was signed
  record SignedAlone(String reference, String by) {}
}

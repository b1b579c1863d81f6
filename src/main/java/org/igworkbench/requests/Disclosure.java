package org.igworkbench.requests;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.igworkbench.workspace.Sentence;

/// What left the house on one day, and what was heard of it since.
///
/// @param what exactly was disclosed
/// @param to the organisation and person who received it
/// @param how the secure method
/// @param by name and position of who sent it
/// @param subjects pseudonymous references of the people concerned
/// @param people how many people it concerns; 0 where that is not known
public record Disclosure(
    LocalDate on,
    String what,
    String to,
    String how,
    String by,
    String subjects,
    int people,
    List<Confirmation> confirmations) {

  public Disclosure {
    confirmations = List.copyOf(confirmations);
  }

  /// What was heard from or told to the recipient later.
  ///
  /// @param by who confirmed it, or who was told
  /// @param note what exactly; for a correction what was corrected
  public record Confirmation(Kind kind, LocalDate on, String by, String note) {}

  /// What can be heard of a disclosure.
  public enum Kind {
    RECEIPT("requests.confirmation.receipt"),
    RETURN("requests.confirmation.return"),
    DESTRUCTION("requests.confirmation.destruction"),
    /// The recipient was told of a rectification or erasure (UK GDPR Article 19).
    CORRECTION("requests.confirmation.correction");

    private final String key;

    Kind(String key) {
      this.key = key;
    }

    /// What was heard, in words.
    public Sentence word() {
      return Sentence.of(key);
    }
  }

  /// Whether the recipient no longer holds it.
  public boolean over() {
    return confirmations.stream()
        .anyMatch(heard -> heard.kind() == Kind.RETURN || heard.kind() == Kind.DESTRUCTION);
  }

  /// What was known of it at the end of a day.
  Disclosure asAt(LocalDate day) {
    var heard = confirmations.stream().filter(one -> !one.on().isAfter(day)).toList();
    return new Disclosure(on, what, to, how, by, subjects, people, heard);
  }

  Disclosure with(Confirmation heard) {
    var more = new ArrayList<>(confirmations);
    more.add(heard);
    return new Disclosure(on, what, to, how, by, subjects, people, more);
  }
}

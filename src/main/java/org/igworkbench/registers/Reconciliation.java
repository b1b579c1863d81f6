package org.igworkbench.registers;

import java.time.LocalDate;
import java.util.List;
import org.igworkbench.agreements.Agreement;
import org.igworkbench.matrix.MatrixSnapshot;
import org.igworkbench.requests.RequestMentions;
import org.igworkbench.workspace.Sentence;

/// Agreements held against rules and disclosures as at a day, both ways: which sharing has an
/// agreement, and which agreement has sharing.
///
/// @param relations the bodies outside to which a rule lets data go on the day, by code
/// @param agreements all of them, by code
public record Reconciliation(LocalDate day, List<Relation> relations, List<Held> agreements) {

  public Reconciliation {
    relations = List.copyOf(relations);
    agreements = List.copyOf(agreements);
  }

  /// What the sharing with a body leans on; what asks for most comes last.
  public enum Cover {
    AGREED("registers.cover.agreed"),
    /// Some of its rules have a current agreement, others do not.
    IN_PART("registers.cover.in-part"),
    /// An agreement runs, but does not reach the purpose, the recipient or the data.
    OUTSIDE_SCOPE("registers.cover.outside-scope"),
    /// It has not begun, or was not signed.
    NOT_BEGUN("registers.cover.not-begun"),
    EXPIRED("registers.cover.expired"),
    NONE("registers.cover.none");

    private final String key;

    Cover(String key) {
      this.key = key;
    }

    /// In words.
    public Sentence word() {
      return Sentence.of(key);
    }
  }

  /// One live sharing relation: we and a body outside.
  ///
  /// @param rules codes of the rules that let data go there
  /// @param systematic whether one of them does so without being asked each time
  /// @param agreements codes of the agreements that were looked at
  /// @param uncovered codes of the rules without a current agreement that reaches them
  /// @param disclosures how many there were in the twelve months to the day
  public record Relation(
      String recipient,
      List<String> rules,
      boolean systematic,
      List<String> agreements,
      List<String> uncovered,
      Cover cover,
      int disclosures) {

    public Relation {
      rules = List.copyOf(rules);
      agreements = List.copyOf(agreements);
      uncovered = List.copyOf(uncovered);
    }
  }

  /// How an agreement stands; what asks for most comes last.
  public enum State {
    RUNS("registers.agreement.runs"),
    /// No disclosure that it reaches was recorded in twelve months.
    NO_TRAFFIC("registers.agreement.no-traffic"),
    /// No live rule leans on it.
    NO_RULE("registers.agreement.no-rule"),
    NOT_BEGUN("registers.agreement.not-begun"),
    EXPIRED("registers.agreement.expired");

    private final String key;

    State(String key) {
      this.key = key;
    }

    /// In words.
    public Sentence word() {
      return Sentence.of(key);
    }
  }

  /// One agreement.
  ///
  /// @param rules codes of the live rules that it carries
  /// @param disclosures how many it reached in the twelve months to the day
  public record Held(Agreement agreement, State state, List<String> rules, int disclosures) {
    public Held {
      rules = List.copyOf(rules);
    }
  }

  /// Holds them against each other.
  public static Reconciliation of(MatrixSnapshot matrix, RequestMentions requests, LocalDate day) {
    return new Reconciler(matrix, requests.disclosed(day.minusYears(1).plusDays(1), day), day)
        .all();
  }

  /// The same without a look at disclosures: what is covered does not hang on them.
  public static Reconciliation withoutDisclosures(MatrixSnapshot matrix, LocalDate day) {
    return new Reconciler(matrix, List.of(), day).all();
  }

  /// How many live sharing relations have a current agreement.
  public long agreed() {
    return relations.stream().filter(one -> one.cover() == Cover.AGREED).count();
  }

  /// How many agreements that run end on a day that nobody knows.
  public long endUnknown() {
    return agreements.stream()
        .filter(one -> one.agreement().runsOn(day) && one.agreement().dates().endUnknown())
        .count();
  }

  /// *n of m live sharing relations have a current agreement.*
  public Sentence figure() {
    return Sentence.of("registers.reconciliation.figure", day, agreed(), (long) relations.size());
  }
}

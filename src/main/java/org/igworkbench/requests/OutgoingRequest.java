package org.igworkbench.requests;

import java.time.LocalDate;
import java.util.List;
import org.igworkbench.workspace.Revision;
import org.jspecify.annotations.Nullable;

/// A request for personal data that we make to another organisation.
///
/// While it is being prepared almost everything may still be empty; what it has to hold once it is
/// sent is what the organisation asked needs to answer lawfully.
///
/// @param code such as `OUT-2026-001`; empty until it is first saved
public record OutgoingRequest(
    String code,
    Asked asked,
    Ground ground,
    Wanted wanted,
    Need need,
    Sending sending,
    Answer answer,
    Revision revision) {

  /// Whom we ask.
  ///
  /// @param recipient code of the row of the register that the organisation falls under; null where
  ///   none does
  public record Asked(String organisation, @Nullable String recipient) {}

  /// On what ground we process what we ask for.
  ///
  /// @param purpose code of the purpose; null while none is named
  /// @param basis code of our own lawful basis
  /// @param power code of the legal power from which the task comes: the legal basis that UK GDPR
  ///   Article 6(3) asks for
  /// @param task our task, in words
  public record Ground(
      @Nullable String purpose, @Nullable String basis, @Nullable String power, String task) {}

  /// What we ask for.
  ///
  /// @param categories codes of data categories
  /// @param subjects pseudonymous references, never names
  /// @param people how many people it concerns; null while that is not known
  public record Wanted(
      String description, List<String> categories, String subjects, @Nullable Integer people) {
    public Wanted {
      categories = List.copyOf(categories);
    }
  }

  /// Why we need it.
  ///
  /// @param necessity why nothing less would do
  /// @param statement the statement of need for UK GDPR Annex 1 paragraph 1
  /// @param by name and position of who makes the statement
  public record Need(String necessity, String statement, String by, @Nullable LocalDate on) {}

  /// When and how it went out, and by when we need the answer.
  public record Sending(@Nullable LocalDate on, String channel, @Nullable LocalDate replyBy) {}

  /// What became of it.
  ///
  /// @param received what came, in words
  /// @param kept where the answer is kept and for how long
  public record Answer(
      OutgoingStage stage, @Nullable LocalDate on, String received, String note, String kept) {}

  /// Nothing is filled in yet.
  public static final OutgoingRequest EMPTY =
      new OutgoingRequest(
          "",
          new Asked("", null),
          new Ground(null, null, null, ""),
          new Wanted("", List.of(), "", null),
          new Need("", "", "", null),
          new Sending(null, "", null),
          new Answer(OutgoingStage.PREPARED, null, "", "", ""),
          Revision.ABSENT);

  /// The same under another code.
  public OutgoingRequest coded(String other) {
    return new OutgoingRequest(other, asked, ground, wanted, need, sending, answer, revision);
  }

  /// The same at another revision.
  public OutgoingRequest at(Revision other) {
    return new OutgoingRequest(code, asked, ground, wanted, need, sending, answer, other);
  }

  /// The same on another ground.
  public OutgoingRequest grounded(Ground other) {
    return new OutgoingRequest(code, asked, other, wanted, need, sending, answer, revision);
  }

  /// The same, sent in another way.
  public OutgoingRequest sent(Sending other) {
    return new OutgoingRequest(code, asked, ground, wanted, need, other, answer, revision);
  }

  /// The same with another end.
  public OutgoingRequest answered(Answer other) {
    return new OutgoingRequest(code, asked, ground, wanted, need, sending, other, revision);
  }

  /// How far it is.
  public OutgoingStage stage() {
    return answer.stage();
  }

  /// Whether the answer should have come by now.
  public boolean isOverdue(LocalDate today) {
    return stage() == OutgoingStage.SENT
        && sending.replyBy() != null
        && sending.replyBy().isBefore(today);
  }
}

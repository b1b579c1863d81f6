package org.igworkbench.requests;

import java.time.LocalDate;
import java.util.List;
import org.igworkbench.workspace.Sentence;
import org.jspecify.annotations.Nullable;

/// How a request was decided, by whom, and why.
///
/// @param by name and position of who decided
/// @param reason in the decider’s own words
/// @param coded codes of the reasons for sharing and for not sharing
/// @param exemptions codes of the exemptions relied on, each of which lifts an obstacle only
/// @param exemptionTest how the test of each is met
/// @param conditions what the recipient has to keep to
/// @param adviceNotFollowed why the advice was not followed; empty where it was, or none was given
/// @param evidence null for a decision that was made before it came into this workspace
public record RequestDecision(
    Kind kind,
    LocalDate on,
    String by,
    String reason,
    List<String> coded,
    List<String> exemptions,
    String exemptionTest,
    String conditions,
    Shared shared,
    String adviceNotFollowed,
    Signing signing,
    @Nullable Evidence evidence) {

  public RequestDecision {
    coded = List.copyOf(coded);
    exemptions = List.copyOf(exemptions);
  }

  /// A decision without coded reasons that needs no second signature.
  public RequestDecision(
      Kind kind,
      LocalDate on,
      String by,
      String reason,
      List<String> exemptions,
      String conditions,
      Shared shared,
      @Nullable Evidence evidence) {
    this(
        kind,
        on,
        by,
        reason,
        List.of(),
        exemptions,
        "",
        conditions,
        shared,
        "",
        Signing.NONE,
        evidence);
  }

  /// The day from which it has effect: that of the second signature where there is one.
  public LocalDate effectiveOn() {
    var signature = signing.signature();
    return signature == null || signature.on().isBefore(on) ? on : signature.on();
  }

  /// The same decision before the second person signed.
  RequestDecision unsigned() {
    return signed(null);
  }

  /// The same decision, signed by a second person.
  RequestDecision signed(Signing.@Nullable Signature signature) {
    return new RequestDecision(
        kind,
        on,
        by,
        reason,
        coded,
        exemptions,
        exemptionTest,
        conditions,
        shared,
        adviceNotFollowed,
        new Signing(signing.causes(), signature),
        evidence);
  }

  /// The ways in which a request can end.
  public enum Kind {
    SHARE_IN_FULL("requests.kind.share-in-full"),
    SHARE_IN_PART("requests.kind.share-in-part"),
    REFUSE("requests.kind.refuse"),
    WITHDRAWN("requests.kind.withdrawn"),
    NO_DATA_HELD("requests.kind.no-data-held");

    private final String key;

    Kind(String key) {
      this.key = key;
    }

    /// The decision in words.
    public Sentence word() {
      return Sentence.of(key);
    }

    /// Whether anything leaves the house.
    public boolean shares() {
      return this == SHARE_IN_FULL || this == SHARE_IN_PART;
    }

    /// The stage that a request is at afterwards.
    public Stage stage() {
      return switch (this) {
        case SHARE_IN_FULL, SHARE_IN_PART, REFUSE -> Stage.DECIDED;
        case WITHDRAWN -> Stage.WITHDRAWN;
        case NO_DATA_HELD -> Stage.NO_DATA_HELD;
      };
    }
  }

  /// What is shared and how.
  ///
  /// @param mechanism code of the transfer mechanism; null where nothing goes abroad
  /// @param withheld the items that are held back where it is shared in part
  public record Shared(String what, String method, @Nullable String mechanism, String withheld) {

    /// Nothing is shared.
    public static final Shared NOTHING = new Shared("", "", null, "");

    /// All of it is shared, or it is not said what is held back.
    public Shared(String what, String method, @Nullable String mechanism) {
      this(what, method, mechanism, "");
    }
  }
}

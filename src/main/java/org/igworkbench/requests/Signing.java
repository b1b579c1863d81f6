package org.igworkbench.requests;

import java.time.LocalDate;
import java.util.List;
import org.igworkbench.workspace.Sentence;
import org.jspecify.annotations.Nullable;

/// The second signature under a decision.
///
/// @param causes why policy asks for one; none where it does not
/// @param signature null while it is waited for, or where none is asked for
public record Signing(List<Cause> causes, @Nullable Signature signature) {

  /// No second signature is asked for.
  public static final Signing NONE = new Signing(List.of(), null);

  public Signing {
    causes = List.copyOf(causes);
  }

  /// Whether it is still waited for.
  public boolean awaited() {
    return !causes.isEmpty() && signature == null;
  }

  /// Who signed.
  ///
  /// @param by name and position
  /// @param note what the signatory added; may be empty
  public record Signature(String by, LocalDate on, String note) {}

  /// Why a second person has to sign.
  public enum Cause {
    OFF_MATRIX("requests.signing.off-matrix"),
    SPECIAL_IN_BULK("requests.signing.special-in-bulk"),
    ABROAD("requests.signing.abroad");

    private final String key;

    Cause(String key) {
      this.key = key;
    }

    /// The cause in words.
    public Sentence word() {
      return Sentence.of(key);
    }
  }
}

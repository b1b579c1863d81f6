package org.igworkbench.automated;

/// The four safeguards of UK GDPR Article 22C(2), and what else protects people.
///
/// @param information the person is told of the decision
/// @param representations the person can say something about it
/// @param intervention the person can have a human look at it
/// @param contest the person can contest it
/// @param recorded all safeguards in the words of their source
public record Safeguards(
    Safeguard information,
    Safeguard representations,
    Safeguard intervention,
    Safeguard contest,
    String recorded) {

  /// One of them.
  ///
  /// @param wording how it is given, as people are told; empty where that is not known
  /// @param owner who sees to it
  public record Safeguard(String wording, String owner) {

    /// Not known.
    public static final Safeguard UNKNOWN = new Safeguard("", "");
  }
}

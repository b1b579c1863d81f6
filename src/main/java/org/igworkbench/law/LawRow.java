package org.igworkbench.law;

/// One dated row of law that a rule or a request can lean on.
public sealed interface LawRow
    permits LawfulBasis,
        SpecialCondition,
        Schedule1Condition,
        Instrument,
        Power,
        Exemption,
        TransferMechanism,
        Country {

  /// The code by which files and rules name it.
  String code();

  /// What it is called.
  String title();

  /// How a lawyer would cite it.
  String citation();

  /// Whether and when it is in force.
  Standing standing();
}

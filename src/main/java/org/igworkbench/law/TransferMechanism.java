package org.igworkbench.law;

/// A way of UK GDPR Chapter V to send personal data abroad.
///
/// @param assessment what assessment it calls for
/// @param available false where Article 49(3) or its terms shut public authorities out
public record TransferMechanism(
    String code,
    String article,
    String title,
    String usableWhen,
    String assessment,
    boolean available,
    String note,
    Standing standing)
    implements LawRow {

  @Override
  public String citation() {
    return "UK GDPR " + article;
  }
}

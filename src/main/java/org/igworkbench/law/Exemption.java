package org.igworkbench.law;

/// An exemption of DPA 2018 Schedules 2 to 4. It lifts an obstacle and never creates a power.
///
/// @param lifts the provisions of UK GDPR that it lifts
/// @param test what must be shown, case by case
/// @param typical whether it comes up in single requests to share
public record Exemption(
    String code,
    String schedule,
    String part,
    String paragraph,
    String title,
    String lifts,
    String test,
    boolean typical,
    String note,
    Standing standing)
    implements LawRow {

  @Override
  public String citation() {
    return "DPA 2018 Schedule " + schedule + (paragraph.isEmpty() ? "" : " para " + paragraph);
  }
}

package org.igworkbench.matrix;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How the sharing is to be done.
///
/// @param conditionText conditions in words, separated by semicolons
/// @param secureMethod how it may be sent; empty where any method of the house will do
/// @param retention how long the recipient may keep it
/// @param agreement code of the agreement that it leans on; null where there is none
/// @param impactAssessment the DPIA, or why there is none; empty where neither is recorded
/// @param transfer code of the entry in the register of transfers; null where none is needed
public record Terms(
    String conditionText,
    Frequency frequency,
    String secureMethod,
    String retention,
    @Nullable String agreement,
    String impactAssessment,
    @Nullable String transfer) {

  /// How often it happens.
  public enum Frequency {
    ONE_OFF,
    AD_HOC,
    SYSTEMATIC,
    UNKNOWN
  }

  /// The same, leaning on another agreement.
  ///
  /// @param code null for none
  Terms leaningOn(@Nullable String code) {
    return new Terms(
        conditionText, frequency, secureMethod, retention, code, impactAssessment, transfer);
  }

  /// Each condition by itself, as it is ticked off at a decision.
  public List<String> conditions() {
    return Arrays.stream(conditionText.split(";"))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .map(Terms::asSentence)
        .toList();
  }

  private static String asSentence(String part) {
    var text = Character.toUpperCase(part.charAt(0)) + part.substring(1);
    return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
  }
}

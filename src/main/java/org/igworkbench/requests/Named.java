package org.igworkbench.requests;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something that a request names: a row of a register, or a rule that its evidence holds.
public record Named(Kind kind, String code) {

  /// What a request can name.
  public enum Kind {
    PURPOSE,
    RECIPIENT,
    /// A recipient to which the data would go abroad.
    IMPORTER,
    BASIS,
    POWER,
    COUNTRY,
    DATA_CATEGORY,
    SUBJECT_CATEGORY,
    /// An exemption that its decision relies on.
    EXEMPTION,
    /// The transfer mechanism by which it was decided to share abroad.
    MECHANISM,
    /// A rule that hit when it was decided, whatever its version.
    RULE
  }

  /// The country that is not abroad.
  public static final String HOME = "GB";

  /// Whether a request names it.
  public boolean in(SharingRequest request) {
    var ask = request.ask();
    return switch (kind) {
      case PURPOSE -> code.equals(ask.purpose());
      case RECIPIENT -> code.equals(request.requester().recipient());
      case IMPORTER -> code.equals(request.requester().recipient()) && isAbroad(ask.destination());
      case BASIS -> code.equals(ask.claim().basis());
      case POWER -> code.equals(ask.claim().power());
      case COUNTRY -> code.equals(ask.destination());
      case DATA_CATEGORY -> ask.scope().categories().contains(code);
      case SUBJECT_CATEGORY -> ask.scope().subjects().contains(code);
      case EXEMPTION, MECHANISM, RULE -> codes(kind, request).contains(code);
    };
  }

  private static boolean isAbroad(@Nullable String country) {
    return country != null && !country.equals(HOME);
  }

  /// The codes that the decision of a request names; none for what a request itself names.
  public static List<String> codes(Kind kind, SharingRequest request) {
    var decision = request.decision();
    if (decision == null) {
      return List.of();
    }
    var mechanism = decision.shared().mechanism();
    var evidence = decision.evidence();
    return switch (kind) {
      case EXEMPTION -> decision.exemptions().stream().distinct().toList();
      case MECHANISM -> mechanism == null ? List.of() : List.of(mechanism);
      case RULE ->
          evidence == null
              ? List.of()
              : evidence.rules().stream().map(Named::withoutVersion).distinct().toList();
      case PURPOSE, RECIPIENT, IMPORTER, BASIS, POWER, COUNTRY, DATA_CATEGORY, SUBJECT_CATEGORY ->
          List.of();
    };
  }

  private static String withoutVersion(String rule) {
    int end = rule.indexOf(' ');
    return end < 0 ? rule : rule.substring(0, end);
  }
}

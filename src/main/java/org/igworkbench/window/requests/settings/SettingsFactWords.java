package org.igworkbench.window.requests.settings;

import java.util.List;
import java.util.stream.Collectors;
import org.igworkbench.requests.Signing;
import org.igworkbench.window.shell.FactWords;
import org.igworkbench.workspace.Words;
import org.jspecify.annotations.Nullable;

/// Says the facts of the settings for requests as the trail keeps them.
public final class SettingsFactWords implements FactWords {

  private static final long MEGABYTE = 1024L * 1024;

  private final Words words;

  /// Says them in these words.
  public SettingsFactWords(Words words) {
    this.words = words;
  }

  @Override
  public String label(String field) {
    return switch (field) {
      case "routine_days" -> words.say("request-settings.page.routine");
      case "urgent_days" -> words.say("request-settings.page.urgent");
      case "review_days" -> words.say("request-settings.page.review");
      case "second_signature_off_matrix" -> signature(Signing.Cause.OFF_MATRIX);
      case "second_signature_special_in_bulk" -> signature(Signing.Cause.SPECIAL_IN_BULK);
      case "second_signature_abroad" -> signature(Signing.Cause.ABROAD);
      case "bulk" -> words.say("request-settings.page.bulk");
      case "attachment_limit" -> words.say("request-settings.page.limit");
      case "reasons" -> words.say("request-settings.page.reasons");
      default -> "";
    };
  }

  private String signature(Signing.Cause cause) {
    return words.say("request-settings.fact.signature", words.say(cause.word()));
  }

  @Override
  public String value(String field, @Nullable Object value) {
    return switch (value) {
      case null -> "";
      case List<?> list -> list.stream().map(String::valueOf).collect(Collectors.joining("; "));
      case Boolean asked -> words.say(asked ? "request-life.answer.yes" : "request-life.answer.no");
      case Long bytes when field.equals("attachment_limit") -> String.valueOf(bytes / MEGABYTE);
      default -> value.toString();
    };
  }
}

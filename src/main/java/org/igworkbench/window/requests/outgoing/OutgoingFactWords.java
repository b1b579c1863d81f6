package org.igworkbench.window.requests.outgoing;

import java.util.List;
import java.util.stream.Collectors;
import org.igworkbench.requests.OutgoingStage;
import org.igworkbench.window.shell.Days;
import org.igworkbench.window.shell.FactWords;
import org.igworkbench.workspace.Words;
import org.jspecify.annotations.Nullable;

/// Says the facts of a request that we make, as the trail keeps them.
public final class OutgoingFactWords implements FactWords {

  private final Words words;

  /// Says them in these words.
  public OutgoingFactWords(Words words) {
    this.words = words;
  }

  @Override
  public String label(String field) {
    return OutgoingField.of(field).map(one -> words.say(one.label())).orElse("");
  }

  @Override
  public String value(String field, @Nullable Object value) {
    return switch (value) {
      case null -> "";
      case List<?> list -> list.stream().map(String::valueOf).collect(Collectors.joining("; "));
      default -> text(field, value.toString());
    };
  }

  private String text(String field, String text) {
    return switch (OutgoingField.of(field).map(OutgoingField::sort).orElse(null)) {
      case DAY -> Days.read(text).map(Days::written).orElse(text);
      case STAGE -> words.say(OutgoingStage.valueOf(text).word());
      case null, default -> text;
    };
  }
}

package org.igworkbench.window.requests.papers;

import org.igworkbench.requests.Attachment;
import org.igworkbench.window.shell.FactWords;
import org.igworkbench.workspace.Words;
import org.jspecify.annotations.Nullable;

/// Says the facts of an attachment as the trail keeps them.
public final class AttachmentFactWords implements FactWords {

  private final Words words;

  /// Says them in these words.
  public AttachmentFactWords(Words words) {
    this.words = words;
  }

  @Override
  public String label(String field) {
    var key =
        switch (field) {
          case "name" -> "request-life.attachment.fact.name";
          case "kind" -> "request-life.attachment.kind";
          case "type" -> "request-life.attachment.fact.type";
          case "size" -> "request-life.attachment.fact.size";
          case "sha256" -> "request-life.attachment.fact.digest";
          default -> "";
        };
    return key.isEmpty() ? "" : words.say(key);
  }

  @Override
  public String value(String field, @Nullable Object value) {
    if (value == null) {
      return "";
    }
    return field.equals("kind")
        ? words.say(Attachment.Kind.valueOf(value.toString()).word())
        : value.toString();
  }
}

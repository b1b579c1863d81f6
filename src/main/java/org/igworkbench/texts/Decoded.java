package org.igworkbench.texts;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Bytes as text: in the encoding that a mark in front tells, else in UTF-8 where they are that,
/// else in the one that a web page declares, else as older Windows programs write.
final class Decoded {

  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final int HEAD = 2_048;
  private static final Pattern DECLARED =
      Pattern.compile("charset\\s*=\\s*[\"']?([A-Za-z0-9_:.-]{2,30})");

  private Decoded() {}

  /// The text; null where it is none.
  static @Nullable String text(byte[] content) {
    var text = decoded(content);
    return text.indexOf('\0') >= 0 ? null : text;
  }

  private static String decoded(byte[] content) {
    if (starts(content, 0xFE, 0xFF)) {
      return new String(content, 2, content.length - 2, StandardCharsets.UTF_16BE);
    }
    if (starts(content, 0xFF, 0xFE)) {
      return new String(content, 2, content.length - 2, StandardCharsets.UTF_16LE);
    }
    int from = starts(content, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(content, from, content.length - from))
          .toString();
    } catch (CharacterCodingException e) {
      return new String(content, declared(content));
    }
  }

  private static boolean starts(byte[] content, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= content.length || (content[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static Charset declared(byte[] content) {
    var head = new String(content, 0, Math.min(HEAD, content.length), StandardCharsets.ISO_8859_1);
    var found = DECLARED.matcher(head);
    if (found.find()) {
      try {
        var charset = Charset.forName(found.group(1));
        return charset.equals(StandardCharsets.UTF_8) ? WINDOWS : charset;
      } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
        return WINDOWS;
      }
    }
    return WINDOWS;
  }
}

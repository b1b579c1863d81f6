package org.igworkbench.exchange;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.TreeSet;

/// Bytes as text, with the lines that are not UTF-8.
///
/// @param text the text without a byte order mark; what can't be read stands as U+FFFD
/// @param badLines numbers of the lines, from 1, that hold bytes which are not UTF-8
record Utf8(String text, TreeSet<Integer> badLines) {

  /// The same to be read once more: who reads a text takes the lines away that it has told.
  Utf8 again() {
    return new Utf8(text, new TreeSet<>(badLines));
  }

  static Utf8 of(byte[] bytes) {
    // Nearly every file is UTF-8, and this way it is held once only.
    var text = new String(bytes, StandardCharsets.UTF_8);
    if (text.indexOf('\uFFFD') < 0) {
      return new Utf8(withoutMark(text), new TreeSet<>());
    }
    try {
      return new Utf8(withoutMark(strictly(bytes, 0, bytes.length)), new TreeSet<>());
    } catch (CharacterCodingException e) {
      return lineByLine(bytes);
    }
  }

  /// The first line that holds a NUL, which no text has; 0 if there is none.
  static int lineOfNul(byte[] bytes) {
    int line = 1;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        return line;
      }
      line += endsLine(bytes, i) ? 1 : 0;
    }
    return 0;
  }

  private static Utf8 lineByLine(byte[] bytes) {
    var text = new StringBuilder();
    var bad = new TreeSet<Integer>();
    int line = 1;
    int start = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (endsLine(bytes, i) || i == bytes.length - 1) {
        try {
          text.append(strictly(bytes, start, i + 1));
        } catch (CharacterCodingException e) {
          bad.add(line);
          text.append(new String(Arrays.copyOfRange(bytes, start, i + 1), StandardCharsets.UTF_8));
        }
        start = i + 1;
        line++;
      }
    }
    return new Utf8(withoutMark(text.toString()), bad);
  }

  // No byte of a longer UTF-8 sequence equals LF or CR, so that lines can be told apart in bytes.
  private static boolean endsLine(byte[] bytes, int i) {
    return bytes[i] == '\n'
        || (bytes[i] == '\r' && (i + 1 == bytes.length || bytes[i + 1] != '\n'));
  }

  private static String strictly(byte[] bytes, int from, int to) throws CharacterCodingException {
    // A new decoder reports what is malformed; String would put a mark in its place.
    return StandardCharsets.UTF_8
        .newDecoder()
        .decode(ByteBuffer.wrap(bytes, from, to - from))
        .toString();
  }

  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}

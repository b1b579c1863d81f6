package org.igworkbench.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import org.igworkbench.workbench.Opening;
import org.igworkbench.workspace.Passphrase;
import org.igworkbench.workspace.Refusal;
import org.igworkbench.workspace.Words;
import org.jspecify.annotations.Nullable;

/// Where a passphrase comes from: a file, the variable `IGW_PASSPHRASE`, or the person at the
/// terminal. Never an argument, because other users of a machine can read those.
final class Passphrases {

  static final String VARIABLE = "IGW_PASSPHRASE";

  private static final int LONGEST = 4096;
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final Terminal terminal;
  private final Words words;
  private final @Nullable Path file;

  /// What was given without anybody being asked.
  sealed interface Given {
    /// There is a passphrase.
    record Read(Passphrase passphrase) implements Given {}

    /// A file was named and can’t be read.
    record Unreadable() implements Given {}

    /// Neither file nor variable gives one.
    record Nothing() implements Given {}
  }

  Passphrases(Terminal terminal, Words words, @Nullable Path file) {
    this.terminal = terminal;
    this.words = words;
    this.file = file;
  }

  static boolean wantedBy(Opening opening) {
    return opening instanceof Opening.Refused(var refusal)
        && refusal.kind() == Refusal.Kind.PASSPHRASE_NEEDED;
  }

  /// The first line of the file, or else the variable.
  Given given() {
    if (file != null) {
      return readFrom(file);
    }
    var variable = terminal.environment().getOrDefault(VARIABLE, "");
    return given(new Passphrase(variable.toCharArray()));
  }

  private static Given given(Passphrase passphrase) {
    return passphrase.isEmpty() ? new Given.Nothing() : new Given.Read(passphrase);
  }

  private static Given readFrom(Path file) {
    try {
      var read = FewBytes.of(file, LONGEST);
      if (read.isEmpty()) {
        return new Given.Unreadable();
      }
      var bytes = read.get();
      try {
        return given(firstLine(bytes));
      } finally {
        Arrays.fill(bytes, (byte) 0);
      }
    } catch (IOException e) {
      return new Given.Unreadable();
    }
  }

  /// Decodes without a String, which could not be wiped.
  private static Passphrase firstLine(byte[] bytes) throws CharacterCodingException {
    CharBuffer text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
    // Some editors put a mark before the text that nobody sees, and nobody could type again.
    int begin = text.length() > 0 && text.get(0) == BYTE_ORDER_MARK ? 1 : 0;
    int end = begin;
    while (end < text.length() && text.get(end) != '\n' && text.get(end) != '\r') {
      end++;
    }
    var characters = new char[end - begin];
    text.get(begin, characters);
    Arrays.fill(text.array(), '\0');
    return new Passphrase(characters);
  }

  /// What the person typed; null when nobody can be asked or nothing was typed.
  @Nullable Passphrase asked(String question) {
    var prompt = terminal.prompt();
    var typed = prompt == null ? null : prompt.ask(words.say(question));
    return typed == null || typed.length == 0 ? null : new Passphrase(typed);
  }
}

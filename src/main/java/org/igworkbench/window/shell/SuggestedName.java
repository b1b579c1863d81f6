package org.igworkbench.window.shell;

import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The name that a file is offered under: whose it is, what it holds and of which day, in letters
/// that every computer and every mail program takes.
public final class SuggestedName {

  private static final int LONGEST_PART = 60;

  private SuggestedName() {}

  /// Such as `northshire-recipients-2026-11-24.xlsx`.
  ///
  /// @param day one day, or two with a word between them
  /// @param extension with the dot
  public static String of(String organisation, String what, String day, String extension) {
    return Stream.of(organisation, what, day)
            .map(SuggestedName::plain)
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining("-"))
        + extension;
  }

  private static String plain(String words) {
    var letters =
        Normalizer.normalize(words, Normalizer.Form.NFD)
            .replaceAll("\\p{M}|[’']", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    return letters.length() <= LONGEST_PART
        ? letters
        : letters.substring(0, LONGEST_PART).replaceAll("-[^-]*$", "");
  }
}

package org.igworkbench.requests;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.SequencedSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Pseudonymous references of people as they are typed into one field, told apart.
public final class SubjectReferences {

  private static final Pattern BETWEEN = Pattern.compile("[;,\\n]+");
  private static final Pattern GAP = Pattern.compile("[\\s\\p{Z}]+");

  private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}");
  private static final Pattern HYPHEN = Pattern.compile("[\\u2010-\\u2013\\u2212]");

  private SubjectReferences() {}

  /// Each reference once, in capitals and without the blanks round it, in the order in which they
  /// were typed.
  public static SequencedSet<String> of(String typed) {
    return Arrays.stream(BETWEEN.split(typed))
        .map(SubjectReferences::plain)
        .filter(reference -> !reference.isEmpty())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /// A reference as it is compared. A word processor puts hyphens and blanks of its own between, and
  /// signs that nobody sees: they make no other person.
  public static String plain(String reference) {
    var seen = UNSEEN.matcher(Normalizer.normalize(reference, Normalizer.Form.NFKC)).replaceAll("");
    var dashed = HYPHEN.matcher(seen).replaceAll("-");
    return GAP.matcher(dashed).replaceAll(" ").strip().toUpperCase(Locale.ROOT);
  }
}

package org.igworkbench.requests;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.SequencedSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Pseudonymous references of people as they are typed into one field, told apart.
public final class SubjectReferences {

  private static final Pattern BETWEEN = Pattern.compile("[;,\\n]+");
  private static final Pattern GAP = Pattern.compile("\\s+");

  private SubjectReferences() {}

  /// Each reference once, in capitals and without the blanks round it, in the order in which they
  /// were typed.
  public static SequencedSet<String> of(String typed) {
    return Arrays.stream(BETWEEN.split(typed))
        .map(SubjectReferences::plain)
        .filter(reference -> !reference.isEmpty())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /// A reference as it is compared.
  public static String plain(String reference) {
    return GAP.matcher(reference.strip()).replaceAll(" ").toUpperCase(Locale.ROOT);
  }
}

package org.igworkbench.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The ways in which people write a code: `MX-014` is also *mx 014*, *mx 14*, *mx014* and *mx14*.
/// Two numbers are never run together, or `S1-15` would be taken for section 115.
final class CodeForms {

  private CodeForms() {}

  /// Every form of what is a code, or may be one, folded.
  static List<String> of(String code) {
    var folded = Folding.fold(code);
    var joined = joined(folded);
    Set<String> forms = new LinkedHashSet<>();
    forms.add(folded);
    forms.add(joined);
    forms.add(withoutZeros(folded));
    forms.add(withoutZeros(joined));
    return List.copyOf(forms);
  }

  /// Folded text without the spaces that do not keep two numbers apart.
  static String joined(String folded) {
    if (folded.indexOf(' ') < 0) {
      return folded;
    }
    var out = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i++) {
      if (folded.charAt(i) != ' ' || (isDigit(folded, i - 1) && isDigit(folded, i + 1))) {
        out.append(folded.charAt(i));
      }
    }
    return out.toString();
  }

  /// Each number without the zeros that it begins with.
  private static String withoutZeros(String code) {
    var out = new StringBuilder(code.length());
    for (int i = 0; i < code.length(); i++) {
      boolean leads = code.charAt(i) == '0' && isDigit(code, i + 1);
      if (!leads || isDigit(out, out.length() - 1)) {
        out.append(code.charAt(i));
      }
    }
    return out.toString();
  }

  private static boolean isDigit(CharSequence text, int at) {
    return at >= 0 && at < text.length() && Character.isDigit(text.charAt(at));
  }
}

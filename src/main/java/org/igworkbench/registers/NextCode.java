package org.igworkbench.registers;

import java.util.Collection;
import java.util.HashMap;
import java.util.regex.Pattern;

/// The code that comes after those of a register: the same letters, the next number.
final class NextCode {

  private static final Pattern NUMBERED = Pattern.compile("(.*?)(\\d{1,9})");

  private NextCode() {}

  /// The next code; empty where codes carry no numbers, as those of countries.
  static String after(Collection<String> codes) {
    var prefix = "";
    int width = 1;
    int last = 0;
    var highest = new HashMap<String, Integer>();
    for (var code : codes) {
      var parts = NUMBERED.matcher(code);
      if (parts.matches()) {
        // Of several sorts of codes, such as GEN-09 and CSC-10, the one that was entered last; rows
        // of one sort need not stand together.
        prefix = parts.group(1);
        width = parts.group(2).length();
        last = highest.merge(prefix, Integer.parseInt(parts.group(2)), Math::max);
      }
    }
    return prefix.isEmpty() ? "" : prefix + String.format("%0" + width + "d", last + 1);
  }
}

package org.igworkbench.requests;

/// Finds e-mail addresses: from each at sign as far to both sides as an address can reach.
final class EmailAddresses {

  private static final int LONGEST_NAME = 64;
  private static final int LONGEST_HOST = 253;

  private EmailAddresses() {}

  static void in(String text, PersonalIdentifiers.Taker found) {
    for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
      int start = nameBefore(text, at);
      int end = hostAfter(text, at + 1);
      if (start < at && end > at) {
        found.take(start, end);
      }
    }
  }

  private static int nameBefore(String text, int at) {
    int start = at;
    while (start > 0 && at - start < LONGEST_NAME && isOfName(text.charAt(start - 1))) {
      start--;
    }
    while (start < at && !Character.isLetterOrDigit(text.charAt(start))) {
      start++;
    }
    return start;
  }

  private static boolean isOfName(char letter) {
    return Character.isLetterOrDigit(letter) || "._%+-'’".indexOf(letter) >= 0;
  }

  /// The end of a host with a dot and a last part of letters; -1 where there is none.
  private static int hostAfter(String text, int from) {
    int end = from;
    while (end < text.length() && end - from < LONGEST_HOST && isOfHost(text.charAt(end))) {
      end++;
    }
    // A full stop ends the sentence, and not the address.
    while (end > from && !Character.isLetterOrDigit(text.charAt(end - 1))) {
      end--;
    }
    int last = end;
    while (last > from && Character.isLetter(text.charAt(last - 1))) {
      last--;
    }
    boolean host =
        last > from + 1
            && text.charAt(last - 1) == '.'
            && end - last >= 2
            && Character.isLetterOrDigit(text.charAt(from));
    return host ? end : -1;
  }

  private static boolean isOfHost(char letter) {
    return Character.isLetterOrDigit(letter) || letter == '.' || letter == '-';
  }
}

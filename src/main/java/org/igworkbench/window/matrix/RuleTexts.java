package org.igworkbench.window.matrix;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What the text filter looks at in rules, which are numbered as they come.
///
/// Rules share most of it: purposes, recipients, bases with powers. A word is looked for once in
/// each of these texts, and not once in each of 20,000 rules, which is felt at every key.
final class RuleTexts {

  /// Stands between codes; no word that is looked for holds one.
  private static final char END = '\n';

  private final Map<String, BitSet> sharers = new HashMap<>();
  private final String codes;
  private final int[] ends;

  RuleTexts(List<RuleRow> rows) {
    var own = new StringBuilder();
    ends = new int[rows.size()];
    for (int rule = 0; rule < ends.length; rule++) {
      var texts = rows.get(rule).searched();
      own.append(texts.code()).append(END);
      ends[rule] = own.length();
      for (var text : texts.shared()) {
        sharers.computeIfAbsent(text, one -> new BitSet(rows.size())).set(rule);
      }
    }
    codes = own.toString();
  }

  /// The numbers of the rules in which every word is found somewhere.
  BitSet mentioning(List<String> words) {
    var found = new BitSet(ends.length);
    found.set(0, ends.length);
    words.forEach(word -> found.and(mentioning(word)));
    return found;
  }

  private BitSet mentioning(String word) {
    var found = new BitSet(ends.length);
    sharers.forEach((text, rules) -> {
      if (text.contains(word)) {
        found.or(rules);
      }
    });
    addByCode(word, found);
    return found;
  }

  private void addByCode(String word, BitSet found) {
    int rule = 0;
    int at = codes.indexOf(word);
    while (at >= 0) {
      while (ends[rule] <= at) {
        rule++;
      }
      found.set(rule);
      at = codes.indexOf(word, ends[rule]);
    }
  }
}

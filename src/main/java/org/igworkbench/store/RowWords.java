package org.igworkbench.store;

import static org.igworkbench.store.schema.Tables.SHARING_REQUEST;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.igworkbench.requests.SoughtWord;
import org.jooq.Field;
import org.jooq.Record;

/// Under which words a request is kept: its own, and some that nobody can type.
///
/// Those begin with a sign that no word holds, and so never come up among the words that somebody
/// looks for by their beginning.
final class RowWords {

  /// The columns that it is told from.
  static final List<Field<?>> COLUMNS =
      List.of(
          SHARING_REQUEST.NUMBER,
          SHARING_REQUEST.REFERENCE,
          SHARING_REQUEST.ORGANISATION,
          SHARING_REQUEST.REQUESTER_ROLE,
          SHARING_REQUEST.DESCRIPTION,
          SHARING_REQUEST.PURPOSE,
          SHARING_REQUEST.RECIPIENT,
          SHARING_REQUEST.RECEIVED_ON,
          SHARING_REQUEST.ORGANISATION_SORTED,
          SHARING_REQUEST.DEADLINE_ON,
          SHARING_REQUEST.VERDICT_RANK,
          SHARING_REQUEST.STATE_RANK,
          SHARING_REQUEST.ENDED_ON);

  private static final char SIGN = '=';

  // So short a beginning is shared by very many words; what is longer begins few.
  private static final int SHORTEST = 2;
  private static final int SHORT = 3;

  private RowWords() {}

  static Set<String> of(Record row) {
    var r = SHARING_REQUEST;
    var words =
        new HashSet<String>(
            SoughtWord.of(
                row.get(r.REFERENCE),
                row.get(r.ORGANISATION),
                row.get(r.REQUESTER_ROLE),
                row.get(r.DESCRIPTION)));
    for (var word : List.copyOf(words)) {
      for (int length = SHORTEST; length <= Math.min(SHORT, word.length()); length++) {
        words.add(beginning(word.substring(0, length)));
      }
    }
    var recipient = row.get(r.RECIPIENT);
    if (recipient != null) {
      words.add(recipient(recipient));
    }
    for (var index : ListIndex.values()) {
      words.add(ListGroups.word(index, row.get(index.field())));
    }
    return words;
  }

  /// Whether all the words that begin so are kept together.
  static boolean together(String beginning) {
    return beginning.length() >= SHORTEST && beginning.length() <= SHORT;
  }

  static String beginning(String letters) {
    return SIGN + "beginning" + SIGN + letters;
  }

  static String purpose(String code) {
    return ListGroups.word(ListIndex.PURPOSE, code);
  }

  static String recipient(String code) {
    return SIGN + "recipient" + SIGN + code;
  }

  /// The word for a place in the order of an index.
  static String place(ListIndex index, String place) {
    return SIGN + "by " + index.name() + SIGN + place;
  }
}

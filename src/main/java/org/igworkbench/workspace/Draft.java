package org.igworkbench.workspace;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;

/// What somebody has typed into a form and not saved yet, field by field, as it was typed.
///
/// It is no part of the record: nothing in it has been checked, and no trail tells of it. What it
/// holds is limited, so that a book that is pasted into a field by mistake does no harm: of texts
/// that are too long the first part is kept.
///
/// @param seen the revision of the thing that the form was opened at; [Revision#ABSENT] for a thing
///   that is to be made
/// @param fields what stands in each field, by a name that the form gives it; in no order
/// @param kept when, to the millisecond
public record Draft(Key key, Revision seen, Map<String, String> fields, Instant kept) {

  /// So many characters of one field are kept.
  public static final int LONGEST = 100_000;

  /// So many characters of one draft are kept.
  public static final int LARGEST = 500_000;

  /// So many fields of one draft are kept.
  public static final int MOST = 500;

  public Draft {
    fields = limited(fields);
    kept = kept.truncatedTo(ChronoUnit.MILLIS);
  }

  /// Whose draft it is and of what: for each there is one draft.
  ///
  /// @param officer the name of who typed it
  /// @param kind the sort of form, such as `rule`
  /// @param code what the form is about, such as `MX-014`; for a thing that has no code yet
  ///   whatever tells one form from the next
  public record Key(String officer, String kind, String code) {

    /// The key of a form of an officer.
    public static Key of(Officer officer, String kind, String code) {
      return new Key(officer.name(), kind, code);
    }
  }

  /// Whether all of these fields are kept in full.
  public boolean holds(Map<String, String> typed) {
    return fields.equals(typed);
  }

  private static Map<String, String> limited(Map<String, String> typed) {
    var limited = new LinkedHashMap<String, String>();
    int room = LARGEST;
    for (var field : typed.entrySet()) {
      if (limited.size() == MOST) {
        break;
      }
      var text = beginning(field.getValue(), Math.min(LONGEST, room));
      room -= text.length();
      limited.put(field.getKey(), text);
    }
    return Map.copyOf(limited);
  }

  private static String beginning(String text, int longest) {
    if (text.length() <= longest) {
      return text;
    }
    // Never half of a character that takes two places.
    boolean splits = longest > 0 && Character.isHighSurrogate(text.charAt(longest - 1));
    return text.substring(0, splits ? longest - 1 : longest);
  }
}

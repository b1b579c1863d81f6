package org.igworkbench.notice;

import java.util.List;
import org.igworkbench.audit.Subject;

/// A row of the register as a notice could name it.
///
/// @param section the question that it belongs to
/// @param subject the row as the trail names it
/// @param wordings the words by which the register says that the notice names it
/// @param aliases its title and its other names
/// @param examples what falls under it: a hint for a person, no name of it
/// @param expected whether a notice has to name it: it is in use
/// @param rules how many live rules use it
public record NoticeRow(
    Section section,
    Subject subject,
    String title,
    List<String> wordings,
    List<String> aliases,
    List<String> examples,
    boolean expected,
    int rules) {

  public NoticeRow {
    wordings = said(wordings);
    aliases = said(aliases);
    examples = said(examples);
  }

  private static List<String> said(List<String> words) {
    return words.stream().filter(each -> !each.isBlank()).distinct().toList();
  }

  /// Whether it is somebody to whom data go.
  boolean isRecipient() {
    return subject.kind().equals("recipient");
  }

  /// Its code.
  public String code() {
    return subject.code();
  }
}

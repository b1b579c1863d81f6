package org.igworkbench.notice;

import java.util.Optional;
import java.util.stream.Stream;
import org.igworkbench.workspace.Sentence;

/// The five questions that a privacy notice answers, in the order of the model notice, whatever a
/// council calls them.
public enum Section {
  /// Why we use your data.
  PURPOSES("purposes", "notice.section.purposes"),
  /// Why we can use your data: lawful bases, and the law that they rest on.
  BASES("lawful bases", "notice.section.bases"),
  /// Who we can share your data with.
  RECIPIENTS("recipients", "notice.section.recipients"),
  /// When computers make any decisions about you.
  AUTOMATED("automated decisions", "notice.section.automated"),
  /// When your data gets sent to other countries.
  TRANSFERS("transfers", "notice.section.transfers");

  private final String code;
  private final String key;

  Section(String code, String key) {
    this.code = code;
    this.key = key;
  }

  /// The section that scripts call so.
  public static Optional<Section> named(String code) {
    return Stream.of(values()).filter(section -> section.code.equals(code)).findFirst();
  }

  /// What scripts call it, such as `lawful bases`.
  public String code() {
    return code;
  }

  /// What it holds, in words.
  public Sentence word() {
    return Sentence.of(key);
  }
}

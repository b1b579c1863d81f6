package org.igworkbench.exchange;

import java.util.Optional;
import java.util.stream.Stream;
import org.igworkbench.registers.Kind;
import org.igworkbench.workspace.Sentence;
import org.jspecify.annotations.Nullable;

/// The registers that a file can be brought into.
public enum ImportRegister {
  PURPOSES(Kind.PURPOSE),
  RECIPIENTS(Kind.RECIPIENT),
  DATA_CATEGORIES(Kind.DATA_CATEGORY),
  DATA_SUBJECTS(Kind.SUBJECT_CATEGORY),
  LAWFUL_BASES(Kind.BASIS),
  SPECIAL_CONDITIONS(Kind.SPECIAL_CONDITION),
  SCHEDULE1_CONDITIONS(Kind.SCHEDULE1_CONDITION),
  LEGAL_INSTRUMENTS(Kind.INSTRUMENT),
  LEGAL_POWERS(Kind.POWER),
  EXEMPTIONS(Kind.EXEMPTION),
  TRANSFER_MECHANISMS(Kind.MECHANISM),
  COUNTRIES(Kind.COUNTRY),
  MATRIX("matrix", "import.register.matrix"),
  AGREEMENTS(Kind.AGREEMENT),
  TRANSFERS(Kind.TRANSFER),
  AUTOMATED_DECISIONS(Kind.AUTOMATED_DECISION),
  RECORD_OF_PROCESSING("record-of-processing", "import.register.record"),
  REQUESTS("requests", "import.register.requests");

  private final String code;
  private final String words;
  private final @Nullable Kind kind;

  ImportRegister(Kind kind) {
    this.code = kind.code();
    this.words = "";
    this.kind = kind;
  }

  ImportRegister(String code, String words) {
    this.code = code;
    this.words = words;
    this.kind = null;
  }

  /// The register that scripts call so.
  public static Optional<ImportRegister> named(String code) {
    return Stream.of(values()).filter(each -> each.code.equals(code)).findFirst();
  }

  /// What scripts call it, such as `legal-powers`.
  public String code() {
    return code;
  }

  /// The register in words.
  public Sentence words() {
    return kind == null ? Sentence.of(words) : kind.words();
  }

  /// The register with a form that it is; null where it is none of them.
  @Nullable Kind kind() {
    return kind;
  }
}

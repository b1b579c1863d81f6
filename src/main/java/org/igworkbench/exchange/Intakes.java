package org.igworkbench.exchange;

import java.time.Clock;
import org.igworkbench.workspace.Words;

/// Makes what compares a file with a register, for each register there is.
final class Intakes {

  private final Imports.Parts parts;
  private final Clock clock;
  private final Words words;

  Intakes(Imports.Parts parts, Clock clock, Words words) {
    this.parts = parts;
    this.clock = clock;
    this.words = words;
  }

  Intake of(ImportRegister register) {
    var texts = new KeptText(words.say("office.text.cut"));
    var kind = register.kind();
    if (kind != null) {
      return new TextIntake(
          new KindRegister(
              kind, parts.registers(), new RegisterColumns(kind, parts.registers(), words, texts)));
    }
    return switch (register) {
      case MATRIX ->
          new TextIntake(new RuleRegister(parts.matrix().snapshot(), parts.rules(), texts, clock));
      case RECORD_OF_PROCESSING ->
          new RecordIntake(
              parts.matrix().snapshot(),
              new RuleRegister(parts.matrix().snapshot(), parts.rules(), texts, clock));
      case REQUESTS -> new RequestRegister(parts.requests(), parts.matrix(), clock, texts);
      default -> throw new IllegalArgumentException("Nothing takes in " + register);
    };
  }
}

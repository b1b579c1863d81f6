package org.igworkbench.window.reports;

import org.igworkbench.registers.Kind;
import org.igworkbench.window.shell.Capital;
import org.igworkbench.workspace.Sentence;
import org.igworkbench.workspace.Words;

/// What packs are called, whom they are for, and what they hold.
record PackWords(Words words) {

  String name(PackChoice pack) {
    return switch (pack) {
      case BOARD_REPORT -> words.say("reports-screen.board.name");
      case MATRIX -> words.say("reports-screen.matrix.name");
      case RECORD_OF_PROCESSING -> words.say("reports-screen.record.name");
      case SHARING_LOG -> words.say("reports-screen.log.name");
      case AUDITOR_PACK -> words.say("reports-screen.auditor.name");
      case TRANSPARENCY_RETURN -> words.say("reports-screen.return.name");
      case REGISTER -> words.say("reports-screen.register.name");
    };
  }

  String use(PackChoice pack) {
    return switch (pack) {
      case BOARD_REPORT -> words.say("reports-screen.board.use");
      case MATRIX -> words.say("reports-screen.matrix.use");
      case RECORD_OF_PROCESSING -> words.say("reports-screen.record.use");
      case SHARING_LOG -> words.say("reports-screen.log.use");
      case AUDITOR_PACK -> words.say("reports-screen.auditor.use");
      case TRANSPARENCY_RETURN -> words.say("reports-screen.return.use");
      case REGISTER -> words.say("reports-screen.register.use");
    };
  }

  String holds(PackChoice pack) {
    return switch (pack) {
      case BOARD_REPORT -> words.say("reports-screen.board.holds");
      case MATRIX -> words.say("reports-screen.matrix.holds");
      case RECORD_OF_PROCESSING -> words.say("reports-screen.record.holds");
      case SHARING_LOG -> words.say("reports-screen.log.holds");
      case AUDITOR_PACK -> words.say("reports-screen.auditor.holds");
      case TRANSPARENCY_RETURN -> words.say("reports-screen.return.holds");
      case REGISTER -> words.say("reports-screen.register.holds");
    };
  }

  /// What its export is called while it runs.
  static Sentence job(PackChoice pack) {
    return switch (pack) {
      case BOARD_REPORT -> Sentence.of("reports-screen.board.job");
      case MATRIX -> Sentence.of("reports-screen.matrix.job");
      case RECORD_OF_PROCESSING -> Sentence.of("reports-screen.record.job");
      case SHARING_LOG -> Sentence.of("reports-screen.log.job");
      case AUDITOR_PACK -> Sentence.of("reports-screen.auditor.job");
      case TRANSPARENCY_RETURN -> Sentence.of("reports-screen.return.job");
      case REGISTER -> Sentence.of("reports-screen.register.job");
    };
  }

  /// A register, by the name that scripts use for it.
  String register(String code) {
    return Kind.named(code)
        .map(kind -> Capital.of(words.say(kind.words())))
        .orElseGet(() ->
            switch (code) {
              case "matrix" -> words.say("reports-screen.register.matrix");
              case "requests" -> words.say("reports-screen.register.requests");
              case "notices" -> words.say("reports-screen.register.notices");
              default -> code;
            });
  }
}

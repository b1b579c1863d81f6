package org.igworkbench.cli;

import org.igworkbench.workspace.Diagnosis;
import org.igworkbench.workspace.Fault;
import org.igworkbench.workspace.Sentence;

/// Tells a fault in one sentence with its code. Where it happened is shown on request only
/// (`-Digw.debug=true`), because an exception may quote what somebody entered about a person.
record FaultLines(Station station) {

  static final String DEBUG = "igw.debug";

  Exit tell(Throwable thrown) {
    if (Boolean.getBoolean(DEBUG)) {
      thrown.printStackTrace(station.terminal().err());
    }
    var diagnosis = Diagnosis.of(thrown);
    var foreseen = diagnosis.foreseen();
    if (foreseen.isPresent()) {
      var fault = foreseen.get();
      var said = station.words().say(fault.sentence());
      var how = fault.code().equals(Fault.DAMAGED) ? Exit.NOT_A_WORKSPACE : Exit.FAULT;
      return station.end(how, "cli.fault.foreseen", said, fault.code());
    }
    return station.end(Exit.FAULT, sentence(thrown, diagnosis.code()));
  }

  private static Sentence sentence(Throwable thrown, String code) {
    return thrown instanceof OutOfMemoryError
        ? Sentence.of("cli.fault.memory", code)
        : Sentence.of("cli.fault.unforeseen", code);
  }
}

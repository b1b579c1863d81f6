package org.igworkbench.window.matrix;

import java.time.LocalDate;
import org.igworkbench.law.LawRow;
import org.igworkbench.law.Power;
import org.igworkbench.workspace.Words;

/// Says where a row of law stands on the day.
final class LawWords {

  private static final String PROTOCOL = "protocol";

  private final Words words;
  private final LocalDate day;

  LawWords(Words words, LocalDate day) {
    this.words = words;
    this.day = day;
  }

  /// What sort of power it is, whom it binds, and since when.
  String power(Power power) {
    // A protocol looks like law in a list of powers, and binds nobody.
    var nature =
        power.nature().equals(PROTOCOL) ? words.say("matrix-screen.law.protocol") : power.nature();
    var direction = power.direction().replace(";", ", ");
    return words.say("matrix-screen.law.power", nature, direction, standing(power));
  }

  /// Whether it is in force, with the dates that are known.
  String standing(LawRow row) {
    var standing = row.standing();
    var from = standing.inForce().from();
    var to = standing.inForce().to();
    if (standing.on(day)) {
      if (from != null && to != null) {
        return words.say("matrix-screen.law.between", from, to);
      }
      if (from != null) {
        return words.say("matrix-screen.law.since", from);
      }
      return to == null
          ? words.say("matrix-screen.law.in-force")
          : words.say("matrix-screen.law.until", to);
    }
    if (to != null && to.isBefore(day)) {
      return words.say("matrix-screen.law.was-until", to);
    }
    return from != null && from.isAfter(day)
        ? words.say("matrix-screen.law.from", from)
        : words.say(standing.status().word());
  }
}

package org.igworkbench.findings;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.igworkbench.matrix.Cell;
import org.igworkbench.requests.RequestLine;
import org.igworkbench.requests.RequestTallies.Abroad;
import org.igworkbench.requests.RequestTallies.Approved;
import org.igworkbench.requests.RequestTallies.SignedAlone;

/// Makes traffic for tests: a log that is old enough to know, in which nothing has been asked for,
/// unless told else.
final class Quiet {

  private LocalDate since = World.DAY.minusYears(5);
  private Set<Traffic.Asked> asked = Set.of();
  private Set<String> used = Set.of();
  private Set<Cell> inYear = Set.of();
  private List<Approved> offMatrix = List.of();
  private List<Abroad> abroad = List.of();
  private List<SignedAlone> alone = List.of();
  private List<RequestLine> late = List.of();

  static Quiet log() {
    return new Quiet();
  }

  Quiet since(LocalDate day) {
    since = day;
    return this;
  }

  Quiet asked(String purpose, String recipient, String basis) {
    asked = Set.of(new Traffic.Asked(new Cell(purpose, recipient), basis));
    return this;
  }

  Quiet used(String rule) {
    used = Set.of(rule);
    return this;
  }

  Quiet inYear(String purpose, String recipient) {
    inYear = Set.of(new Cell(purpose, recipient));
    return this;
  }

  Quiet offMatrix(Approved... approved) {
    offMatrix = List.of(approved);
    return this;
  }

  Quiet abroad(Abroad... decisions) {
    abroad = List.of(decisions);
    return this;
  }

  Quiet alone(SignedAlone... signed) {
    alone = List.of(signed);
    return this;
  }

  Quiet late(RequestLine... lines) {
    late = List.of(lines);
    return this;
  }

  Traffic build() {
    return new Traffic(since, asked, used, inYear, offMatrix, abroad, alone, late);
  }
}

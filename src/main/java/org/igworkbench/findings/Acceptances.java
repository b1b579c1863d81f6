package org.igworkbench.findings;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.igworkbench.audit.Subject;

/// What has been accepted as at a day, to be laid over what is found: immutable, so that any thread
/// may ask.
public final class Acceptances {

  /// Nothing is accepted.
  public static final Acceptances NONE = new Acceptances(Map.of());

  private record Key(String finding, Subject subject, String facts) {}

  private final Map<Key, Acceptance> byFinding;

  private Acceptances(Map<Key, Acceptance> byFinding) {
    this.byFinding = Map.copyOf(byFinding);
  }

  /// Those that count on the day; of several for the same finding the newest.
  static Acceptances of(List<Acceptance> all, LocalDate day) {
    var counting = new HashMap<Key, Acceptance>();
    for (var one : all) {
      if (one.countsOn(day)) {
        counting.merge(
            new Key(one.finding(), one.subject(), one.facts()),
            one,
            (first, second) -> second.on().isBefore(first.on()) ? first : second);
      }
    }
    return new Acceptances(counting);
  }

  /// The acceptance of a finding; empty while it is open.
  public Optional<Acceptance> of(Finding finding) {
    if (byFinding.isEmpty()) {
      return Optional.empty();
    }
    return Optional.ofNullable(
        byFinding.get(new Key(finding.code().mark(), finding.subject(), finding.facts())));
  }

  /// Those of the findings that nobody has accepted.
  public List<Finding> open(List<Finding> findings) {
    return byFinding.isEmpty()
        ? findings
        : findings.stream().filter(finding -> of(finding).isEmpty()).toList();
  }
}

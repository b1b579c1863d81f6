package org.igworkbench.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/// Ends every rule of the house: what is broken and not excused in `exemptions.txt` fails.
final class Verdict {
  private static final List<Exemption> EXEMPTIONS =
      Rooms.lines("exemptions.txt").stream().map(Exemption::parse).toList();

  private Verdict() {}

  /// Fails with the broken places; also when an exemption of this rule excuses none of them.
  static void on(String rule, Collection<String> broken) {
    var exemptions = EXEMPTIONS.stream().filter(e -> e.rule().equals(rule)).toList();
    var unexcused =
        broken.stream().filter(b -> exemptions.stream().noneMatch(e -> b.contains(e.place())));
    var idle =
        exemptions.stream()
            .filter(e -> broken.stream().noneMatch(b -> b.contains(e.place())))
            .map(e -> "nothing to excuse any more in exemptions.txt: " + e);
    assertThat(Stream.concat(unexcused, idle).sorted()).as(rule).isEmpty();
  }

  /// The rules that `exemptions.txt` speaks of.
  static Stream<String> rulesExempted() {
    return EXEMPTIONS.stream().map(Exemption::rule);
  }

  record Exemption(String rule, String place, String reason) {
    static Exemption parse(String line) {
      var parts = line.split(" *\\| *");
      if (parts.length != 3) {
        throw new IllegalStateException("exemptions.txt wants rule | place | reason: " + line);
      }
      return new Exemption(parts[0], parts[1], parts[2]);
    }
  }
}

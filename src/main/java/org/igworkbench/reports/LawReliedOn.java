package org.igworkbench.reports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.igworkbench.law.LawRow;
import org.igworkbench.matrix.SharingRule;
import org.igworkbench.registers.Kind;
import org.igworkbench.requests.SharingRequest;

/// The law that the rules in use on the day and the requests of the period rest on.
final class LawReliedOn {

  /// By how many rules and requests a row of law is named.
  record Uses(int rules, int requests) {
    Uses with(Uses more) {
      return new Uses(rules + more.rules, requests + more.requests);
    }
  }

  /// A row of law and who rests on it.
  record Relied(LawRow row, Uses uses) {}

  private LawReliedOn() {}

  /// All of it, table by table.
  ///
  /// @param requests how many requests of the period name a code
  static List<Relied> of(Making making, List<SharingRule> rules, Map<String, Integer> requests) {
    Map<String, Uses> uses = new HashMap<>();
    for (var rule : rules) {
      rule.ground().law().distinct().forEach(code -> uses.merge(code, new Uses(1, 0), Uses::with));
    }
    requests.forEach((code, times) -> uses.merge(code, new Uses(0, times), Uses::with));
    return making
        .matrix()
        .law()
        .rows()
        .filter(row -> uses.containsKey(row.code()))
        .map(row -> new Relied(row, uses.getOrDefault(row.code(), new Uses(0, 0))))
        .toList();
  }

  /// The codes of law that a request names.
  static Stream<String> named(SharingRequest request) {
    var claim = request.ask().claim();
    var decision = request.decision();
    return Stream.of(
            Stream.ofNullable(claim.basis()),
            Stream.ofNullable(claim.power()),
            Stream.ofNullable(request.ask().destination()),
            request.particulars().conditions().stream(),
            Stream.ofNullable(decision)
                .flatMap(made ->
                    Stream.concat(
                        made.exemptions().stream(), Stream.ofNullable(made.shared().mechanism()))))
        .flatMap(codes -> codes)
        .distinct();
  }

  static Tab tab(Making making, List<Relied> law) {
    var names = making.names();
    var draft =
        new TabDraft(names)
            .column("pack.column.code", 12)
            .column("pack.codes.kind", 26)
            .column("pack.column.title", 48)
            .column("pack.codes.citation", 44)
            .column("pack.codes.standing", 28)
            .column("audit-pack.law.from", 18)
            .column("audit-pack.law.to", 18)
            .column("audit-pack.law.on-the-day", 14)
            .column("pack.column.verified", 48)
            .column("audit-pack.law.rules", 12)
            .column("audit-pack.law.requests", 12);
    for (var relied : law) {
      var row = relied.row();
      var standing = row.standing();
      draft.row(
          new Value.Text(row.code()),
          new Value.Text(names.say(Kind.of(row).word())),
          names.orNone(row.title()),
          names.orNone(row.citation()),
          new Value.Text(names.say(standing.status().word())),
          names.day(standing.inForce().from()),
          names.day(standing.inForce().to()),
          names.text(standing.on(making.day()) ? "pack.value.yes" : "pack.value.no"),
          names.orNone(standing.verified()),
          new Value.Count(relied.uses().rules()),
          new Value.Count(relied.uses().requests()));
    }
    return draft.tab(
        new TabDraft.Sayings(
            names.say("audit-pack.law.name"),
            names.say("audit-pack.law.title"),
            names.say("audit-pack.law.holds", making.day()),
            names.say("audit-pack.law.none")),
        null);
  }
}

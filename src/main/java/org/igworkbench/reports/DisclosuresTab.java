package org.igworkbench.reports;

import java.util.ArrayList;
import java.util.List;
import org.igworkbench.requests.Disclosure;
import org.igworkbench.requests.RequestLists.Outline;
import org.igworkbench.requests.SharingRequest;
import org.igworkbench.workspace.Sentence;

/// Everything that left the house in the period: what exactly, to whom, how and by whom, about how
/// many people, and what was heard of it since.
final class DisclosuresTab {

  private final Making making;
  private final Names names;
  private final Codes codes;
  private final Span span;

  DisclosuresTab(Making making, Codes codes) {
    this.making = making;
    this.names = making.names();
    this.codes = codes;
    this.span = making.span();
  }

  Tab tab(List<Outline> outlines) {
    return new Tab(
        names.say("sharing-log.disclosures.name"),
        names.say("sharing-log.disclosures.title"),
        names.say("sharing-log.disclosures.holds", span.from(), span.to()),
        names.say("sharing-log.disclosures.none"),
        columns(),
        new BlockRows(
            making.sources().requests().lists(),
            outlines.stream().filter(outline -> outline.disclosures() > 0).toList(),
            new BlockRows.Kind(Outline::disclosures, this::rows, this::missing)),
        null);
  }

  private List<Column> columns() {
    return List.of(
        new Column(names.say("request-column.heading.reference"), 15),
        new Column(names.say("sharing-log.disclosures.on"), 18),
        new Column(names.say("sharing-log.disclosures.what"), 48),
        new Column(names.say("sharing-log.disclosures.to"), 36),
        new Column(names.say("request-column.heading.recipient"), 28),
        new Column(names.say("sharing-log.disclosures.how"), 24),
        new Column(names.say("sharing-log.disclosures.by"), 28),
        new Column(names.say("record.prompt.subjects"), 24),
        new Column(names.say("record.prompt.people"), 12),
        new Column(names.say("sharing-log.disclosures.receipt"), 36),
        new Column(names.say("sharing-log.disclosures.return"), 36),
        new Column(names.say("sharing-log.disclosures.destruction"), 36),
        new Column(names.say("sharing-log.disclosures.correction"), 36));
  }

  private List<List<Value>> rows(SharingRequest request) {
    return request.life().disclosures().stream()
        .filter(disclosure -> span.contains(disclosure.on()))
        .map(disclosure -> row(request, disclosure))
        .toList();
  }

  private List<Value> row(SharingRequest request, Disclosure disclosure) {
    var recipient = request.requester().recipient();
    return List.of(
        new Value.Text(request.reference()),
        new Value.Day(disclosure.on()),
        names.orNone(disclosure.what()),
        names.orNone(disclosure.to()),
        recipient == null
            ? names.text("reports.value.unknown-recipient")
            : new Value.Text(codes.coded(recipient)),
        names.orNone(disclosure.how()),
        names.orNone(disclosure.by()),
        names.orNone(disclosure.subjects()),
        disclosure.people() == 0
            ? names.text("sharing-log.value.unknown")
            : new Value.Count(disclosure.people()),
        heard(disclosure, Disclosure.Kind.RECEIPT),
        heard(disclosure, Disclosure.Kind.RETURN),
        heard(disclosure, Disclosure.Kind.DESTRUCTION),
        heard(disclosure, Disclosure.Kind.CORRECTION));
  }

  private Value heard(Disclosure disclosure, Disclosure.Kind kind) {
    var said = new ArrayList<String>();
    for (var heard : disclosure.confirmations()) {
      if (heard.kind() == kind) {
        var who = Sentence.of("sharing-log.value.heard", heard.on(), heard.by());
        said.add(
            heard.note().isBlank()
                ? names.say(who)
                : names.say("sharing-log.value.heard-of", who, heard.note()));
      }
    }
    return names.orNone(String.join(Codes.BETWEEN, said));
  }

  private List<Value> missing(String reference) {
    return BlockRows.missing(names, reference, columns().size());
  }
}

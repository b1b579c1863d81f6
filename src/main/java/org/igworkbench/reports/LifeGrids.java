package org.igworkbench.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.igworkbench.reports.DecisionRecord.Grid;
import org.igworkbench.requests.Attachment;
import org.igworkbench.requests.Disclosure;
import org.igworkbench.requests.Life;
import org.igworkbench.requests.SharingRequest;

/// What a record says of what happened: what left the house and what was heard of it, what is kept
/// with the request, and every move.
final class LifeGrids {

  private static final int KILOBYTE = 1024;

  private final RecordTitles titles;

  LifeGrids(RecordTitles titles) {
    this.titles = titles;
  }

  Grid disclosures(SharingRequest request) {
    return new Grid(
        titles.say("record.grid.disclosures"),
        List.of(
            titles.say("record.column.on"),
            titles.say("record.column.what"),
            titles.say("record.column.to"),
            titles.say("record.column.how"),
            titles.say("record.column.about"),
            titles.say("record.column.heard")),
        request.life().disclosures().stream().map(this::row).toList(),
        titles.say(request.sharing() ? "record.none.disclosed-yet" : "record.none.disclosures"));
  }

  private List<String> row(Disclosure one) {
    return List.of(
        titles.day(one.on()),
        one.what(),
        one.to(),
        lines(
            List.of(
                one.how().isBlank() ? titles.say("record.answer.none") : one.how(),
                one.by().isBlank() ? "" : titles.say("record.answer.sent-by", one.by()))),
        lines(
            List.of(
                one.subjects(),
                one.people() == 0 ? "" : titles.say("record.answer.people", one.people()))),
        one.confirmations().isEmpty()
            ? titles.say("record.answer.nothing-heard")
            : lines(one.confirmations().stream().map(this::heard).toList()));
  }

  private String heard(Disclosure.Confirmation heard) {
    var said = titles.say("record.answer.heard", heard.kind().word(), heard.on(), heard.by());
    return heard.note().isBlank() ? said : said + ": " + heard.note();
  }

  private static String lines(List<String> all) {
    return all.stream().filter(line -> !line.isBlank()).collect(Collectors.joining("\n"));
  }

  Grid attachments(List<Attachment> attachments) {
    return new Grid(
        titles.say("record.grid.attachments"),
        List.of(
            titles.say("record.column.file"),
            titles.say("record.column.kind"),
            titles.say("record.column.attached"),
            titles.say("record.column.sha256")),
        attachments.stream().map(this::row).toList(),
        titles.say("record.none.attachments"));
  }

  private List<String> row(Attachment one) {
    return List.of(
        one.name() + "\n" + size(one.size()),
        RecordTitles.headed(titles.say(one.kind().word())),
        titles.say("record.answer.by-at", one.by(), titles.time(one.at())),
        one.sha256());
  }

  private String size(long bytes) {
    return titles.say(
        "record.answer.kilobytes",
        String.format(Locale.UK, "%,d", Math.max(1, (bytes + KILOBYTE - 1) / KILOBYTE)));
  }

  Grid timeLine(Life life) {
    var rows = new ArrayList<List<String>>();
    for (var step : life.steps()) {
      rows.add(
          List.of(
              titles.time(step.at()),
              titles.say(step.action().word()),
              step.by().isBlank() ? titles.say("record.answer.unknown") : step.by(),
              step.why().isBlank() ? titles.say("record.answer.nothing") : step.why()));
    }
    return new Grid(
        titles.say("record.grid.time-line"),
        List.of(
            titles.say("record.column.at"),
            titles.say("record.column.move"),
            titles.say("record.column.who"),
            titles.say("record.column.why")),
        rows,
        titles.say("record.none.time-line"));
  }
}

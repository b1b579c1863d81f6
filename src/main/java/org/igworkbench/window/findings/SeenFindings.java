package org.igworkbench.window.findings;

import java.util.List;
import org.igworkbench.findings.Listed;
import org.igworkbench.reports.Column;
import org.igworkbench.reports.Value;
import org.igworkbench.window.shell.Desk;
import org.igworkbench.window.shell.list.ListOrder;
import org.igworkbench.workspace.Words;

/// A workbook of the findings that are seen.
final class SeenFindings {

  private final Desk desk;
  private final Words words;
  private final Reading reading;

  SeenFindings(Desk desk, Reading reading) {
    this.desk = desk;
    this.words = desk.words();
    this.reading = reading;
  }

  ListOrder order(FindingsModel model) {
    return new ListOrder(
        desk,
        reading.set().day(),
        words.say("findings-screen.heading.title"),
        model.filter().get().strip(),
        List.of(
            new Column(words.say("findings-screen.column.severity"), 12),
            new Column(words.say("findings-screen.column.code"), 10),
            new Column(words.say("findings-screen.column.kind"), 36),
            new Column(words.say("findings-screen.column.about"), 16),
            new Column(words.say("findings-screen.column.name"), 40),
            new Column(words.say("findings-screen.column.sentence"), 62),
            new Column(words.say("findings-screen.column.provision"), 30),
            new Column(words.say("findings-screen.column.fix"), 50),
            new Column(words.say("findings-screen.column.accepted"), 40)),
        model.seen().stream().map(this::row).toList());
  }

  private List<Value> row(Listed listed) {
    var finding = listed.finding();
    return List.of(
        new Value.Text(words.say(finding.severity().word())),
        new Value.Text(finding.code().mark()),
        new Value.Text(words.say(finding.code().title())),
        new Value.Text(finding.about()),
        new Value.Text(reading.name(finding.subject())),
        new Value.Text(words.say(finding.sentence())),
        new Value.Text(finding.provision()),
        new Value.Text(words.say(finding.fix())),
        new Value.Text(accepted(listed)));
  }

  private String accepted(Listed listed) {
    var acceptance = listed.acceptance();
    return acceptance == null
        ? ""
        : words.say(
            "findings-screen.accepted.row",
            acceptance.by(),
            acceptance.on(),
            acceptance.lookAgain(),
            acceptance.reason());
  }
}

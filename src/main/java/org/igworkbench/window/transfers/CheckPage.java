package org.igworkbench.window.transfers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.VBox;
import org.igworkbench.law.LawLibrary;
import org.igworkbench.registers.Entry;
import org.igworkbench.requests.RequestMentions.Sent;
import org.igworkbench.transfers.Doubt;
import org.igworkbench.transfers.Route;
import org.igworkbench.transfers.Transfer;
import org.igworkbench.transfers.TransferCheck;
import org.igworkbench.window.shell.form.Controls;
import org.igworkbench.window.shell.register.RowDesk;
import org.igworkbench.window.shell.register.RowPage;
import org.igworkbench.workspace.Sentence;

/// What a transfer rests on: what is in doubt about it, how often each mechanism was used, and how
/// far adequacy reaches its importers.
final class CheckPage implements RowPage {

  private final RowDesk desk;

  CheckPage(RowDesk desk) {
    this.desk = desk;
  }

  /// What was read of it.
  private record Judged(
      Transfer transfer, LawLibrary law, TransferCheck check, List<Sent> sent, LocalDate day) {}

  @Override
  public String id() {
    return "check";
  }

  @Override
  public Sentence title() {
    return Sentence.of("transfers-screen.check.title");
  }

  @Override
  public Parent open(Entry entry) {
    var box = new VBox();
    box.setId("row-check");
    box.getStyleClass().addAll("row-page", "row-uses");
    var day = desk.desk().day();
    desk.desk()
        .jobs()
        .run(
            () -> judged(entry.code(), day),
            found -> found.ifPresent(judged -> box.getChildren().setAll(lines(judged))));
    return box;
  }

  private Optional<Judged> judged(String code, LocalDate day) {
    var workbench = desk.desk().workbench();
    var matrix = workbench.matrix().snapshot();
    var check = new TransferCheck(matrix.catalogue(), matrix.law(), day);
    var sent = workbench.requests().mentions().sent(day.minusYears(1), day);
    return workbench.registers().transfers().stream()
        .filter(each -> each.code().equals(code))
        .findFirst()
        .map(transfer -> new Judged(transfer, matrix.law(), check, sent, day));
  }

  private List<Node> lines(Judged judged) {
    var lines = new ArrayList<Node>();
    var doubts = judged.check().of(judged.transfer());
    if (doubts.isEmpty()) {
      say(lines, Sentence.of("transfers-screen.check.sound", judged.day()));
    } else {
      heading(lines, "transfers-screen.check.doubts");
      doubts.stream().map(Doubt::sentence).forEach(doubt -> say(lines, doubt));
    }
    if (!judged.transfer().mechanisms().isEmpty()) {
      heading(lines, "transfers-screen.check.mechanisms");
    }
    for (var code : judged.transfer().mechanisms()) {
      judged
          .law()
          .mechanism(code)
          .map(row ->
              Sentence.of(
                  "transfers-screen.check.mechanism",
                  code,
                  row.title(),
                  row.citation(),
                  Route.of(row).word()))
          .ifPresent(mechanism ->
              say(
                  lines,
                  Sentence.of(
                      "transfers-screen.check.used",
                      mechanism,
                      times(judged, code),
                      judged.day())));
    }
    if (!judged.transfer().destination().countries().isEmpty()) {
      heading(lines, "transfers-screen.check.countries");
    }
    for (var code : judged.transfer().destination().countries()) {
      var title = judged.law().country(code).map(row -> row.title()).orElse("");
      var reach = judged.check().reach(judged.transfer(), code);
      say(lines, Sentence.of("transfers-screen.check.country", code, title, reach.word()));
    }
    return lines;
  }

  /// How often a mechanism was used for the recipients of the entry.
  private static int times(Judged judged, String mechanism) {
    var destination = judged.transfer().destination();
    return judged.sent().stream()
        .filter(sent -> sent.mechanism().equals(mechanism))
        .filter(sent -> sent.recipient() != null)
        .filter(sent -> destination.recipients().contains(sent.recipient()))
        .filter(sent ->
            destination.where() != Transfer.Where.NAMED
                || destination.countries().contains(String.valueOf(sent.destination())))
        .mapToInt(Sent::requests)
        .sum();
  }

  private void heading(List<Node> lines, String key) {
    lines.add(Controls.label(desk.words().say(Sentence.of(key)), "section-title"));
  }

  private void say(List<Node> lines, Sentence sentence) {
    lines.add(Controls.wrapped(desk.words().say(sentence)));
  }
}

package org.igworkbench.window.matrix.form;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.igworkbench.audit.Subject;
import org.igworkbench.audit.TrailEntry;
import org.igworkbench.matrix.MatrixSnapshot;
import org.igworkbench.matrix.RuleFacts;
import org.igworkbench.matrix.RuleHistory;
import org.igworkbench.matrix.SharingRule;
import org.igworkbench.window.shell.Comparison;
import org.igworkbench.window.shell.Days;
import org.igworkbench.window.shell.Desk;
import org.igworkbench.window.shell.form.Controls;
import org.igworkbench.workspace.Words;

/// All versions of a rule, newest first, with what each changed; and every deed that the trail
/// knows of, also those that were undone.
public final class HistoryPane extends SidePane {

  private final Desk desk;
  private final Words words;
  private final String code;

  private record Read(MatrixSnapshot matrix, List<TrailEntry> trail) {}

  /// @param closed is told when it is left
  public HistoryPane(Desk desk, String code, Runnable closed) {
    super("rule-history", closed);
    this.desk = desk;
    this.words = desk.words();
    this.code = code;
    sheet(List.of(title()));
    var back = Controls.button(words.say("rule-form.history.back"), "", this::close);
    back.setId("rule-history-back");
    foot(back);
    refresh();
  }

  private Node title() {
    return Controls.wrapped(words.say("rule-form.history.title", code), "panel-title");
  }

  /// The rule that it is about.
  public String code() {
    return code;
  }

  @Override
  public void renew() {
    refresh();
  }

  private void refresh() {
    desk.jobs()
        .run(
            () ->
                new Read(
                    desk.workbench().matrix().snapshot(),
                    desk.workbench().trail().about(new Subject("rule", code))),
            this::show);
  }

  @Override
  public void takeKeys() {
    applyCss();
    var back = lookup("#rule-history-back");
    if (back != null) {
      back.requestFocus();
    }
  }

  private void show(Read read) {
    var parts = new ArrayList<Node>();
    parts.add(title());
    var history = read.matrix().history(code);
    for (var version : history.versions().reversed()) {
      parts.add(version(read.matrix(), history, version));
    }
    if (!read.trail().isEmpty()) {
      parts.add(Controls.label(words.say("rule-form.history.trail"), "group-label"));
      read.trail().reversed().forEach(entry -> parts.add(deed(entry)));
    }
    sheet(parts);
  }

  private Node version(MatrixSnapshot matrix, RuleHistory history, SharingRule version) {
    var block =
        new VBox(
            Controls.wrapped(
                words.say(
                    "rule-form.history.version",
                    version.version(),
                    words.say(version.tenure().status().word())),
                "strong"),
            Controls.wrapped(period(version), "history-line"));
    block.getStyleClass().add("history-version");
    var approval = version.tenure().approval();
    if (approval != null) {
      block
          .getChildren()
          .add(
              Controls.wrapped(
                  words.say("rule-form.history.approved", approval.by(), approval.on()),
                  "history-line"));
      if (!approval.evidence().isBlank()) {
        block.getChildren().add(Controls.wrapped(approval.evidence(), "history-line", "muted"));
      }
    }
    history.versions().stream()
        .filter(before -> before.version() == version.version() - 1)
        .findFirst()
        .ifPresent(before ->
            block
                .getChildren()
                .add(
                    new Comparison(
                        words,
                        new RuleFactWords(words, matrix),
                        new Comparison.Heads(
                            words.say("rule-form.history.before"),
                            words.say("rule-form.history.after")),
                        RuleFacts.of(before),
                        RuleFacts.of(version))));
    return block;
  }

  private String period(SharingRule version) {
    var effective = version.tenure().effective();
    LocalDate from = effective.from();
    LocalDate to = effective.to();
    if (effective.isEmpty() && from != null) {
      return words.say("rule-form.history.never", from);
    }
    if (from != null && to != null) {
      return words.say("rule-form.history.between", from, to);
    }
    return from == null
        ? words.say("rule-form.history.undated")
        : words.say("rule-form.history.since", from);
  }

  private Node deed(TrailEntry entry) {
    ZoneId zone = desk.clock().getZone();
    var time = Instant.parse(entry.time()).atZone(zone);
    var when =
        Controls.wrapped(
            words.say(
                "rule-form.history.deed",
                Days.brief(time.toLocalDate()),
                "%02d:%02d".formatted(time.getHour(), time.getMinute()),
                entry.officer(),
                entry.what()),
            "history-line");
    var block = new VBox(when);
    block.getStyleClass().add("history-deed");
    if (!entry.why().isBlank()) {
      block.getChildren().add(Controls.wrapped(entry.why(), "history-line", "muted"));
    }
    return block;
  }
}

package org.igworkbench.window.requests.intake;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.igworkbench.exchange.RequestPlan;
import org.igworkbench.window.requests.intake.ImportModel.Kind;
import org.igworkbench.window.requests.intake.ImportModel.Line;
import org.igworkbench.window.requests.intake.ImportModel.State;
import org.igworkbench.window.shell.form.Controls;
import org.igworkbench.window.shell.list.ListColumn;
import org.igworkbench.window.shell.list.ListServices;
import org.igworkbench.window.shell.list.ListTable;
import org.igworkbench.workspace.Words;
import org.jspecify.annotations.Nullable;

/// What a file of requests would change, cell by cell, before it is taken over.
public final class ImportPage extends VBox {

  private final ListServices services;
  private final Words words;
  private final ImportModel model;
  private final ListTable<Line> lines;
  private final Label file = Controls.label("", "strong");
  private final Label untouched = Controls.label("", "tag");
  private final Label counts = Controls.wrapped("", "note");
  private final Label notice = Controls.wrapped("", "error-list");
  private final Label foot = Controls.wrapped("");
  private final Label whole = Controls.wrapped("", "import-whole");
  private final Button apply;
  private final Button cancel;

  /// @param choose asks for another file
  /// @param back shows the list of requests again
  public ImportPage(ListServices services, ImportModel model, Runnable choose, Runnable back) {
    this.services = services;
    this.words = services.desk().words();
    this.model = model;
    lines =
        new ListTable<>(
            "import",
            words.say("papers.import.title"),
            line -> line.place() + line.kind() + line.after(),
            columns(),
            services);
    lines.whenEmpty(Controls.wrapped(words.say("papers.import.empty"), "muted", "empty"));
    apply = Controls.button("", "bi-check2", model::apply);
    apply.setId("import-apply");
    apply.getStyleClass().add("accent");
    cancel = Controls.button(words.say("papers.import.cancel"), "", back);
    cancel.setId("import-cancel");
    var other =
        Controls.button(words.say("papers.import.other"), "bi-file-earmark-arrow-up", choose);
    other.setId("import-other");
    getStyleClass().add("import-page");
    build(other);
    model.state().subscribe(this::show);
  }

  private void build(Button other) {
    var head =
        new HBox(
            Controls.label(words.say("papers.import.title"), "screen-title"),
            file,
            Controls.gap(),
            untouched,
            other);
    head.getStyleClass().add("screen-bar");
    counts.setId("import-counts");
    notice.setId("import-notice");
    foot.setId("import-foot");
    whole.setId("import-whole");
    lines.listen(this::showWhole, () -> {});
    showWhole(null);
    foot.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(foot, Priority.ALWAYS);
    var bar = new HBox(counts);
    bar.getStyleClass().add("filter-bar");
    var buttons = new HBox(apply, foot, cancel);
    buttons.getStyleClass().add("panel-foot");
    VBox.setVgrow(lines, Priority.ALWAYS);
    getChildren().setAll(head, notice, bar, lines, whole, buttons);
  }

  /// What stands in a row is often longer than its columns.
  private void showWhole(@Nullable Line line) {
    whole.setText(
        line == null
            ? ""
            : line.before().isEmpty()
                ? line.after()
                : words.say("papers.import.whole", line.before(), line.after()));
    whole.setVisible(line != null);
    whole.setManaged(line != null);
  }

  private List<ListColumn<Line>> columns() {
    return List.of(
        ListColumn.<Line>text(
                "kind", words.say("papers.import.column.kind"), 110, line -> kind(line.kind()))
            .marked(line -> icon(line.kind())),
        ListColumn.text("place", words.say("papers.import.column.place"), 150, Line::place),
        ListColumn.text(
            "reference", words.say("papers.import.column.request"), 110, Line::reference),
        ListColumn.text("column", words.say("papers.import.column.column"), 140, Line::column),
        ListColumn.text("before", words.say("papers.import.column.before"), 200, Line::before),
        ListColumn.text("after", words.say("papers.import.column.after"), 320, Line::after));
  }

  private String kind(Kind kind) {
    return switch (kind) {
      case WRONG -> words.say("papers.import.kind.wrong");
      case CHANGED -> words.say("papers.import.kind.changed");
      case NEW -> words.say("papers.import.kind.new");
    };
  }

  private static String icon(Kind kind) {
    return switch (kind) {
      case WRONG -> "bi-exclamation-octagon";
      case CHANGED -> "bi-pencil";
      case NEW -> "bi-plus";
    };
  }

  private void show(State state) {
    foot.getStyleClass().remove("error-text");
    say("", "", "");
    lines.show(List.of());
    switch (state) {
      case State.None _ -> file.setText("");
      case State.Busy(var name) -> {
        file.setText(name);
        counts.setText(words.say("papers.import.reading", name));
      }
      case State.Unreadable(var name, var why) -> {
        file.setText(name);
        say("", words.say(why), "");
      }
      case State.Compared compared -> show(compared);
    }
    untouched.setText(state instanceof State.Compared ? words.say("papers.import.untouched") : "");
    untouched.setVisible(state instanceof State.Compared);
    int moves = state instanceof State.Compared compared ? compared.plan().moves().size() : 0;
    apply.setText(words.say("papers.import.apply", moves));
    apply.setDisable(!model.ready());
  }

  private void show(State.Compared compared) {
    var plan = compared.plan();
    file.setText(plan.file());
    say(
        words.say(
            "papers.import.counts",
            plan.fresh().size(),
            plan.changed().size(),
            plan.unchanged(),
            plan.inError()),
        compared.notice(),
        foot(plan));
    if (!plan.sound()) {
      foot.getStyleClass().add("error-text");
    }
    lines.show(compared.lines());
  }

  private String foot(RequestPlan plan) {
    if (!plan.sound()) {
      return words.say("papers.import.wrong", plan.problems().size());
    }
    if (plan.moves().isEmpty()) {
      return words.say("papers.import.same");
    }
    return services.desk().readOnly()
        ? words.say("shell.as-at.no-change", services.desk().day())
        : words.say("papers.import.one-undo");
  }

  private void say(String count, String wrong, String below) {
    counts.setText(count);
    notice.setText(wrong);
    notice.setVisible(!wrong.isEmpty());
    notice.setManaged(!wrong.isEmpty());
    foot.setText(below);
  }

  /// Takes the keys: at what can be done next.
  public void takeKeys() {
    if (apply.isDisabled()) {
      cancel.requestFocus();
    } else {
      lines.focusTable();
    }
  }
}

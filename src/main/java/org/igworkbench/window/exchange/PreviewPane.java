package org.igworkbench.window.exchange;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.igworkbench.exchange.Imports;
import org.igworkbench.window.exchange.ImportModel.State;
import org.igworkbench.window.shell.form.BarEnds;
import org.igworkbench.window.shell.form.ChoiceSwitch;
import org.igworkbench.window.shell.form.Controls;
import org.igworkbench.window.shell.form.Named;
import org.igworkbench.window.shell.list.ListColumn;
import org.igworkbench.window.shell.list.ListServices;
import org.igworkbench.window.shell.list.ListTable;
import org.igworkbench.workspace.Sentence;
import org.igworkbench.workspace.Words;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// What a file would change, before anything is changed: how many rows are what, the lines of the
/// part that is looked at, and the line that is chosen in full.
final class PreviewPane extends VBox {

  private static final double LIST_SHARE = 0.7;
  private static final Sentence APPLYING = Sentence.of("import-screen.apply.one-undo");

  private final Words words;
  private final ImportModel model;
  private final State.Compared compared;
  private final ListTable<ImportLine> lines;
  private final DifferencePane detail;
  private final ObjectProperty<@Nullable Part> part = new SimpleObjectProperty<>(Part.ALL);
  private final Button apply;
  private final Label reason = Controls.wrapped("");

  PreviewPane(ListServices services, ImportModel model, State.Compared compared) {
    var marked =
        new MarkedCopyBar(
            services.desk(), services.documents(), compared.look().file(), compared.plan());
    this.words = services.desk().words();
    this.model = model;
    this.compared = compared;
    setId("import-preview");
    getStyleClass().add("import-preview");
    detail = new DifferencePane(words);
    lines =
        new ListTable<>(
            "import",
            words.say("import-screen.list.title", compared.plan().file()),
            line -> "" + line.number(),
            columns(),
            services);
    lines.before(parts());
    lines.listen(detail::show, detail::requestFocus);
    apply =
        Controls.button(
            words.say("import-screen.apply.button", changes()), "bi-check2", model::apply);
    apply.setId("import-apply");
    apply.getStyleClass().add("accent");
    var split = new SplitPane(lines, detail);
    split.setOrientation(Orientation.HORIZONTAL);
    split.setDividerPositions(LIST_SHARE);
    SplitPane.setResizableWithParent(detail, false);
    setVgrow(split, Priority.ALWAYS);
    getChildren().addAll(head(), notice(), split, foot(marked));
    part.subscribe(this::show);
    hinder();
  }

  private int changes() {
    var counts = compared.plan().counts();
    return counts.fresh() + counts.changed() + counts.ended();
  }

  private BarEnds head() {
    var plan = compared.plan();
    var file = Controls.label(plan.file(), "strong");
    file.setId("import-file-name");
    file.setGraphic(new FontIcon("bi-file-earmark-spreadsheet"));
    var register = plan.register();
    var where =
        Controls.label(
            register == null ? "" : words.say("import-screen.page.into", register.words()), "note");
    where.setId("import-where");
    var start = new HBox(file, where);
    start.getStyleClass().add("import-head-start");
    tabs().ifPresent(start.getChildren()::add);
    var columns =
        Controls.button(words.say("import-screen.page.columns"), "bi-columns", model::ask);
    columns.setId("import-ask");
    var untouched = Controls.label(words.say("import-screen.page.untouched"), "chip");
    untouched.setMinWidth(USE_PREF_SIZE);
    var end = new HBox(untouched, columns);
    end.getStyleClass().add("import-head-end");
    var head = new BarEnds(start, end);
    head.getStyleClass().addAll("filter-bar", "import-head");
    return head;
  }

  /// A workbook may hold several registers, of which one is looked at.
  private Optional<ComboBox<Imports.Tab>> tabs() {
    var known = compared.look().tabs().stream().filter(tab -> tab.register() != null).toList();
    if (known.size() < 2) {
      return Optional.empty();
    }
    var box = new ComboBox<Imports.Tab>();
    box.setId("import-tab");
    box.setAccessibleText(words.say("import-screen.mapping.tab"));
    box.getItems().setAll(known);
    box.setVisibleRowCount(18);
    box.setConverter(new Named<>(Imports.Tab::name));
    known.stream()
        .filter(tab -> compared.plan().place().endsWith("!" + tab.name()))
        .findFirst()
        .ifPresent(box::setValue);
    box.valueProperty()
        .subscribe((before, now) -> {
          if (now != null) {
            model.turnTo(now);
          }
        });
    return Optional.of(box);
  }

  private Label notice() {
    var notice = Controls.wrapped(compared.notice(), "error-list");
    notice.setId("import-stale");
    notice.setVisible(!compared.notice().isEmpty());
    notice.setManaged(!compared.notice().isEmpty());
    return notice;
  }

  private ChoiceSwitch<Part> parts() {
    return new ChoiceSwitch<>(
        "import-parts",
        words.say("import-screen.page.parts"),
        List.of(Part.values()),
        each -> PartWords.counted(words, each, compared.plan()),
        part);
  }

  private List<ListColumn<ImportLine>> columns() {
    return List.of(
        ListColumn.<ImportLine>text(
                "kind",
                words.say("import-screen.column.kind"),
                112,
                line -> PartWords.said(words, line.part()))
            .marked(line -> PartWords.icon(line.part())),
        ListColumn.text("place", words.say("import-screen.column.place"), 110, ImportLine::place),
        ListColumn.text("code", words.say("import-screen.column.code"), 90, ImportLine::code),
        ListColumn.text("title", words.say("import-screen.column.title"), 150, ImportLine::title),
        ListColumn.text(
            "column", words.say("import-screen.column.column"), 120, ImportLine::column),
        ListColumn.text(
            "before", words.say("import-screen.column.before"), 150, ImportLine::before),
        ListColumn.text("after", words.say("import-screen.column.after"), 240, ImportLine::after));
  }

  private FlowPane foot(MarkedCopyBar marked) {
    reason.setId("import-reason");
    reason.setMaxWidth(Double.MAX_VALUE);
    var leave = Controls.button(words.say("import-screen.page.leave"), "", model::leave);
    leave.setId("import-leave");
    var foot = new FlowPane(8, 6, apply);
    if (!compared.plan().sound()) {
      foot.getChildren().add(marked.button());
    }
    foot.getChildren().addAll(leave, reason, marked);
    foot.getStyleClass().addAll("panel-foot", "import-foot");
    return foot;
  }

  /// Says beside the button why it can't be pressed, or what pressing it does.
  void hinder() {
    var why = model.hindrance();
    apply.setDisable(why.isPresent());
    reason.setText(words.say(why.orElse(APPLYING)));
    reason.getStyleClass().removeAll("error-text", "note");
    reason.getStyleClass().add(compared.plan().sound() ? "note" : "error-text");
  }

  private void show(@Nullable Part wanted) {
    var shown = wanted == null ? Part.ALL : wanted;
    var box = new VBox(Controls.wrapped(PartWords.none(words, shown), "muted"));
    box.getStyleClass().add("empty");
    lines.whenEmpty(box);
    lines.show(ImportLine.of(words, compared.plan(), shown));
    detail.show(null);
  }

  /// Goes to the line after the one that is chosen, or before it.
  void step(int by) {
    var seen = lines.seen();
    int at = lines.selected().map(seen::indexOf).orElse(by > 0 ? -1 : seen.size());
    if (!seen.isEmpty()) {
      lines.select("" + seen.get(Math.clamp(at + by, 0, seen.size() - 1)).number());
      lines.focusTable();
    }
  }

  void focusFilter() {
    lines.focusFilter();
  }

  void export() {
    lines.export();
  }

  /// Takes the keys: at what can be done next.
  void takeKeys() {
    lines.focusTable();
  }
}

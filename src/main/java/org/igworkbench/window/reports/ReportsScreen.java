package org.igworkbench.window.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.igworkbench.window.shell.Command;
import org.igworkbench.window.shell.Desk;
import org.igworkbench.window.shell.Documents;
import org.igworkbench.window.shell.ExportBar;
import org.igworkbench.window.shell.KeyHelp;
import org.igworkbench.window.shell.Place;
import org.igworkbench.window.shell.Screen;
import org.igworkbench.window.shell.form.Controls;
import org.igworkbench.window.shell.list.ListExits;
import org.igworkbench.window.shell.list.ListServices;
import org.igworkbench.workspace.Sentence;
import org.igworkbench.workspace.Words;

/// Puts a report together for a period, shows what the workbook will hold, and exports it.
public final class ReportsScreen implements Screen {

  private static final String EXPORT = ListExits.HELP.keys();

  private final Desk desk;
  private final ReportsModel model;
  private final Words words;
  private final PackWords said;
  private final ExportBar export;
  private final BorderPane root = new BorderPane();

  /// A screen that reads nothing before it is first refreshed.
  public ReportsScreen(ListServices services) {
    desk = services.desk();
    words = desk.words();
    said = new PackWords(words);
    model = new ReportsModel(desk, services.preferences());
    export = foot(services.documents());
    root.setId("reports");
    root.getStyleClass().add("screen");
    root.setTop(bar());
    root.setLeft(packs());
    root.setCenter(scrolled(detail()));
    root.setBottom(export);
    root.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (ListExits.asksForExport(event)) {
            export.ask();
            event.consume();
          }
        });
  }

  private ExportBar foot(Documents documents) {
    var foot = new ExportBar("reports", desk, model.exporting(), model::wanted, documents);
    foot.getStyleClass().add("panel-foot");
    model.from().subscribe(day -> foot.changed());
    model.to().subscribe(day -> foot.changed());
    model.marking().subscribe(marking -> foot.changed());
    model.pack().subscribe(pack -> foot.changed());
    return foot;
  }

  @Override
  public Place place() {
    return Place.REPORTS;
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public void refresh() {
    model.refresh();
  }

  @Override
  public void takeKeys() {
    root.applyCss();
    var list = root.lookup("#reports-packs");
    if (list != null) {
      list.requestFocus();
    }
  }

  /// Opens the pack that scripts call so.
  @Override
  public void open(String code) {
    Stream.of(PackChoice.values()).filter(pack -> pack.code().equals(code)).forEach(model::choose);
  }

  @Override
  public List<KeyHelp> keys() {
    return List.of(
        new KeyHelp(EXPORT, Sentence.of("reports-screen.key.export")),
        new KeyHelp("↑ ↓", Sentence.of("reports-screen.key.pack")));
  }

  @Override
  public List<Command> commands() {
    var commands = new ArrayList<Command>();
    commands.add(
        new Command("export", Sentence.of("reports-screen.command.export"), EXPORT, export::ask));
    for (var pack : PackChoice.values()) {
      if (pack != model.pack().get()) {
        commands.add(
            new Command(
                "pack-" + pack.code(),
                Sentence.of("reports-screen.command.pack", said.name(pack)),
                "",
                () -> model.choose(pack)));
      }
    }
    return commands;
  }

  private HBox bar() {
    var title = new Label(words.say("reports-screen.heading.title"));
    title.getStyleClass().add("screen-title");
    var note = new Label(words.say("reports-screen.heading.note"));
    note.getStyleClass().add("note");
    var bringIn =
        Controls.button(
            words.say("reports-screen.import.button"),
            "bi-upload",
            () -> desk.navigator().open(Place.IMPORT, ""));
    bringIn.setId("reports-import");
    var bar = new HBox(title, note, Controls.gap(), bringIn);
    bar.getStyleClass().add("screen-bar");
    return bar;
  }

  private VBox packs() {
    var label = new Label(words.say("reports-screen.packs.title"));
    label.getStyleClass().add("group-label");
    var list = new PackList(model, words);
    VBox.setVgrow(list, Priority.ALWAYS);
    var side = new VBox(label, list);
    side.getStyleClass().add("pack-side");
    return side;
  }

  /// At large text the detail scrolls, so that the button under it stays in sight.
  private static ScrollPane scrolled(VBox detail) {
    var scroll = new ScrollPane(detail);
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    scroll.getStyleClass().add("quiet");
    return scroll;
  }

  private VBox detail() {
    var title = new Label();
    title.setId("reports-name");
    title.getStyleClass().add("panel-title");
    var use = new Label();
    use.getStyleClass().add("muted");
    use.setWrapText(true);
    use.setMinHeight(Region.USE_PREF_SIZE);
    model
        .pack()
        .subscribe(pack -> {
          title.setText(said.name(pack));
          use.setText(said.holds(pack));
        });
    var holds = new Label(words.say("reports-screen.tabs.title"));
    holds.getStyleClass().add("panel-title");
    var count = new Label();
    count.setId("reports-count");
    count.getStyleClass().add("note");
    model.tabs().addListener((ListChangeListener<TabLine>) change -> count.setText(count()));
    var heading = new HBox(8, holds, count);
    heading.getStyleClass().add("tabs-heading");
    var table = new TabsTable(model, words);
    holds.setMinWidth(Region.USE_PREF_SIZE);
    VBox.setVgrow(table, Priority.ALWAYS);
    var detail = new VBox(new VBox(4, title, use), new OrderPane(model, desk), heading, table);
    detail.getStyleClass().add("report-detail");
    return detail;
  }

  private String count() {
    int rows = model.tabs().stream().mapToInt(TabLine::rows).sum();
    return model.tabs().isEmpty()
        ? ""
        : words.say("reports-screen.tabs.count", model.tabs().size(), rows);
  }
}

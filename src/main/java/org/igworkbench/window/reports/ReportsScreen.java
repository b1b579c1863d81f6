package org.igworkbench.window.reports;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.igworkbench.window.shell.Command;
import org.igworkbench.window.shell.Desk;
import org.igworkbench.window.shell.Documents;
import org.igworkbench.window.shell.ExportBar;
import org.igworkbench.window.shell.Place;
import org.igworkbench.window.shell.Screen;
import org.igworkbench.workspace.Sentence;
import org.igworkbench.workspace.Words;

/// Puts a report together for a period, shows what the workbook will hold, and exports it.
public final class ReportsScreen implements Screen {

  private final ReportsModel model;
  private final Words words;
  private final ExportBar export;
  private final BorderPane root = new BorderPane();

  public ReportsScreen(Desk desk, Documents documents) {
    words = desk.words();
    model = new ReportsModel(desk);
    export = foot(desk, documents);
    root.setId("reports");
    root.getStyleClass().add("screen");
    root.setTop(bar());
    root.setLeft(packs());
    root.setCenter(detail());
    root.setBottom(export);
  }

  private ExportBar foot(Desk desk, Documents documents) {
    var foot = new ExportBar("reports", desk, model.exporting(), model::wanted, documents);
    foot.getStyleClass().add("panel-foot");
    model.from().subscribe(day -> foot.changed());
    model.to().subscribe(day -> foot.changed());
    model.marking().subscribe(marking -> foot.changed());
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

  @Override
  public List<Command> commands() {
    return List.of(
        new Command("export", Sentence.of("reports-screen.command.export"), "", export::ask));
  }

  private HBox bar() {
    var title = new Label(words.say("reports-screen.heading.title"));
    title.getStyleClass().add("screen-title");
    var note = new Label(words.say("reports-screen.heading.note"));
    note.getStyleClass().add("note");
    var bar = new HBox(title, note);
    bar.getStyleClass().add("screen-bar");
    return bar;
  }

  private VBox packs() {
    var label = new Label(words.say("reports-screen.packs.title"));
    label.getStyleClass().add("group-label");
    var list = new PackList(words);
    VBox.setVgrow(list, Priority.ALWAYS);
    var side = new VBox(label, list);
    side.getStyleClass().add("pack-side");
    return side;
  }

  private VBox detail() {
    var title = new Label(words.say("reports-screen.board.name"));
    title.getStyleClass().add("panel-title");
    var use = new Label(words.say("reports-screen.board.holds"));
    use.getStyleClass().add("muted");
    use.setWrapText(true);
    use.setMinHeight(Region.USE_PREF_SIZE);
    var holds = new Label(words.say("reports-screen.tabs.title"));
    holds.getStyleClass().add("panel-title");
    var count = new Label();
    count.setId("reports-count");
    count.getStyleClass().add("note");
    model.tabs().addListener((ListChangeListener<TabLine>) change -> count.setText(count()));
    var heading = new HBox(8, holds, count);
    heading.getStyleClass().add("tabs-heading");
    var table = new TabsTable(model, words);
    VBox.setVgrow(table, Priority.ALWAYS);
    var detail = new VBox(new VBox(4, title, use), new OrderPane(model, words), heading, table);
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

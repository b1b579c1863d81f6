package org.igworkbench.window.findings;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.CustomTextField;
import org.igworkbench.findings.Severity;
import org.igworkbench.window.shell.Command;
import org.igworkbench.window.shell.Desk;
import org.igworkbench.window.shell.ExportBar;
import org.igworkbench.window.shell.Exporting;
import org.igworkbench.window.shell.KeyHelp;
import org.igworkbench.window.shell.Place;
import org.igworkbench.window.shell.Screen;
import org.igworkbench.window.shell.ScreenKeys;
import org.igworkbench.window.shell.Segments;
import org.igworkbench.window.shell.TimeOfDay;
import org.igworkbench.window.shell.form.BarEnds;
import org.igworkbench.window.shell.form.Controls;
import org.igworkbench.window.shell.list.ListExits;
import org.igworkbench.window.shell.list.ListServices;
import org.igworkbench.workspace.Sentence;
import org.igworkbench.workspace.Words;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// What the workspace finds wrong with itself, and what can be done about it.
public final class FindingsScreen implements Screen {

  private static final double LIST_SHARE = 0.6;
  private static final KeyCombination FILTER = KeyCombination.valueOf("Shortcut+F");

  private final Desk desk;
  private final Words words;
  private final FindingsModel model;
  private final FindingTree tree;
  private final FindingPane pane;
  private final CustomTextField filter = new CustomTextField();
  private final Label counts = new Label();
  private final VBox empty = new VBox(8);
  private final ExportBar export;
  private final VBox root = new VBox();
  private String wanted = "";

  /// A screen that looks at nothing before it is first refreshed.
  public FindingsScreen(ListServices services) {
    desk = services.desk();
    words = desk.words();
    model = new FindingsModel(desk);
    tree = new FindingTree(model, words);
    pane = new FindingPane(model, desk);
    export =
        new ExportBar("findings", desk, new Exporting(desk), this::order, services.documents())
            .newsOnly();
    root.setId("findings");
    root.getStyleClass().addAll("screen", "findings-screen");
    root.getChildren().setAll(bar(), split(), export);
    ScreenKeys.install(root, this::key);
    tree.addEventFilter(KeyEvent.KEY_PRESSED, this::inList);
    model.reading().subscribe(read -> show());
    model.part().subscribe(part -> show());
    model.filter().subscribe(text -> show());
  }

  private BarEnds bar() {
    var title = Controls.label(words.say("findings-screen.heading.title"), "screen-title");
    title.setMinWidth(Region.USE_PREF_SIZE);
    counts.setId("findings-counts");
    counts.getStyleClass().add("note");
    var start = new HBox(12, title, counts);
    start.setAlignment(Pos.CENTER_LEFT);
    ObjectProperty<@Nullable Part> chosen = model.part();
    var parts =
        new Segments<>(
            words.say("findings-screen.part.name"), List.of(Part.values()), this::name, chosen);
    parts.setId("findings-parts");
    buildFilter();
    var out =
        Controls.button(
            words.say("findings-screen.export.button"),
            "bi-file-earmark-spreadsheet",
            this::export);
    out.setId("findings-export-button");
    var end = new HBox(8, parts, filter, out);
    end.setAlignment(Pos.CENTER_LEFT);
    var bar = new BarEnds(start, end);
    bar.getStyleClass().add("screen-bar");
    return bar;
  }

  private String name(Part part) {
    return switch (part) {
      case OPEN -> words.say("findings-screen.part.open");
      case ACCEPTED -> words.say("findings-screen.part.accepted");
      case ALL -> words.say("findings-screen.part.all");
    };
  }

  private void buildFilter() {
    filter.setId("findings-filter");
    filter.setLeft(new FontIcon("bi-funnel"));
    filter.setPromptText(words.say("findings-screen.filter.prompt"));
    filter.setAccessibleText(words.say("findings-screen.filter.name"));
    filter.getStyleClass().add("list-filter");
    filter.textProperty().bindBidirectional(model.filter());
    filter.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE && !filter.getText().isEmpty()) {
            filter.clear();
            event.consume();
          } else if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
            tree.requestFocus();
            event.consume();
          }
        });
  }

  private SplitPane split() {
    empty.getStyleClass().add("empty");
    empty.setId("findings-empty");
    var list = new StackPane(tree, empty);
    var split = new SplitPane(list, pane);
    split.setOrientation(Orientation.HORIZONTAL);
    split.setDividerPositions(LIST_SHARE);
    SplitPane.setResizableWithParent(pane, false);
    VBox.setVgrow(split, Priority.ALWAYS);
    return split;
  }

  private void show() {
    var read = model.reading().get();
    if (read == null) {
      empty.setVisible(false);
      return;
    }
    var set = read.set();
    counts.setText(
        words.say(
            "findings-screen.heading.counts",
            set.open(Severity.ERROR),
            set.open(Severity.WARNING),
            set.open(Severity.NOTE)));
    tree.show();
    boolean nothing = model.seen().isEmpty();
    tree.setVisible(!nothing);
    empty.setVisible(nothing);
    if (nothing) {
      sayNothing(read);
    }
    if (!wanted.isEmpty()) {
      var code = wanted;
      wanted = "";
      model.look(code);
    }
  }

  private void sayNothing(Reading read) {
    var button =
        model.filter().get().isBlank()
            ? Controls.button(words.say("findings-screen.empty.again"), "", this::refresh)
            : Controls.button(words.say("findings-screen.empty.clear"), "", filter::clear);
    button.setId("findings-empty-button");
    empty.getChildren().setAll(Controls.wrapped(nothing(read)), button);
  }

  private String nothing(Reading read) {
    if (!model.filter().get().isBlank()) {
      return words.say("findings-screen.empty.filter");
    }
    if (model.part().get() == Part.ACCEPTED) {
      return words.say("findings-screen.empty.accepted");
    }
    return words.say(
        "findings-screen.empty.open", TimeOfDay.now(desk.clock()), read.set().accepted());
  }

  // -- what can be done

  private boolean key(KeyEvent event) {
    if (FILTER.match(event)) {
      filter.requestFocus();
      filter.selectAll();
      return true;
    }
    if (ListExits.asksForExport(event)) {
      export();
      return true;
    }
    if (event.isShortcutDown() || event.isAltDown()) {
      return false;
    }
    return switch (event.getCode()) {
      case F5 -> done(this::refresh);
      case F8 -> done(() -> tree.step(event.isShiftDown() ? -1 : 1));
      default -> false;
    };
  }

  private static boolean done(Runnable action) {
    action.run();
    return true;
  }

  private void inList(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown() || model.chosen().get() == null) {
      return;
    }
    Runnable action =
        switch (event.getCode()) {
          case ENTER -> pane::openThing;
          case F2 -> pane::begin;
          case INSERT -> pane::ask;
          default -> null;
        };
    if (action != null) {
      action.run();
      event.consume();
    }
  }

  private void export() {
    export.ask();
  }

  private Optional<Exporting.Order> order() {
    return Optional.ofNullable(model.reading().get())
        .map(read -> new SeenFindings(desk, read).order(model));
  }

  // -- as the frame sees it

  @Override
  public Place place() {
    return Place.FINDINGS;
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public void refresh() {
    model.refresh();
  }

  /// Shows the first finding about a thing, or of a kind by its mark.
  @Override
  public void open(String code) {
    wanted = code;
    if (model.reading().get() != null) {
      show();
    }
  }

  @Override
  public void takeKeys() {
    tree.requestFocus();
    if (tree.getSelectionModel().isEmpty()) {
      tree.getSelectionModel().selectFirst();
    }
  }

  @Override
  public boolean unsaved() {
    return pane.typed();
  }

  @Override
  public List<KeyHelp> keys() {
    return List.of(
        new KeyHelp("Enter", Sentence.of("findings-screen.key.open")),
        new KeyHelp("F2", Sentence.of("findings-screen.key.fix")),
        new KeyHelp("Insert", Sentence.of("findings-screen.key.accept")),
        new KeyHelp("F5", Sentence.of("findings-screen.key.again")),
        new KeyHelp("F8, Shift+F8", Sentence.of("findings-screen.key.step")),
        new KeyHelp("Ctrl+F", Sentence.of("findings-screen.key.filter")),
        ListExits.HELP);
  }

  @Override
  public List<Command> commands() {
    return List.of(
        new Command(
            "findings-again", Sentence.of("findings-screen.command.again"), "F5", this::refresh),
        new Command(
            "findings-export",
            Sentence.of("shell.list.command.export"),
            ListExits.HELP.keys(),
            this::export));
  }
}

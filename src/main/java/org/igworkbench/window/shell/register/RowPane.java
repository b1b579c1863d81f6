package org.igworkbench.window.shell.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.igworkbench.registers.Entry;
import org.igworkbench.window.shell.Days;
import org.igworkbench.window.shell.form.ChoiceSwitch;
import org.igworkbench.window.shell.form.Controls;
import org.igworkbench.workspace.Words;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// One row: what it is, whether it counts, its form, and what else is offered beside it.
final class RowPane extends VBox {

  /// The page that every row has first.
  static final String FORM = "form";

  private final RowDesk desk;
  private final Words words;
  private final List<RowPage> pages;
  private final ObjectProperty<@Nullable String> page = new SimpleObjectProperty<>(FORM);
  private final VBox head = new VBox();
  private final StackPane body = new StackPane();
  private @Nullable Entry entry;
  private @Nullable RowEditing editing;
  private boolean laying;

  RowPane(RowDesk desk, List<RowPage> pages) {
    this.desk = desk;
    this.words = desk.words();
    this.pages = List.copyOf(pages);
    setId("row-pane");
    getStyleClass().addAll("panel", "row-pane");
    head.getStyleClass().add("panel-head");
    head.setMinHeight(USE_PREF_SIZE);
    setVgrow(body, Priority.ALWAYS);
    getChildren().addAll(head, body);
    page.subscribe(wanted -> {
      if (!laying) {
        layPage();
      }
    });
    close();
  }

  /// Shows no row.
  void close() {
    entry = null;
    editing = null;
    head.getChildren().clear();
    var hint = Controls.wrapped(words.say("shell.register.none-chosen"), "muted");
    var box = new VBox(hint);
    box.getStyleClass().add("empty");
    body.getChildren().setAll(box);
  }

  /// Shows a row at the page that is open, if it has that.
  void show(RowModel model, LocalDate day) {
    var shown = model.entry();
    editing = new RowEditing(desk, model);
    entry = shown;
    laying = true;
    if (shown == null || offered(shown).stream().noneMatch(one -> one.id().equals(page.get()))) {
      page.set(FORM);
    }
    laying = false;
    var focused = getScene() == null ? null : getScene().getFocusOwner();
    var field = focused != null && holds(focused) ? focused.getId() : null;
    boolean hadKeys = holds(focused);
    layHead(model, day);
    layPage();
    if (hadKeys) {
      giveBack(field);
    }
  }

  /// A form that is made anew must not take the keys with it.
  private void giveBack(@Nullable String field) {
    applyCss();
    layout();
    var same = field == null ? null : lookup("#" + field);
    if (same == null) {
      focusPage();
    } else {
      same.requestFocus();
    }
  }

  private List<RowPage> offered(Entry of) {
    return pages.stream()
        .filter(one -> one.fits(of) && !(one.changes() && desk.desk().readOnly()))
        .toList();
  }

  private void layHead(RowModel model, LocalDate day) {
    head.getChildren().clear();
    var shown = entry;
    if (shown == null) {
      var title =
          Controls.label(words.say("shell.register.new-title", model.kind().word()), "panel-title");
      head.getChildren().addAll(title, kept(model));
      return;
    }
    var code = Controls.label(shown.code(), "muted");
    code.setId("row-pane-code");
    code.setMinWidth(USE_PREF_SIZE);
    var title = Controls.wrapped(shown.title(), "panel-title");
    title.setId("row-pane-title");
    head.getChildren().addAll(title, standing(shown, day, code), kept(model));
    var ids = ids(shown);
    if (ids.size() > 1) {
      var segments =
          new ChoiceSwitch<>("row-pages", words.say("shell.register.pages"), ids, this::name, page);
      segments.setId("row-pages");
      head.getChildren().add(segments);
    }
  }

  /// That what is typed is kept; it takes no room while nothing is.
  private static Label kept(RowModel model) {
    var label = Controls.label("", "muted", "draft-kept");
    label.setId("row-kept");
    label.textProperty().bind(model.kept());
    label.visibleProperty().bind(label.textProperty().isNotEmpty());
    label.managedProperty().bind(label.visibleProperty());
    return label;
  }

  private List<String> ids(Entry of) {
    var ids = new ArrayList<String>();
    ids.add(FORM);
    offered(of).forEach(one -> ids.add(one.id()));
    return ids;
  }

  private HBox standing(Entry shown, LocalDate day, Label code) {
    var state = RowState.of(shown, day);
    var word = new Label(words.say(state.word()), new FontIcon(state.icon()));
    word.setId("row-pane-state");
    word.setMinWidth(USE_PREF_SIZE);
    var line = new HBox(code, word);
    line.getStyleClass().add("row-standing");
    var from = shown.period().from();
    var to = shown.period().to();
    var days =
        from != null && to != null
            ? words.say("shell.register.from-to", Days.brief(from), Days.brief(to))
            : from != null
                ? words.say("shell.register.from", Days.brief(from))
                : to != null ? words.say("shell.register.to", Days.brief(to)) : "";
    if (!days.isEmpty()) {
      line.getChildren().add(Controls.label(days, "muted"));
    }
    return line;
  }

  private String name(String id) {
    return pages.stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .map(one -> words.say(one.title()))
        .orElseGet(() -> words.say("shell.register.page.form"));
  }

  private void layPage() {
    var form = editing;
    var shown = entry;
    if (form == null) {
      return;
    }
    var chosen =
        shown == null
            ? null
            : offered(shown).stream()
                .filter(one -> one.id().equals(page.get()))
                .findFirst()
                .orElse(null);
    body.getChildren().setAll(chosen == null || shown == null ? form : made(chosen, shown));
  }

  private static Parent made(RowPage chosen, Entry of) {
    var scroll = scrolled(chosen.open(of));
    // What scrolls a part of itself fills the room, and is scrolled whole where that is too low.
    scroll.setFitToHeight(!chosen.scrolls());
    return scroll;
  }

  static ScrollPane scrolled(Parent content) {
    var scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().addAll("quiet", "edge-to-edge");
    scroll.setFocusTraversable(false);
    return scroll;
  }

  /// Goes to a page, and to where one works there.
  void turnTo(String id) {
    page.set(id);
    focusPage();
  }

  /// Goes to one of the pages by its place, the form being the first; tells whether it is there.
  boolean turnTo(int place) {
    var shown = entry;
    if (shown == null || place < 1 || place > ids(shown).size()) {
      return false;
    }
    turnTo(ids(shown).get(place - 1));
    return true;
  }

  /// Says that nothing can be changed on the day that is looked at.
  void refuse() {
    var form = editing;
    if (form == null) {
      var said = new VBox(Controls.wrapped(words.say("shell.as-at.no-change", desk.desk().day())));
      said.getStyleClass().add("row-notice");
      body.getChildren().setAll(said);
    } else {
      turnTo(FORM);
      form.save();
    }
  }

  /// Whether the keys are in here.
  boolean hasKeys() {
    return getScene() != null && holds(getScene().getFocusOwner());
  }

  /// Whether a node stands in here.
  boolean holds(@Nullable Node node) {
    for (var here = node; here != null; here = here.getParent()) {
      if (here.equals(this)) {
        return true;
      }
    }
    return false;
  }

  /// Takes the keys to where one works on the page that is open.
  void focusPage() {
    var form = editing;
    if (form != null && body.getChildren().contains(form)) {
      form.focusFirstField();
    } else {
      body.getChildren().stream().findFirst().ifPresent(RowPane::focusIn);
    }
  }

  private static void focusIn(Node node) {
    node.applyCss();
    var first = node.lookup(".first-field");
    (first == null ? node : first).requestFocus();
  }

  /// Saves what stands in the form.
  void save() {
    var form = editing;
    if (form != null) {
      page.set(FORM);
      form.save();
    }
  }
}

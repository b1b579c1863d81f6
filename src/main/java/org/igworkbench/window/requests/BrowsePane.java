package org.igworkbench.window.requests;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.igworkbench.requests.SharingRequest;
import org.igworkbench.window.shell.Desk;
import org.igworkbench.window.shell.Place;
import org.igworkbench.window.shell.form.Controls;
import org.jspecify.annotations.Nullable;

/// The list with one request under it, its verdict beside it; or that request alone.
final class BrowsePane extends VBox {

  private static final double LIST_SHARE = 0.4;

  private final Desk desk;
  private final Phrases phrases;
  private final RequestsModel model;
  private final RequestList list;
  private final RequestDetail detail;
  private final VerdictPane verdict;
  private final Runnable refresh;
  private final HBox below;
  private final HBox bar = new HBox();
  private final SplitPane split = new SplitPane();
  private final Map<String, Deciding> deciding = new HashMap<>();
  private Button newButton;
  private @Nullable String current;
  private boolean alone;
  private boolean formOpen;

  private record Deciding(DecisionModel model, DecisionPane pane) {}

  BrowsePane(
      Desk desk, Phrases phrases, RequestsModel model, Runnable newRequest, Runnable refresh) {
    this.refresh = refresh;
    this.desk = desk;
    this.phrases = phrases;
    this.model = model;
    list = new RequestList(model, phrases, newRequest);
    detail = new RequestDetail(phrases, new DetailActions());
    verdict =
        new VerdictPane(desk.words(), rule -> desk.navigator().open(Place.MATRIX, rule), null);
    below = new HBox(detail, verdict);
    HBox.setHgrow(detail, Priority.ALWAYS);
    split.setOrientation(Orientation.VERTICAL);
    VBox.setVgrow(split, Priority.ALWAYS);
    bar.getStyleClass().add("screen-bar");
    getChildren().addAll(bar, split);
    newButton = new Button();
    list.listen(this::chosen, () -> standAlone(true));
    model.viewProperty().subscribe(this::closeIfGone);
    model.filterProperty().subscribe(this::closeIfGone);
    offerNew(newRequest, false);
  }

  /// Offers a new request, or to go on with one that was begun.
  void offerNew(Runnable newRequest, boolean begun) {
    var button =
        Controls.primary(
            phrases.say(begun ? "requests-screen.new.go-on" : "requests-screen.new.button"),
            "Ctrl+N",
            newRequest);
    button.setId("new-request");
    newButton = button;
    bar.getChildren()
        .setAll(
            Controls.label(phrases.say("requests-screen.list.title"), "screen-title"),
            Controls.gap(),
            desk.readOnly() ? readOnly() : button);
    arrange();
  }

  private Label readOnly() {
    var label = Controls.label(desk.words().say("shell.as-at.no-change", desk.day()), "muted");
    label.setId("requests-read-only");
    return label;
  }

  private void chosen(@Nullable RequestRow row) {
    // Rows that go and come again while the list is read are no choice of anybody's.
    if (row != null && !row.reference().equals(current)) {
      current = row.reference();
      formOpen = false;
      arrange();
    }
  }

  private void closeIfGone() {
    var shown = current;
    if (shown == null || alone) {
      return;
    }
    if (model.rows().stream().noneMatch(row -> row.reference().equals(shown))) {
      current = null;
      arrange();
    } else {
      list.select(shown);
    }
  }

  /// Shows what was read again, at the request that was shown.
  void reload() {
    var shown = current;
    if (shown != null) {
      list.select(shown);
    }
    arrange();
  }

  /// Shows one request.
  void open(String reference) {
    if (model.reveal(reference)) {
      current = reference;
      formOpen = false;
      list.select(reference);
      arrange();
    }
  }

  /// The reference of the request that is shown, if there is one.
  Optional<String> shown() {
    return Optional.ofNullable(current);
  }

  private void standAlone(boolean wish) {
    alone = wish;
    arrange();
    if (!wish) {
      list.focusTable();
    }
  }

  /// Shows what there is now. Parts that are drawn anew must not take the keys with them.
  private void arrange() {
    var focused = getScene() == null ? null : getScene().getFocusOwner();
    boolean mine = isHere(focused);
    draw();
    if (focused != null && mine) {
      if (isHere(focused)) {
        focused.requestFocus();
      } else {
        takeKeys();
      }
    }
  }

  private boolean isHere(@Nullable Node node) {
    for (var here = node; here != null; here = here.getParent()) {
      if (here.equals(this)) {
        return true;
      }
    }
    return false;
  }

  /// Takes the keys where one works: in the form, else in the list, else on the request.
  void takeKeys() {
    var form = current == null || !formOpen ? null : deciding.get(current);
    if (form != null) {
      form.pane().focusFirstField();
    } else if (split.getItems().contains(list)) {
      list.focusTable();
    } else {
      detail.takeKeys();
    }
  }

  /// Whether a decision is being typed.
  boolean unsaved() {
    return deciding.entrySet().stream()
        .filter(begun -> model.find(begun.getKey()).filter(BrowsePane::isOpen).isPresent())
        .anyMatch(begun -> begun.getValue().model().typed());
  }

  private static boolean isOpen(RequestRow row) {
    return row.request().stage().open();
  }

  private void draw() {
    var read = model.logProperty().get();
    var row = current == null ? null : model.find(current).orElse(null);
    // One filled button on a screen: where a request waits for its decision, that is the one.
    emphasise(newButton, row == null || !row.request().stage().open());
    if (read == null || row == null) {
      alone = false;
      formOpen = false;
      place(list);
      return;
    }
    var request = row.request();
    // What is decided meanwhile, by the save that was pressed twice or by somebody else, is not
    // being decided any more; what was typed is kept.
    formOpen &= request.stage().open() && !desk.readOnly();
    var titles = new Titles(read.matrix());
    var form = formOpen ? deciding.get(request.reference()) : null;
    verdict.tickInto(form == null ? null : form.model().met);
    verdict.show(new VerdictPages(read.matrix(), phrases).of(request));
    detail.show(
        request,
        titles,
        alone || form != null,
        form == null ? null : form.pane(),
        begun(request.reference()));
    if (alone || form != null) {
      place(below);
    } else {
      place(list, below);
    }
  }

  private static void emphasise(Button button, boolean filled) {
    button.getStyleClass().remove("accent");
    if (filled) {
      button.getStyleClass().add("accent");
    }
  }

  private boolean begun(String reference) {
    var form = deciding.get(reference);
    return form != null && form.model().typed();
  }

  private void place(Node... nodes) {
    if (!split.getItems().equals(java.util.List.of(nodes))) {
      split.getItems().setAll(nodes);
      if (nodes.length > 1) {
        split.setDividerPositions(LIST_SHARE);
      }
    }
  }

  /// Goes one step back: out of the form, to the list, out of the request.
  ///
  /// @return false when there is nothing to go back from
  boolean back() {
    if (formOpen) {
      formOpen = false;
      arrange();
    } else if (alone) {
      standAlone(false);
    } else if (current != null) {
      current = null;
      list.clearSelection();
      arrange();
      list.focusTable();
    } else {
      return false;
    }
    return true;
  }

  /// Saves the decision that is being typed.
  ///
  /// @return false when there is none
  boolean save() {
    var form = current == null || !formOpen ? null : deciding.get(current);
    if (form != null) {
      form.pane().save();
    }
    return form != null;
  }

  /// Begins or goes on with the decision on the request that is shown.
  ///
  /// @return false when it can't be decided
  boolean decide() {
    var read = model.logProperty().get();
    var row = current == null ? null : model.find(current).orElse(null);
    if (read == null || row == null || !row.request().stage().open() || formOpen) {
      return false;
    }
    if (desk.readOnly()) {
      return false;
    }
    var form = deciding.computeIfAbsent(row.reference(), ignored -> form(row.request(), read));
    formOpen = true;
    arrange();
    // A page that scrolls has its fields in the window only once it is dressed.
    applyCss();
    form.pane().focusFirstField();
    return true;
  }

  private Deciding form(SharingRequest request, LoggedRequests read) {
    var typed = new DecisionModel(request, phrases.today(), desk.officer().nameAndPosition());
    var pane =
        new DecisionPane(
            desk, phrases, new Titles(read.matrix()), typed, new FormActions(request.reference()));
    return new Deciding(typed, pane);
  }

  void focusFilter() {
    if (formOpen || alone) {
      formOpen = false;
      standAlone(false);
    }
    list.focusFilter();
  }

  private final class DetailActions implements RequestDetail.Actions {
    @Override
    public boolean mayDecide() {
      return !desk.readOnly();
    }

    @Override
    public void record(SharingRequest request) {
      decide();
    }

    @Override
    public void alone(boolean wish) {
      standAlone(wish);
    }
  }

  private final class FormActions implements DecisionPane.Actions {
    private final String reference;

    FormActions(String reference) {
      this.reference = reference;
    }

    @Override
    public void decided(SharingRequest request) {
      deciding.remove(reference);
      formOpen = false;
      alone = true;
      refresh.run();
    }

    @Override
    public void discarded() {
      deciding.remove(reference);
      formOpen = false;
      arrange();
    }

    @Override
    public void showNewest() {
      refresh.run();
    }
  }
}

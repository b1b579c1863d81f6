package org.igworkbench.window.requests;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.igworkbench.requests.SharingRequest;
import org.igworkbench.window.requests.life.RequestDetail;
import org.igworkbench.window.requests.life.RequestSide;
import org.igworkbench.window.requests.list.RequestList;
import org.igworkbench.window.requests.list.RequestRow;
import org.igworkbench.window.requests.list.RequestsModel;
import org.igworkbench.window.requests.settings.SettingsModel;
import org.igworkbench.window.requests.settings.SettingsPane;
import org.igworkbench.window.requests.words.Phrases;
import org.igworkbench.window.shell.Command;
import org.igworkbench.window.shell.Desk;
import org.igworkbench.workspace.Sentence;
import org.jspecify.annotations.Nullable;

/// The list with one request under it, its verdict beside it; or that request alone.
final class BrowsePane extends VBox {

  private static final double LIST_SHARE = 0.4;

  private final Desk desk;
  private final Phrases phrases;
  private final RequestsModel model;
  private final RequestList list;
  private final RequestSide side;
  private final Runnable refresh;
  private final Consumer<SharingRequest> correct;
  private final BrowseBar bar;
  private final SplitPane split = new SplitPane();
  private @Nullable String current;
  private boolean alone;
  private @Nullable SettingsPane settings;

  /// Where the list and the request under it lead.
  ///
  /// @param correct opens the page on which what was typed at logging is put right
  record Ways(Runnable newRequest, Runnable refresh, Consumer<SharingRequest> correct) {}

  BrowsePane(
      Desk desk, Phrases phrases, RequestsModel model, RequestsScreen.Outside outside, Ways ways) {
    this.refresh = ways.refresh();
    this.correct = ways.correct();
    this.desk = desk;
    this.phrases = phrases;
    this.model = model;
    list = new RequestList(model, phrases, outside.lists(), ways.newRequest());
    side = new RequestSide(desk, phrases, outside.things(), outside.files(), new Around());
    split.setOrientation(Orientation.VERTICAL);
    VBox.setVgrow(split, Priority.ALWAYS);
    bar = new BrowseBar(desk, phrases, this::openSettings);
    getChildren().addAll(bar, split);
    list.listen(this::chosen, () -> standAlone(true));
    model.viewProperty().subscribe(this::closeIfGone);
    model.filterProperty().subscribe(this::closeIfGone);
    model.openedProperty().subscribe(this::arrange);
    offerNew(ways.newRequest(), false);
  }

  /// Offers something beside a new request.
  void beside(Supplier<List<Button>> buttons) {
    bar.beside(buttons);
  }

  /// Offers a new request, or to go on with one that was begun.
  void offerNew(Runnable newRequest, boolean begun) {
    bar.offerNew(newRequest, begun);
    arrange();
  }

  private void openSettings() {
    var read = model.basisProperty().get();
    if (read == null || desk.readOnly()) {
      return;
    }
    if (settings == null) {
      settings =
          new SettingsPane(desk, phrases, new SettingsModel(read.settings()), this::closeSettings);
    }
    arrange();
    applyCss();
    settings.focusFirstField();
  }

  private void closeSettings() {
    settings = null;
    refresh.run();
  }

  private void chosen(RequestRow row) {
    if (!row.reference().equals(current)) {
      current = row.reference();
      side.close();
      model.open(row.reference(), request -> {});
    }
  }

  private void closeIfGone() {
    var request = opened();
    if (request == null || alone) {
      return;
    }
    if (model.holds(request)) {
      list.select(request.reference());
    } else {
      leave();
      arrange();
    }
  }

  private @Nullable SharingRequest opened() {
    var request = model.openedProperty().get();
    return request != null && request.reference().equals(current) ? request : null;
  }

  private void leave() {
    current = null;
    list.clearSelection();
    model.close();
  }

  /// Shows what was read again, at the request that was shown.
  void reload() {
    var shown = current;
    if (shown != null) {
      list.select(shown);
    }
    arrange();
  }

  /// Shows one request, if there is one of that reference.
  ///
  /// @param then told when it is shown
  void open(String reference, Runnable then) {
    model.open(
        reference,
        request -> {
          current = reference;
          side.close();
          leaveSettings();
          // In another view the list would look for the row that was chosen before.
          list.clearSelection();
          model.reveal(request);
          list.select(reference);
          arrange();
          then.run();
        });
  }

  private void leaveSettings() {
    if (settings != null && !settings.model().typed()) {
      settings = null;
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
    var page = shownSettings();
    if (page != null) {
      page.focusFirstField();
    } else if (current != null && side.busy()) {
      side.takeKeys();
    } else if (split.getItems().contains(list)) {
      list.focusTable();
    } else {
      side.takeKeys();
    }
  }

  /// Whether a decision is being typed.
  boolean unsaved() {
    return side.unsaved() || (settings != null && settings.model().typed());
  }

  /// The settings, unless another day is looked at, on which nothing is changed.
  private @Nullable SettingsPane shownSettings() {
    return desk.readOnly() ? null : settings;
  }

  private void draw() {
    var page = shownSettings();
    if (page != null) {
      bar.overSettings();
      place(page);
      return;
    }
    var read = model.basisProperty().get();
    var request = opened();
    if (read == null || request == null) {
      bar.overList(true);
      alone = false;
      side.close();
      place(list);
      return;
    }
    side.show(
        new RequestDetail.Shown(
            request,
            read.matrix(),
            read.settings(),
            desk.workbench().requests().workingDaysToDecide(request)),
        alone);
    // One filled button on a screen: where the request waits for something, that is the one.
    bar.overList(!request.stage().open() && !side.waits());
    if (alone || side.busy()) {
      place(side);
    } else {
      place(list, side);
    }
  }

  private void place(Node... nodes) {
    list.offerWhole(nodes.length == 1);
    if (!split.getItems().equals(List.of(nodes))) {
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
    var page = shownSettings();
    if (page != null) {
      // What was typed would be lost, so that only Discard closes it then.
      if (!page.model().typed()) {
        closeSettings();
      }
      return true;
    }
    if (side.back()) {
      return true;
    }
    if (alone) {
      standAlone(false);
    } else if (current != null) {
      leave();
      arrange();
      list.focusTable();
    } else {
      return false;
    }
    return true;
  }

  /// Saves what is being typed about the request that is shown.
  ///
  /// @return false when nothing is
  boolean save() {
    var page = shownSettings();
    if (page != null) {
      page.save();
      return true;
    }
    return current != null && side.save();
  }

  /// Begins or goes on with what comes next for the request that is shown.
  ///
  /// @return false when nothing does
  boolean decide() {
    return shownSettings() == null && current != null && side.next();
  }

  /// What can be done with the request that is shown.
  List<Command> commands() {
    var commands = new ArrayList<>(current == null ? List.of() : side.commands());
    commands.add(
        new Command(
            "request-settings",
            Sentence.of("request-settings.page.title"),
            "",
            this::openSettings));
    return commands;
  }

  void focusFilter() {
    leaveSettings();
    side.close();
    standAlone(false);
    list.focusFilter();
  }

  private final class Around implements RequestSide.Host {
    @Override
    public void refresh() {
      refresh.run();
    }

    @Override
    public void arrange() {
      BrowsePane.this.arrange();
    }

    @Override
    public void alone(boolean wish) {
      standAlone(wish);
    }

    @Override
    public void correct(SharingRequest request) {
      correct.accept(request);
    }
  }
}

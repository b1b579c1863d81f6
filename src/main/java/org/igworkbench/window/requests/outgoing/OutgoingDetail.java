package org.igworkbench.window.requests.outgoing;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.igworkbench.requests.OutgoingRequest;
import org.igworkbench.window.shell.Desk;
import org.igworkbench.window.shell.Documents;
import org.igworkbench.window.shell.Segments;
import org.igworkbench.window.shell.form.Controls;
import org.igworkbench.workspace.Words;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// One request that we make: how it stands, its form, and what happened to it.
final class OutgoingDetail extends VBox {

  /// What is shown of it.
  enum Page {
    FORM,
    HISTORY
  }

  private final Desk desk;
  private final Words words;
  private final Documents documents;
  private final OutgoingEditing.Listener listener;
  private final ObjectProperty<@Nullable Page> page = new SimpleObjectProperty<>(Page.FORM);
  private final VBox head = new VBox();
  private final StackPane body = new StackPane();
  private @Nullable OutgoingFormModel model;
  private @Nullable OutgoingEditing editing;

  OutgoingDetail(Desk desk, Documents documents, OutgoingEditing.Listener listener) {
    this.desk = desk;
    this.words = desk.words();
    this.documents = documents;
    this.listener = listener;
    setId("outgoing-detail");
    getStyleClass().addAll("panel", "row-pane");
    head.getStyleClass().add("panel-head");
    head.setMinHeight(USE_PREF_SIZE);
    setVgrow(body, Priority.ALWAYS);
    getChildren().addAll(head, body);
    page.subscribe((was, now) -> layPage());
    close();
  }

  /// Shows none.
  void close() {
    model = null;
    editing = null;
    head.getChildren().clear();
    var box = new VBox(Controls.wrapped(words.say("outgoing-screen.detail.none"), "muted"));
    box.getStyleClass().add("empty");
    body.getChildren().setAll(box);
  }

  /// Shows one, at the page that is open. A form that is shown already stays as it is, with the
  /// keys in it.
  void show(OutgoingFormModel form, OutgoingReading reading) {
    if (!form.equals(model)) {
      model = form;
      editing = new OutgoingEditing(desk, documents, form, reading, listener);
      if (form.isNew()) {
        page.set(Page.FORM);
      }
    }
    layHead(form);
    layPage();
  }

  /// Makes the form anew at the next showing, because nothing can be changed now or it can again.
  void forget() {
    model = null;
  }

  private void layHead(OutgoingFormModel form) {
    var request = form.entry();
    if (request == null) {
      head.getChildren()
          .setAll(
              Controls.label(words.say("outgoing-screen.new.title"), "panel-title"), kept(form));
      return;
    }
    var title = Controls.wrapped(request.asked().organisation(), "panel-title");
    title.setId("outgoing-title");
    var pages =
        new Segments<>(
                words.say("outgoing-screen.page.name"), List.of(Page.values()), this::name, page)
            .wrapping();
    pages.setId("outgoing-pages");
    head.getChildren().setAll(title, standing(request, desk.day()), kept(form), pages);
  }

  /// That what is typed is kept; it takes no room while nothing is.
  private static Label kept(OutgoingFormModel form) {
    var label = Controls.label("", "muted", "draft-kept");
    label.setId("outgoing-kept");
    label.textProperty().bind(form.kept());
    label.visibleProperty().bind(label.textProperty().isNotEmpty());
    label.managedProperty().bind(label.visibleProperty());
    return label;
  }

  private HBox standing(OutgoingRequest request, LocalDate day) {
    var code = Controls.label(request.code(), "muted");
    code.setId("outgoing-code");
    code.setMinWidth(USE_PREF_SIZE);
    var standing = OutgoingStanding.of(request, day);
    var word = new Label(words.say(standing.word()), new FontIcon(standing.icon()));
    word.setId("outgoing-state");
    if (standing.overdue()) {
      word.getStyleClass().add("error-text");
    }
    var line = new HBox(code, word);
    line.getStyleClass().add("row-standing");
    return line;
  }

  private String name(Page one) {
    return words.say(
        switch (one) {
          case FORM -> "outgoing-screen.page.form";
          case HISTORY -> "outgoing-screen.page.history";
        });
  }

  private void layPage() {
    var form = editing;
    var entry = model == null ? null : model.entry();
    if (form == null) {
      return;
    }
    var shown = page.get() == Page.HISTORY && entry != null ? history(entry.code()) : form;
    if (!body.getChildren().equals(List.of(shown))) {
      body.getChildren().setAll(shown);
    }
  }

  private Node history(String code) {
    var scroll = new ScrollPane(new OutgoingHistory(desk, code));
    scroll.setFitToWidth(true);
    scroll.getStyleClass().addAll("quiet", "edge-to-edge");
    return scroll;
  }

  /// Goes to a page, and to where one works there.
  void turnTo(Page wanted) {
    page.set(wanted);
    var form = editing;
    if (form != null && page.get() == Page.FORM) {
      form.focusFirstField();
    } else {
      body.getChildren().forEach(Node::requestFocus);
    }
  }

  /// Saves what stands in the form.
  void save() {
    var form = editing;
    if (form != null) {
      page.set(Page.FORM);
      form.save();
    }
  }

  /// Says that nothing can be changed on the day that is looked at.
  void refuse() {
    var box = new VBox(Controls.wrapped(words.say("shell.as-at.no-change", desk.day()), "muted"));
    box.getStyleClass().add("row-notice");
    body.getChildren().setAll(box);
  }

  /// Whether a node stands in here.
  boolean holds(@Nullable Node node) {
    for (var here = node; here != null; here = here.getParent()) {
      if (Objects.equals(here, this)) {
        return true;
      }
    }
    return false;
  }
}

package org.igworkbench.window.requests.papers;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.igworkbench.requests.Holder;
import org.igworkbench.requests.Receipt;
import org.igworkbench.window.shell.DayField;
import org.igworkbench.window.shell.Place;
import org.igworkbench.window.shell.Segments;
import org.igworkbench.window.shell.form.Controls;
import org.igworkbench.window.shell.form.Evenly;
import org.igworkbench.window.shell.form.Form;
import org.igworkbench.window.shell.list.ListServices;
import org.igworkbench.window.shell.list.ListTable;
import org.igworkbench.workspace.Words;
import org.jspecify.annotations.Nullable;

/// *Who received this?*: everything about a person, and the list of those who are to be told of a
/// correction (UK GDPR Article 19).
public final class ReceivedPage extends VBox {

  private static final String WRONG = "error-text";

  private final ListServices services;
  private final Words words;
  private final ReceivedModel model;
  private final ListTable<Receipt> receipts;
  private final ListTable<Holder> holders;
  private final ObjectProperty<@Nullable Side> side = new SimpleObjectProperty<>(Side.ALL);
  private final Segments<Side> sides;
  private final Label state = Controls.wrapped("", "note");
  private final StackPane middle = new StackPane();
  private final VBox notice;
  private final TextField field;
  private List<Holder> chosen = List.of();
  private Button record = new Button();

  private enum Side {
    ALL,
    HELD
  }

  /// @param back shows the list of requests again
  public ReceivedPage(ListServices services, Runnable back) {
    this.services = services;
    words = services.desk().words();
    model = new ReceivedModel(services.desk());
    var columns = new ReceivedColumns(words, model);
    receipts =
        new ListTable<>(
            "received",
            words.say("papers.received.title"),
            receipt -> receipt.request().reference() + "/" + receipt.place(),
            columns.receipts(),
            services);
    holders =
        new ListTable<>(
            "holders",
            words.say("papers.holders.title"),
            holder -> holder.recipient() + "/" + holder.to(),
            columns.holders(),
            services);
    field = Controls.text(words.say("papers.received.subject"), model.subject);
    sides =
        new Segments<>(
            words.say("papers.received.sides"), List.of(Side.values()), this::named, side);
    notice = new VBox();
    getStyleClass().add("received-page");
    build(back);
    model.found().subscribe(this::show);
    side.subscribe(this::arrange);
  }

  private void build(Runnable back) {
    var leave = Controls.button(words.say("papers.received.back"), "bi-arrow-left", back);
    leave.setId("received-back");
    var head =
        new HBox(
            Controls.label(words.say("papers.received.title"), "screen-title"),
            Controls.gap(),
            leave);
    head.getStyleClass().add("screen-bar");
    field.setId("received-subject");
    field.setPromptText(words.say("papers.received.prompt"));
    field.setOnAction(entered -> find());
    model.subject.subscribe(this::nothingIsWrong);
    var find = Controls.button(words.say("papers.received.find"), "bi-search", this::find);
    find.setId("received-find");
    find.getStyleClass().add("accent");
    state.setId("received-state");
    HBox.setHgrow(state, Priority.ALWAYS);
    var bar = new HBox(field, find, sides, state);
    bar.getStyleClass().add("filter-bar");
    sides.setId("received-sides");
    receipts.whenEmpty(Controls.wrapped(words.say("papers.received.empty"), "muted", "empty"));
    holders.whenEmpty(Controls.wrapped(words.say("papers.holders.empty"), "muted", "empty"));
    receipts.aside(receipt -> receipt.disclosure() == null);
    receipts.listen(row -> {}, () -> receipts.selected().ifPresent(this::open));
    holders.several(rows -> {
      chosen = rows;
      record.setText(words.say("papers.holders.record", rows.size()));
    });
    VBox.setVgrow(middle, Priority.ALWAYS);
    buildNotice();
    getChildren().setAll(head, bar, middle, notice);
  }

  private void find() {
    model.find();
    if (model.asksForNobody()) {
      state.setText(words.say("papers.received.nobody"));
      state.getStyleClass().add(WRONG);
      takeKeys();
    }
  }

  private void nothingIsWrong() {
    if (state.getStyleClass().remove(WRONG)) {
      show(model.found().get());
    }
  }

  private void open(Receipt receipt) {
    services.desk().navigator().open(Place.REQUESTS, receipt.request().reference());
  }

  private void buildNotice() {
    var form = new Form(words, model.problems);
    var on = words.say("papers.holders.on");
    var what = words.say("papers.holders.what");
    var whatField = Controls.text(what, model.what);
    whatField.setId("correction-what");
    record =
        Controls.button(
            words.say("papers.holders.record", 0),
            "bi-check2-square",
            () -> model.notified(chosen));
    record.setId("record-correction");
    var all = Controls.button(words.say("papers.holders.all"), "bi-list-check", holders::selectAll);
    all.setId("choose-all");
    form.elsewhere("correction.chosen", "papers.holders.chosen");
    var buttons = new HBox(record, all);
    buttons.getStyleClass().add("form-foot");
    notice.getStyleClass().add("received-notice");
    notice.setId("correction");
    notice
        .getChildren()
        .setAll(
            form.problemList(),
            Controls.wrapped(words.say("papers.holders.law"), "note"),
            new Evenly(
                form.field("correction.on", on, new DayField(on, model.on)),
                form.field("correction.what", what, whatField)),
            buttons);
  }

  private void show(ReceivedModel.@Nullable Found found) {
    chosen = List.of();
    record.setText(words.say("papers.holders.record", 0));
    receipts.show(found == null ? List.of() : found.receipts());
    holders.show(found == null ? List.of() : found.holders());
    state.setText(found == null ? "" : said(found));
    sides.rename(this::named);
    arrange();
  }

  private String said(ReceivedModel.Found found) {
    long open =
        found.receipts().stream()
            .filter(receipt -> receipt.state() == Receipt.State.NOT_RECORDED)
            .count();
    if (found.receipts().isEmpty()) {
      return words.say("papers.received.none", found.subject());
    }
    return open == 0
        ? words.say("papers.received.about", found.subject())
        : words.say("papers.received.about-unrecorded", found.subject(), open);
  }

  private String named(Side one) {
    var found = model.found().get();
    return switch (one) {
      case ALL -> words.say("papers.received.side", found == null ? 0 : found.receipts().size());
      case HELD -> words.say("papers.holders.side", found == null ? 0 : found.holders().size());
    };
  }

  private void arrange() {
    boolean held = side.get() == Side.HELD;
    Node shown = held ? holders : receipts;
    if (!middle.getChildren().equals(List.of(shown))) {
      middle.getChildren().setAll(shown);
    }
    var found = model.found().get();
    // Nothing can be taken down while another day is looked at.
    boolean open = held && found != null && !found.holders().isEmpty();
    notice.setVisible(open && !services.desk().readOnly());
    notice.setManaged(notice.isVisible());
  }

  /// Reads again what is shown.
  public void refresh() {
    model.refresh();
  }

  /// Takes the keys where one types.
  public void takeKeys() {
    field.requestFocus();
    field.selectAll();
  }
}

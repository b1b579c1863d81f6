package org.igworkbench.window.requests.settings;

import java.util.concurrent.Callable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.igworkbench.requests.RequestSettings;
import org.igworkbench.requests.Signing;
import org.igworkbench.window.requests.words.Phrases;
import org.igworkbench.window.requests.words.SavingForm;
import org.igworkbench.window.shell.Desk;
import org.igworkbench.window.shell.form.Controls;
import org.igworkbench.window.shell.form.DiscardBar;
import org.igworkbench.window.shell.form.Evenly;
import org.igworkbench.window.shell.form.FieldBox;
import org.igworkbench.window.shell.form.Form;
import org.igworkbench.workspace.Outcome;
import org.igworkbench.workspace.Revision;
import org.igworkbench.workspace.Sentence;

/// The page of the settings for requests: targets, second signatures, attachments and reasons.
public final class SettingsPane extends VBox {

  private final Desk desk;
  private final Phrases phrases;
  private final SettingsModel model;
  private final Form form;
  private final SavingForm saving;
  private final Runnable close;
  private final Evenly columns;
  private final VBox sharing = new VBox();
  private final VBox holding = new VBox();

  /// @param close called when it is saved or discarded
  public SettingsPane(Desk desk, Phrases phrases, SettingsModel model, Runnable close) {
    this.desk = desk;
    this.phrases = phrases;
    this.model = model;
    this.close = close;
    form = new Form(desk.words(), model.problems);
    saving = new SavingForm(desk, phrases, form, model.problems);
    sharing.getStyleClass().add("reason-column");
    holding.getStyleClass().add("reason-column");
    columns = new Evenly(sharing, holding);
    getStyleClass().add("request-settings");
    setId("request-settings");
    var page = new VBox(form.problemList(), targets(), signatures(), attachments(), reasons());
    page.getStyleClass().add("cards");
    var scroll = new ScrollPane(page);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("quiet");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    // What saves it is never scrolled away, nor is the word that somebody else was first.
    var foot = new VBox(saving.notice(), foot());
    foot.getStyleClass().add("page-foot");
    getChildren().addAll(scroll, foot);
    model.reasons.addListener((ListChangeListener<ReasonLine>) _ -> list());
    list();
  }

  private Node targets() {
    return Controls.card(
        phrases.say("request-settings.page.targets"),
        Controls.wrapped(phrases.say("request-settings.targets.note"), "note"),
        new Evenly(
            number("settings.routine", "request-settings.page.routine", model.routine),
            number("settings.urgent", "request-settings.page.urgent", model.urgent),
            number("settings.review", "request-settings.page.review", model.review)));
  }

  private FieldBox number(String path, String key, StringProperty text) {
    var name = phrases.say(key);
    var field = Controls.text(name, text);
    field.setId(path.replace('.', '-'));
    return form.field(path, name, field);
  }

  private Node signatures() {
    return Controls.card(
        phrases.say("request-settings.page.signatures"),
        Controls.wrapped(phrases.say("request-settings.signatures.note"), "note"),
        tick(Signing.Cause.OFF_MATRIX, model.offMatrix),
        tick(Signing.Cause.SPECIAL_IN_BULK, model.specialInBulk),
        number("settings.bulk", "request-settings.page.bulk", model.bulk),
        tick(Signing.Cause.ABROAD, model.abroad));
  }

  private CheckBox tick(Signing.Cause cause, BooleanProperty asked) {
    var box = new CheckBox(Phrases.headed(phrases.say(cause.word())));
    box.setId("sign-" + cause.ordinal());
    box.setWrapText(true);
    box.selectedProperty().bindBidirectional(asked);
    return box;
  }

  private Node attachments() {
    return Controls.card(
        phrases.say("request-life.heading.attachments"),
        number("settings.attachment", "request-settings.page.limit", model.limit));
  }

  private Node reasons() {
    var name = phrases.say("request-settings.page.reason-lines");
    var add =
        new HBox(
            adding("request-settings.page.add-sharing", "add-sharing", true),
            adding("request-settings.page.add-holding", "add-holding", false));
    add.getStyleClass().add("detail-heading");
    var box = new VBox(columns, add);
    box.getStyleClass().add("step-fields");
    return new VBox(
        Controls.card(
            phrases.say("request-settings.page.reasons"),
            Controls.wrapped(phrases.say("request-settings.reasons.note"), "note"),
            form.field("settings.reasons", name, box)));
  }

  private Node adding(String key, String id, boolean forSharing) {
    var button =
        Controls.button(
            phrases.say(key),
            "bi-plus",
            () -> {
              model.add(forSharing);
              var column = forSharing ? sharing : holding;
              if (column.getChildren().getLast() instanceof ReasonRow row) {
                row.requestFocus();
              }
            });
    button.setId(id);
    return button;
  }

  private void list() {
    fill(sharing, "request-life.reasons.sharing", true);
    fill(holding, "request-life.reasons.holding", false);
  }

  private void fill(VBox column, String heading, boolean forSharing) {
    column.getChildren().setAll(Controls.label(phrases.say(heading), "group-label"));
    model
        .reasons(forSharing)
        .forEach(
            line -> column.getChildren().add(new ReasonRow(phrases, line, () -> model.drop(line))));
  }

  private Node foot() {
    var save =
        Controls.primary(phrases.say("request-settings.page.save"), "Ctrl+Enter", this::save);
    save.setId("save-settings");
    return new DiscardBar(
        desk.words(), save, model::typed, "requests-screen.decide.discard-question", close);
  }

  /// Saves the settings, once however often it is asked for.
  public void save() {
    var wanted = model.wanted();
    var officer = desk.officer();
    Callable<Outcome<RequestSettings>> work =
        () -> desk.workbench().requests().policy().change(officer, wanted);
    saving.save(work, new Saved());
  }

  public SettingsModel model() {
    return model;
  }

  /// Goes to where the page begins.
  public void focusFirstField() {
    form.focusFirstField();
  }

  private final class Saved implements SavingForm.Owner<RequestSettings> {
    @Override
    public void saved(Outcome.Done<RequestSettings> done) {
      desk.changes().saved(done, Sentence.of("request-settings.page.saved"));
      close.run();
    }

    @Override
    public void looked(Revision newest) {
      desk.jobs().run(() -> desk.workbench().requests().policy().settings(), model::rebase);
    }
  }
}

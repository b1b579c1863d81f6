package org.igworkbench.window.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.igworkbench.workspace.Draft;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/// Offers the drafts of one sort of form that somebody left behind, each to be gone on with or
/// thrown away. It takes no room while there are none.
public final class DraftOffer extends VBox {

  private final Desk desk;
  private final Function<Draft, String> name;
  private final Consumer<Draft> goOn;
  private final List<Draft> drafts = new ArrayList<>();

  /// @param kind the sort of form
  /// @param name what a draft is of, such as `MX-014`
  /// @param goOn opens the form and fills it in
  public DraftOffer(Desk desk, String kind, Function<Draft, String> name, Consumer<Draft> goOn) {
    this.desk = desk;
    this.name = name;
    this.goOn = goOn;
    setId("draft-offer");
    setAccessibleText(desk.words().say("shell.draft.name"));
    getStyleClass().add("draft-offer");
    setMinHeight(Region.USE_PREF_SIZE);
    show();
    desk.changes()
        .drafts()
        .follow(
            desk,
            kind,
            found -> {
              drafts.clear();
              drafts.addAll(found);
              show();
            });
  }

  /// The drafts that are offered now, the newest first.
  public List<Draft> offered() {
    return List.copyOf(drafts);
  }

  /// Takes a draft out of the offer, because a form has it now.
  public void taken(Draft draft) {
    drafts.remove(draft);
    show();
  }

  private void show() {
    getChildren().setAll(drafts.stream().map(this::line).toList());
    setVisible(!drafts.isEmpty());
    setManaged(!drafts.isEmpty());
  }

  private FlowPane line(Draft draft) {
    var words = desk.words();
    var called = name.apply(draft);
    var link =
        new Hyperlink(
            words.say("shell.draft.offer", called, DraftWords.time(desk, draft.kept())),
            new FontIcon(BootstrapIcons.PENCIL));
    link.setWrapText(true);
    link.setOnAction(pressed -> goOn.accept(draft));
    var line = row();
    var away = button(words.say("shell.draft.throw"), () -> ask(line, draft));
    away.setAccessibleText(words.say("shell.draft.throw-named", called));
    line.getChildren().addAll(link, away);
    return line;
  }

  private void ask(FlowPane line, Draft draft) {
    var words = desk.words();
    var question = new Label(words.say("shell.draft.throw-question", name.apply(draft)));
    question.setWrapText(true);
    var not = button(words.say("shell.draft.throw-not"), this::show);
    var yes =
        button(
            words.say("shell.draft.throw"),
            () -> {
              desk.changes().drafts().discard(desk, draft.key());
              taken(draft);
            });
    line.getChildren().setAll(question, not, yes);
    not.requestFocus();
  }

  private static FlowPane row() {
    var row = new FlowPane(8, 4);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private static Button button(String text, Runnable action) {
    var button = new Button(text);
    button.getStyleClass().add("quiet");
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(pressed -> action.run());
    return button;
  }
}

package org.igworkbench.window.shell;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.igworkbench.audit.Head;
import org.igworkbench.audit.Verification;
import org.igworkbench.workspace.Progress;
import org.igworkbench.workspace.Sentence;
import org.igworkbench.workspace.Words;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/// The head of the trail; pressed, it walks the whole trail and says whether it holds.
final class TrailButton extends Button {

  private static final int SHOWN = 8;

  private final Desk desk;
  private final Words words;
  private final MessagePanel message;
  private boolean verifying;
  private boolean broken;

  TrailButton(Desk desk, MessagePanel message) {
    super(null, new FontIcon(BootstrapIcons.SHIELD));
    this.desk = desk;
    this.words = desk.words();
    this.message = message;
    setId("trail");
    getStyleClass().add("quiet");
    setTooltip(new Tooltip(words.say("shell.trail.tip")));
    setOnAction(event -> verify());
    desk.changes().listen(what -> showHead());
    showHead();
  }

  private void showHead() {
    desk.jobs().run(() -> desk.workbench().trail().head(), this::showHead);
  }

  /// A trail that was found broken stays so in the eyes of the person, whatever is saved after it.
  private void showHead(Head head) {
    if (!broken) {
      say("shell.trail.head", head);
    }
  }

  private void verify() {
    if (verifying) {
      return;
    }
    verifying = true;
    desk.jobs().start(Sentence.of("shell.trail.verifying"), this::walk, this::show);
  }

  private Verification walk(Progress progress) {
    var trail = desk.workbench().trail();
    long last = trail.head().number();
    return trail.verify(
        null,
        number -> {
          progress.checkCancelled();
          progress.advanced(number, last);
        });
  }

  private void show(Jobs.Ending<Verification> ending) {
    verifying = false;
    switch (ending) {
      case Jobs.Ending.Finished<Verification>(var found) -> show(found);
      case Jobs.Ending.Stopped<Verification> _ -> showHead();
      case Jobs.Ending.Failed<Verification>(var why) -> {
        showHead();
        say(why);
      }
    }
  }

  private void show(Verification found) {
    switch (found) {
      case Verification.Intact(var head) -> {
        broken = false;
        say("shell.trail.verified", head);
        setGraphic(new FontIcon(BootstrapIcons.SHIELD_CHECK));
        getStyleClass().add("verified");
      }
      case Verification.Broken(var entry, var fault) ->
          broken(
              switch (fault) {
                case NUMBER -> Sentence.of("shell.trail.missing", entry);
                case LINK -> Sentence.of("shell.trail.unlinked", entry - 1, entry);
                case CONTENT -> Sentence.of("shell.trail.edited", entry);
              });
      case Verification.LacksCheckpoint(var _, var checkpoint) ->
          broken(Sentence.of("shell.trail.missing", checkpoint.number()));
    }
  }

  private void broken(Sentence why) {
    broken = true;
    plain();
    setText(words.say("shell.trail.broken"));
    setGraphic(new FontIcon(BootstrapIcons.SHIELD_X));
    getStyleClass().add("broken");
    say(why);
  }

  private void say(Sentence why) {
    message.show(MessagePanel.Kind.FAULT, words.say(why), List.of());
  }

  private void say(String key, Head head) {
    plain();
    var shown = head.hash().substring(0, Math.min(SHOWN, head.hash().length()));
    setText(words.say(key, shown, TimeOfDay.now(desk.clock())));
    setGraphic(new FontIcon(BootstrapIcons.SHIELD));
  }

  private void plain() {
    getStyleClass().removeAll("verified", "broken");
  }
}

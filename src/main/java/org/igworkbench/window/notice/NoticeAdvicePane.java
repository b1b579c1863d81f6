package org.igworkbench.window.notice;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.igworkbench.notice.ReadingAge;
import org.igworkbench.window.shell.form.Controls;
import org.igworkbench.workspace.Sentence;
import org.igworkbench.workspace.Words;
import org.jspecify.annotations.Nullable;

/// What an officer should know of a notice before it is published: what is still to be added or
/// checked, how hard it is to read, and which sentences make it so.
final class NoticeAdvicePane extends ScrollPane {

  private final Words words;
  private final VBox advice = new VBox(12);

  NoticeAdvicePane(WriteNoticeModel model, Words words) {
    this.words = words;
    setId("write-notice-advice");
    setContent(advice);
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    getStyleClass().add("notice-advice");
    setAccessibleText(words.say("write-notice.advice.name"));
    model.preview().subscribe(this::show);
  }

  private void show(WriteNoticeModel.@Nullable Preview preview) {
    advice.getChildren().clear();
    if (preview != null) {
      advice
          .getChildren()
          .addAll(
              Controls.card(words.say("write-notice.age.title"), figures(preview.age())),
              Controls.card(words.say("write-notice.gaps.title"), gaps(preview.notice().gaps())),
              Controls.card(words.say("write-notice.hard.title"), hard(preview.age().hardest())));
    }
  }

  private Node[] figures(ReadingAge age) {
    var figure = Controls.label(words.say("write-notice.age.figure", age.age()), "notice-age");
    figure.setId("write-notice-age");
    return new Node[] {
      figure,
      Controls.wrapped(
          words.say(
              "write-notice.age.ease",
              age.ease(),
              age.words(),
              Math.round((float) age.words() / Math.max(1, age.sentences())))),
      Controls.wrapped(words.say("write-notice.age.honest"), "muted")
    };
  }

  private Node[] gaps(List<Sentence> gaps) {
    return gaps.isEmpty()
        ? new Node[] {Controls.wrapped(words.say("write-notice.gaps.none"), "muted")}
        : gaps.stream().map(gap -> Controls.wrapped(words.say(gap))).toArray(Node[]::new);
  }

  private Node[] hard(List<ReadingAge.Hard> hardest) {
    return hardest.isEmpty()
        ? new Node[] {Controls.wrapped(words.say("write-notice.hard.none"), "muted")}
        : hardest.stream().map(this::hard).toArray(Node[]::new);
  }

  private Node hard(ReadingAge.Hard hard) {
    return new VBox(
        2,
        Controls.wrapped(hard.text()),
        Controls.label(words.say("write-notice.hard.figures", hard.age(), hard.words()), "muted"));
  }
}

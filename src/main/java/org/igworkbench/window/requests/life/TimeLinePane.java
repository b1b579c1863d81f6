package org.igworkbench.window.requests.life;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.igworkbench.window.requests.life.Moment.Tone;
import org.igworkbench.window.requests.words.Phrases;
import org.igworkbench.window.shell.Days;
import org.igworkbench.window.shell.form.Controls;
import org.kordamp.ikonli.javafx.FontIcon;

/// The time line of a request: day and time, a mark, what happened, who and why.
final class TimeLinePane extends VBox {

  private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

  TimeLinePane(Phrases phrases, List<Moment> moments) {
    getStyleClass().add("request-time-line");
    setId("time-line");
    getChildren()
        .add(Controls.label(phrases.say("request-life.heading.time-line"), "section-title"));
    moments.forEach(moment -> getChildren().add(line(moment)));
  }

  private static Node line(Moment moment) {
    var when = new VBox(Controls.label(Days.brief(moment.day()), "time-line-day"));
    var time = moment.time();
    if (time != null && !time.equals(LocalTime.MIN)) {
      when.getChildren().add(Controls.label(MINUTES.format(time), "note"));
    }
    when.getStyleClass().add("time-line-when");
    when.setMinWidth(USE_PREF_SIZE);
    var what = new VBox(Controls.wrapped(moment.title(), "strong"));
    if (!moment.text().isBlank()) {
      what.getChildren().add(Controls.wrapped(moment.text(), "note"));
    }
    what.getStyleClass().add("time-line-what");
    HBox.setHgrow(what, Priority.ALWAYS);
    var line = new HBox(when, mark(moment.tone()), what);
    line.getStyleClass().add("time-line-line");
    return line;
  }

  private static FontIcon mark(Tone tone) {
    var icon =
        new FontIcon(
            switch (tone) {
              case DONE -> "bi-check-circle-fill";
              case LEFT -> "bi-circle-fill";
              case HELD -> "bi-dash-circle-fill";
              case WAITING -> "bi-pause-circle";
            });
    icon.getStyleClass()
        .add(
            switch (tone) {
              case DONE -> "moment-done";
              case LEFT -> "moment-left";
              case HELD -> "moment-held";
              case WAITING -> "moment-waiting";
            });
    return icon;
  }
}

package org.igworkbench.window.shell;

import java.util.List;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import org.igworkbench.workspace.Words;

/// The running jobs in the status bar, looked at twenty times a second while there are any.
final class JobLines extends HBox {

  private static final Duration GLANCE = Duration.millis(50);

  private final Timeline glances = new Timeline(new KeyFrame(GLANCE, event -> glance()));

  JobLines(RunningJobs running, Words words) {
    super(16);
    setAlignment(Pos.CENTER_LEFT);
    glances.setCycleCount(Animation.INDEFINITE);
    running.jobs().addListener((ListChangeListener<Job>) change -> show(running.jobs(), words));
    show(running.jobs(), words);
  }

  private void show(List<? extends Job> jobs, Words words) {
    getChildren().removeIf(line -> !jobs.contains(((JobLine) line).job()));
    var shown = getChildren().stream().map(line -> ((JobLine) line).job()).toList();
    jobs.stream()
        .filter(job -> !shown.contains(job))
        .forEach(job -> getChildren().add(new JobLine(job, words)));
    if (jobs.isEmpty()) {
      glances.stop();
    } else {
      glances.play();
    }
  }

  private void glance() {
    getChildren().forEach(line -> ((JobLine) line).show());
  }
}

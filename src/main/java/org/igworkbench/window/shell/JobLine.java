package org.igworkbench.window.shell;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import org.igworkbench.workspace.Words;

/// One running job in the status bar: what it does, how far it is, and a way to stop it.
final class JobLine extends HBox {

  private final Job job;
  private final Words words;
  private final Label text = new Label();
  private final ProgressBar bar = new ProgressBar();
  private final Button cancel;

  JobLine(Job job, Words words) {
    super(8);
    this.job = job;
    this.words = words;
    setAlignment(Pos.CENTER_LEFT);
    cancel = new Button(words.say("shell.job.cancel"));
    cancel.setId("job-cancel");
    cancel.setAccessibleText(words.say("shell.job.cancel-named", words.say(job.name())));
    cancel.setOnAction(event -> {
      job.cancel();
      show();
    });
    text.setId("job-text");
    getChildren().addAll(text, bar, cancel);
    show();
  }

  Job job() {
    return job;
  }

  /// Looks at the job again.
  void show() {
    var phase = words.say(job.phase());
    var fraction = job.fraction();
    if (job.isCancelled()) {
      text.setText(words.say("shell.job.stopping", words.say(job.name())));
      cancel.setDisable(true);
    } else if (fraction < 0) {
      text.setText(phase);
    } else {
      text.setText(words.say("shell.job.share", phase, (int) Math.floor(fraction * 100)));
    }
    // An unknown share is an empty bar: a bar that runs to and fro says no more and never rests.
    bar.setProgress(Math.max(0, fraction));
  }
}

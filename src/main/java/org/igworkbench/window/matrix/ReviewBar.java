package org.igworkbench.window.matrix;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.igworkbench.matrix.MatrixSnapshot;
import org.igworkbench.matrix.RuleChange;
import org.igworkbench.matrix.SharingRule;
import org.igworkbench.window.shell.Desk;
import org.igworkbench.window.shell.DraftKeeping;
import org.igworkbench.window.shell.FieldBag;
import org.igworkbench.window.shell.Saving;
import org.igworkbench.workspace.Outcome;
import org.igworkbench.workspace.Revision;
import org.igworkbench.workspace.Sentence;
import org.igworkbench.workspace.Words;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/// The foot of the panel: records that a rule was reviewed and stands.
final class ReviewBar extends VBox {

  /// A rule as it is saved now.
  private record Found(Revision revision, MatrixSnapshot matrix) {
    @Nullable SharingRule newest(SharingRule rule) {
      var versions = matrix.history(rule);
      return versions.isEmpty() ? null : versions.getLast();
    }
  }

  private final Desk desk;
  private final Words words;
  private final Runnable stale;
  private final Button record;
  private final TextField what = new TextField();
  private final Button save;
  private final Button cancel;
  private final Label problem = new Label();
  private final Saving saving;
  private final FlowPane idle = new FlowPane();
  private final Map<String, Review> reviews = new HashMap<>();
  private @Nullable RuleRow rule;
  private @Nullable Review open;

  /// The review of a rule that is half typed, at the revision that was looked at.
  private record Review(String code, StringProperty text, DraftKeeping keeping) {}

  /// @param stale is told when somebody else has changed the rule
  /// @param others what else can be done with a rule
  ReviewBar(Desk desk, Runnable stale, List<Node> others) {
    this.desk = desk;
    idle.getStyleClass().add("rule-form-buttons");
    idle.getChildren().addAll(others);
    this.words = desk.words();
    this.stale = stale;
    saving = new Saving(desk.jobs());
    record =
        new Button(words.say("matrix-screen.review.record"), new FontIcon(BootstrapIcons.CHECK2));
    save = new Button(words.say("matrix-screen.review.save"));
    cancel = new Button(words.say("matrix-screen.review.cancel"));
    idle.getChildren().add(record);
    build();
    close();
  }

  private void build() {
    setId("matrix-review");
    getStyleClass().add("review-bar");
    setMinHeight(USE_PREF_SIZE);
    record.setId("matrix-review-record");
    record.setOnAction(event -> begin());
    what.setId("matrix-review-what");
    what.setAccessibleText(words.say("matrix-screen.review.what"));
    what.setOnAction(event -> save());
    what.addEventHandler(KeyEvent.KEY_PRESSED, this::leave);
    save.setId("matrix-review-save");
    save.getStyleClass().add("accent");
    save.setOnAction(event -> save());
    cancel.setId("matrix-review-cancel");
    cancel.setOnAction(event -> close());
    problem.setId("matrix-review-problem");
    problem.getStyleClass().add("field-error");
    problem.setGraphic(new FontIcon(BootstrapIcons.EXCLAMATION_OCTAGON));
    problem.setWrapText(true);
    problem.setMinHeight(Region.USE_PREF_SIZE);
  }

  /// Offers the review of a rule. What was typed for another is kept until one looks at that again.
  void offer(RuleRow row) {
    boolean same = rule != null && rule.code().equals(row.code());
    if (!same) {
      leave();
    }
    rule = row;
    boolean offered = row.state() == RuleState.LIVE && !desk.readOnly();
    record.setVisible(offered);
    record.setManaged(offered);
    if (!same) {
      rest();
      bring(row);
    }
  }

  private void leave() {
    var left = open;
    if (left != null && left.text().get().isBlank()) {
      forget(left.code());
    }
  }

  private void bring(RuleRow row) {
    var review = reviews.get(row.code());
    if (review != null && row.state() == RuleState.LIVE) {
      fields(review);
    }
  }

  private void forget(String code) {
    var review = reviews.remove(code);
    if (review != null) {
      review.keeping().discard();
    }
  }

  private void close() {
    boolean hadFocus = what.isFocused() || save.isFocused() || cancel.isFocused();
    var left = open;
    if (left != null) {
      forget(left.code());
    }
    rest();
    if (hadFocus) {
      record.requestFocus();
    }
  }

  private void rest() {
    if (open != null) {
      what.textProperty().unbindBidirectional(open.text());
    }
    open = null;
    what.clear();
    problem.setText("");
    getChildren().setAll(idle);
  }

  /// Asks what was looked at, once it is known which revision of the rule the person sees.
  private void begin() {
    var reviewed = rule;
    if (reviewed == null) {
      return;
    }
    if (desk.readOnly()) {
      getChildren().setAll(idle, problem);
      refuse();
      return;
    }
    desk.jobs().run(() -> look(reviewed.code()), found -> ask(reviewed, found));
  }

  /// The revision first: should the rule change in between, saving is refused and not the reverse.
  private Found look(String code) {
    var revision = desk.workbench().rules().revisions().get(code);
    return new Found(Objects.requireNonNull(revision), desk.workbench().matrix().snapshot());
  }

  private void ask(RuleRow shown, Found found) {
    // Whoever has gone on to another rule must not review that one by mistake.
    if (!isShown(shown.code())) {
      return;
    }
    if (!shown.rule().equals(found.newest(shown.rule()))) {
      stale.run();
    }
    var text = new SimpleStringProperty("");
    var fields = new FieldBag().text("what", text);
    var code = shown.code();
    var review =
        new Review(code, text, new DraftKeeping(desk, "review", code, found.revision(), fields));
    reviews.put(code, review);
    rest();
    fields(review);
    what.requestFocus();
    review.keeping().resumeKept();
  }

  private void fields(Review review) {
    open = review;
    what.textProperty().bindBidirectional(review.text());
    var label = new Label(words.say("matrix-screen.review.what"));
    label.getStyleClass().add("field-label");
    label.setLabelFor(what);
    getChildren().setAll(label, what, problem, new HBox(8, save, cancel));
    problem("");
  }

  private void leave(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      close();
      event.consume();
    }
  }

  private void save() {
    var reviewed = rule;
    var review = open;
    if (reviewed == null || review == null) {
      return;
    }
    if (desk.readOnly()) {
      refuse();
      return;
    }
    var code = reviewed.code();
    var why = what.getText().strip();
    var day = LocalDate.now(desk.clock());
    var revision = review.keeping().seen();
    var officer = desk.officer();
    Callable<Outcome<SharingRule>> work =
        () ->
            desk.workbench()
                .rules()
                .apply(officer, new RuleChange.Review(), code, revision, day, why);
    saving.save(work, outcome -> saved(code, outcome));
  }

  private void saved(String code, Outcome<SharingRule> outcome) {
    if (outcome instanceof Outcome.Done<SharingRule> done) {
      if (isShown(code)) {
        close();
      } else {
        forget(code);
      }
      desk.changes().saved(done, Sentence.of("matrix-screen.review.saved", code));
    } else if (isShown(code)) {
      refused(outcome);
    }
  }

  private void refuse() {
    problem(words.say("shell.as-at.no-change", desk.day()));
  }

  private boolean isShown(String code) {
    return rule != null && rule.code().equals(code);
  }

  private void refused(Outcome<SharingRule> outcome) {
    switch (outcome) {
      case Outcome.Done<SharingRule> _ -> {}
      case Outcome.Rejected<SharingRule> rejected ->
          problem(
              rejected.violations().stream()
                  .map(violation -> words.say(violation.sentence()))
                  .collect(Collectors.joining("\n")));
      case Outcome.Stale<SharingRule> moved -> {
        // What was typed stays; the next attempt is against the rule as it is then seen.
        if (open != null) {
          open.keeping().looked(moved.current());
        }
        problem(words.say(moved.what()));
        stale.run();
      }
    }
  }

  private void problem(String text) {
    problem.setText(text);
    problem.setVisible(!text.isEmpty());
    problem.setManaged(!text.isEmpty());
    what.getStyleClass().remove("invalid");
    if (!text.isEmpty()) {
      what.getStyleClass().add("invalid");
      what.requestFocus();
    }
  }
}

package org.igworkbench.window.registers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.VBox;
import org.igworkbench.registers.Entry;
import org.igworkbench.registers.Kind;
import org.igworkbench.registers.MergePreview;
import org.igworkbench.window.shell.DayField;
import org.igworkbench.window.shell.Saving;
import org.igworkbench.window.shell.form.ChoiceField;
import org.igworkbench.window.shell.form.Controls;
import org.igworkbench.window.shell.form.Form;
import org.igworkbench.window.shell.register.RowDesk;
import org.igworkbench.window.shell.register.RowPage;
import org.igworkbench.workspace.Outcome;
import org.igworkbench.workspace.Sentence;
import org.igworkbench.workspace.Violation;
import org.igworkbench.workspace.Words;

/// Merges a recipient that is there twice into the one that stays.
final class MergePage implements RowPage {

  private final RowDesk desk;
  private final Words words;

  MergePage(RowDesk desk) {
    this.desk = desk;
    this.words = desk.words();
  }

  @Override
  public String id() {
    return "merge";
  }

  @Override
  public Sentence title() {
    return Sentence.of("registers-screen.merge.title");
  }

  @Override
  public boolean fits(Entry entry) {
    return entry.kind() == Kind.RECIPIENT;
  }

  @Override
  public boolean changes() {
    return true;
  }

  @Override
  public Parent open(Entry entry) {
    return new Pane(entry);
  }

  private final class Pane extends VBox {
    private final MergeModel model;
    private final Form form;
    private final Saving saving = new Saving(desk.desk().jobs());
    private final VBox moved = new VBox();

    Pane(Entry entry) {
      model = new MergeModel(desk.desk(), entry);
      form = new Form(words, model.problems());
      setId("row-merge");
      getStyleClass().add("row-page");
      moved.setId("merge-moved");
      moved.getStyleClass().add("effect-group");
      var intoName = words.say("registers-screen.merge.into");
      var into = new ChoiceField(intoName, words.say("registers-screen.merge.prompt"));
      into.setId("merge-into");
      into.getStyleClass().add("first-field");
      into.offer(
          desk.offered(Kind.RECIPIENT).stream()
              .filter(choice -> !choice.code().equals(entry.code()))
              .toList(),
          model.into());
      var dayName = words.say("registers-screen.merge.day");
      var day = new DayField(dayName, model.day());
      day.setId("merge-day");
      var whyName = words.say("registers-screen.merge.why");
      var why = Controls.text(whyName, model.why());
      why.setId("merge-why");
      var merge =
          Controls.button(words.say("registers-screen.merge.button"), "bi-files", this::merge);
      merge.setId("merge-save");
      getChildren()
          .setAll(
              Controls.wrapped(words.say("registers-screen.merge.note"), "muted"),
              form.problemList(),
              form.field("merge.into", intoName, into),
              form.field("merge.day", dayName, day),
              moved,
              form.field("merge.why", whyName, why),
              merge);
      model.preview().subscribe(this::show);
    }

    private void show(Optional<MergePreview> preview) {
      moved
          .getChildren()
          .setAll(
              preview
                  .map(this::lines)
                  .orElseGet(() ->
                      List.of(
                          Controls.wrapped(
                              words.say(
                                  model.into().get().isEmpty()
                                      ? "registers-screen.merge.choose"
                                      : "registers-screen.merge.impossible"),
                              "muted"))));
    }

    private List<Node> lines(MergePreview preview) {
      var stays = model.into().get();
      var lines = new ArrayList<Node>();
      lines.add(
          Controls.wrapped(words.say("registers-screen.merge.moves", stays), "section-title"));
      line(
          lines,
          preview.rules(),
          Sentence.of("registers-screen.merge.rules", preview.rules().size(), stays));
      line(
          lines,
          preview.requests(),
          Sentence.of("registers-screen.merge.requests", preview.requests().size()));
      line(
          lines,
          preview.decisions(),
          Sentence.of("registers-screen.merge.decisions", preview.decisions().size()));
      line(
          lines, preview.rows(), Sentence.of("registers-screen.merge.rows", preview.rows().size()));
      line(
          lines,
          preview.names(),
          Sentence.of("registers-screen.merge.names", preview.names().size(), stays));
      lines.add(Controls.wrapped(words.say("registers-screen.merge.undo"), "muted"));
      return lines;
    }

    /// How many, and which.
    private void line(List<Node> lines, List<String> things, Sentence said) {
      var line = new VBox(Controls.wrapped(words.say(said), "strong"));
      if (!things.isEmpty()) {
        line.getChildren().add(Controls.wrapped(String.join(", ", things), "note"));
      }
      lines.add(line);
    }

    private void merge() {
      if (desk.refused(model.problems(), "merge.day")) {
        return;
      }
      model.wish().ifPresentOrElse(wish -> saving.save(wish::merge, this::ended), form::focusFirst);
    }

    private void ended(Outcome<Entry> outcome) {
      switch (outcome) {
        case Outcome.Done<Entry> done -> {
          model.merged();
          desk.done(
              done,
              Sentence.of(
                  "registers-screen.saved.merge", model.merger().duplicate(), done.value().code()));
        }
        case Outcome.Rejected<Entry>(var violations) -> {
          model.found(violations);
          form.focusFirst();
        }
        case Outcome.Stale<Entry>(var what, var _, var _) ->
            model.found(List.of(new Violation("merge", what.key(), what.args())));
      }
    }
  }
}

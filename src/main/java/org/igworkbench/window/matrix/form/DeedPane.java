package org.igworkbench.window.matrix.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.VBox;
import org.igworkbench.matrix.MatrixSnapshot;
import org.igworkbench.matrix.SharingRule;
import org.igworkbench.window.shell.DayField;
import org.igworkbench.window.shell.Desk;
import org.igworkbench.window.shell.DraftKeeping;
import org.igworkbench.window.shell.MovedOn;
import org.igworkbench.window.shell.Saving;
import org.igworkbench.window.shell.form.ChoiceField;
import org.igworkbench.window.shell.form.Controls;
import org.igworkbench.window.shell.form.Form;
import org.igworkbench.workspace.Outcome;
import org.igworkbench.workspace.Revision;
import org.igworkbench.workspace.Sentence;
import org.igworkbench.workspace.Violation;
import org.igworkbench.workspace.Words;

/// Does one thing to one rule, or the same thing to many: all of them in one change, or none.
public final class DeedPane extends SidePane {

  private static final int LISTED = 12;

  private final Desk desk;
  private final Words words;
  private final MatrixSnapshot matrix;
  private final DeedModel model;
  private final List<Deed> offered;
  private final Saving saving;
  private final DraftKeeping keeping;
  private final VBox notices = new VBox();
  private final VBox body = new VBox();
  private Form form;

  /// @param offered what can be done; the first is offered, the others can be picked
  /// @param seen the rules by code, each at the revision that was looked at
  /// @param closed is told when it is done or left
  public DeedPane(
      Desk desk,
      MatrixSnapshot matrix,
      List<Deed> offered,
      Map<String, Revision> seen,
      Runnable closed) {
    super("rule-deed", closed);
    this.desk = desk;
    this.words = desk.words();
    this.matrix = matrix;
    this.offered = List.copyOf(offered);
    model = new DeedModel(offered.getFirst(), seen, LocalDate.now(desk.clock()));
    saving = new Saving(desk.jobs());
    form = new Form(words, model.problems);
    body.getStyleClass().add("rule-form-sheet-part");
    keeping =
        new DraftKeeping(
            desk, "deed", model.draftCode(), seen.values().iterator().next(), model.bag());
    model.deed.subscribe(this::show);
    keeping.resumeKept();
  }

  private void show(Deed deed) {
    model.problems.clear();
    notices.getChildren().clear();
    form = new Form(words, model.problems);
    var parts = new ArrayList<Node>();
    parts.add(title(deed));
    parts.add(rules());
    parts.add(notices);
    if (offered.size() > 1) {
      parts.add(picker(deed));
    }
    parts.add(Controls.wrapped(deed.remark(words), "note"));
    parts.add(form.problemList());
    fields(deed, parts);
    sheet(parts);
    offer(deed);
  }

  /// Offers to do it, or says why that can't be.
  private void offer(Deed deed) {
    if (desk.readOnly()) {
      var note = Controls.wrapped(words.say("shell.as-at.no-change", desk.day()), "as-at-note");
      note.setId("rule-locked");
      foot(note, cancel());
      return;
    }
    var save = Controls.primary(deed.name(words), "Ctrl+S", this::act);
    save.setId("rule-deed-save");
    foot(save, cancel());
  }

  @Override
  public void renew() {
    boolean locked = lookup("#rule-locked") != null;
    if (locked != desk.readOnly()) {
      offer(model.deed.get());
    }
  }

  private Node cancel() {
    var cancel = Controls.button(words.say("rule-form.foot.cancel"), "", this::close);
    cancel.setId("rule-deed-cancel");
    return cancel;
  }

  private Label title(Deed deed) {
    var codes = model.codes();
    var title =
        Controls.wrapped(
            codes.size() == 1
                ? words.say("rule-form.deed.title", deed.name(words), codes.getFirst())
                : words.say("rule-form.bulk.title", codes.size()),
            "panel-title");
    title.setId("rule-deed-title");
    return title;
  }

  /// Which rules are meant, so that nobody changes one unawares.
  private Node rules() {
    var codes = model.codes();
    var label =
        Controls.wrapped(
            codes.size() <= LISTED
                ? String.join(", ", codes)
                : words.say(
                    "rule-form.bulk.more",
                    String.join(", ", codes.subList(0, LISTED)),
                    codes.size() - LISTED),
            "note");
    label.setId("rule-deed-codes");
    label.setVisible(codes.size() > 1);
    label.setManaged(codes.size() > 1);
    return label;
  }

  private Node picker(Deed deed) {
    var menu = new MenuButton(deed.name(words));
    menu.setId("rule-deed-kind");
    menu.setAccessibleText(words.say("rule-form.bulk.what", deed.name(words)));
    for (var other : offered) {
      var item = new MenuItem(other.name(words));
      item.setId("rule-deed-" + other.name().toLowerCase(Locale.ROOT));
      item.setOnAction(chosen -> {
        model.deed.set(other);
        takeKeys();
      });
      menu.getItems().add(item);
    }
    return menu;
  }

  private void fields(Deed deed, List<Node> parts) {
    switch (deed) {
      case OWNER -> {
        var name = words.say("rule-form.field.owner");
        var field = Controls.text(name, model.owner);
        field.setId("rule-deed-owner");
        parts.add(form.field("change.owner", name, field));
      }
      case REVIEW_BY -> {
        var name = words.say("rule-form.field.review-by");
        var field = new DayField(name, model.reviewBy);
        field.setId("rule-deed-review-by");
        parts.add(form.field("change.review-by", name, field));
      }
      case AGREEMENT -> {
        var name = words.say("rule-form.field.agreement");
        var field = new ChoiceField(name, words.say("rule-form.choice.prompt"));
        field.setId("rule-deed-agreement");
        var choices = new RuleChoices(words, matrix, desk.day(), false);
        field.offer(
            RuleFields.orNone(choices.agreements(), words.say("rule-form.agreement.none")),
            model.agreement);
        parts.add(form.field("change.agreement", name, field));
      }
      case APPROVE, SUSPEND, RESUME, END, DISCARD -> {}
    }
    var dayName = deed.dayName(words);
    if (!dayName.isEmpty()) {
      var field = new DayField(dayName, model.day);
      field.setId("rule-deed-day");
      parts.add(form.field("change.from", dayName, field));
    }
    var whyName = deed.whyName(words);
    if (!whyName.isEmpty()) {
      var field = Controls.text(whyName, model.why);
      field.setId("rule-deed-why");
      parts.add(form.field("change.why", whyName, field));
    }
  }

  @Override
  public void takeKeys() {
    applyCss();
    form.focusFirstField();
    if (model.deed.get() == Deed.DISCARD) {
      requestFocusOn("rule-deed-cancel");
    }
  }

  private void requestFocusOn(String id) {
    var node = lookup("#" + id);
    if (node != null) {
      node.requestFocus();
    }
  }

  @Override
  void left() {
    keeping.discard();
  }

  @Override
  public boolean keepsDraft() {
    return true;
  }

  @Override
  public boolean typed() {
    return model.typed();
  }

  @Override
  boolean working() {
    return saving.runningProperty().get();
  }

  @Override
  void act() {
    if (desk.readOnly()) {
      return;
    }
    var wish = model.wish();
    var officer = desk.officer();
    Callable<Outcome<List<SharingRule>>> work =
        () -> model.apply(desk.workbench().rules(), officer, wish);
    saving.save(work, outcome -> ended(wish, outcome));
  }

  private void ended(DeedModel.Wish wish, Outcome<List<SharingRule>> outcome) {
    switch (outcome) {
      case Outcome.Done<List<SharingRule>> done -> {
        desk.changes().saved(done, saved(wish));
        close();
      }
      case Outcome.Rejected<List<SharingRule>>(var violations) -> {
        model.problems.found(few(violations), violation -> words.say(violation.sentence()));
        form.focusFirst();
      }
      case Outcome.Stale<List<SharingRule>> stale -> stale(stale);
    }
  }

  /// What many rules have wrong would fill the panel many times over.
  private static List<Violation> few(List<Violation> violations) {
    if (violations.size() <= LISTED) {
      return violations;
    }
    var few = new ArrayList<>(violations.subList(0, LISTED));
    few.add(
        Violation.at(
            few.getLast().path(), "rule-form.bulk.wrong-more", violations.size() - LISTED));
    return few;
  }

  private static Sentence saved(DeedModel.Wish wish) {
    int count = wish.seen().size();
    var first = wish.seen().keySet().iterator().next();
    return wish.deed() == Deed.DISCARD
        ? Sentence.of("matrix.undo.discard", first)
        : Sentence.of(wish.change().undo(), count, first);
  }

  private void stale(Outcome.Stale<List<SharingRule>> stale) {
    var code = stale.clash().subject().code();
    var zone = desk.clock().getZone();
    desk.jobs()
        .run(
            () ->
                new Theirs(
                    desk.workbench().matrix().snapshot(),
                    MovedOn.Who.last(desk.workbench().trail(), stale.clash(), zone),
                    code),
            theirs -> notices.getChildren().setAll(notice(stale, theirs)));
  }

  private MovedOn notice(Outcome.Stale<List<SharingRule>> stale, Theirs theirs) {
    return new MovedOn(
        words,
        theirs.said(words),
        stale.clash(),
        new RuleFactWords(words, theirs.matrix()),
        new MovedOn.Listener() {
          @Override
          public void keepMine() {
            model.saw(theirs.code(), stale.current());
            notices.getChildren().clear();
            act();
          }

          @Override
          public void takeTheirs() {
            close();
          }
        });
  }
}

package org.igworkbench.window.matrix.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.igworkbench.findings.RuleFindings;
import org.igworkbench.matrix.Cell;
import org.igworkbench.matrix.MatrixSnapshot;
import org.igworkbench.matrix.RuleDraft;
import org.igworkbench.matrix.RuleHistory;
import org.igworkbench.window.shell.Desk;
import org.igworkbench.window.shell.DraftKeeping;
import org.igworkbench.window.shell.MovedOn;
import org.igworkbench.window.shell.form.Controls;
import org.igworkbench.window.shell.form.FoldingSection;
import org.igworkbench.window.shell.form.Form;
import org.igworkbench.workspace.Draft;
import org.igworkbench.workspace.Words;
import org.jspecify.annotations.Nullable;

/// The form of one rule. It keeps what is typed for as long as it lives, whatever is shown
/// meanwhile.
public final class RuleFormPane extends VBox {

  /// Is told how the form was left.
  public interface Listener {
    /// It was saved under this code.
    void saved(RuleFormPane form, String code);

    /// It was left with what was typed, to go on later.
    void parked(RuleFormPane form);

    /// It was left for good.
    void dropped(RuleFormPane form);
  }

  private final Desk desk;
  private final Words words;
  private final FormSubject subject;
  private final Listener listener;
  private final RuleFormModel model;
  private final Form form;
  private final RuleFields fields;
  private final RuleFormSaving saving;
  private final FindingLines findings;
  private final Label title = Controls.label("", "panel-title");
  private final Label about = Controls.wrapped("", "note");
  private final Label kept = Controls.label("", "muted", "draft-kept");
  private final VBox notices = new VBox();
  private final List<FoldingSection> sections = new ArrayList<>();
  private final FormFoot foot;
  private final DraftKeeping keeping;
  private MatrixSnapshot matrix;
  private @Nullable RuleDraft proofread;

  /// A form about a rule.
  public RuleFormPane(Desk desk, FormSubject subject, MatrixSnapshot matrix, Listener listener) {
    this.desk = desk;
    this.words = desk.words();
    this.subject = subject;
    this.matrix = matrix;
    this.listener = listener;
    model = new RuleFormModel(subject.start());
    form = new Form(words, model.problems);
    fields = new RuleFields(words, model, form, matrix);
    findings = new FindingLines(words);
    foot = new FormFoot(words, new FromFoot());
    saving = new RuleFormSaving(desk, subject, model, new FromSaving());
    keeping =
        new DraftKeeping(
            desk, RuleFormDraft.KIND, RuleFormDraft.code(subject), subject.seen(), model.bag());
    setId("rule-form");
    getStyleClass().add("rule-form");
    build();
    model.fields().forEach(field -> field.addListener(changed -> follow()));
    addEventHandler(KeyEvent.KEY_PRESSED, new RuleFormKeys(sections, new FromFoot())::pressed);
    renew(matrix);
  }

  private void build() {
    section(
        words.say("rule-form.section.cell"),
        fields.purpose(),
        fields.recipient(),
        fields.decision());
    section(
        words.say("rule-form.section.ground"),
        fields.basis(),
        fields.powers(),
        fields.special(),
        fields.schedule1(),
        fields.confidentiality());
    section(words.say("rule-form.section.data"), fields.categories(), fields.subjects());
    section(
        words.say("rule-form.section.how"),
        fields.conditions(),
        fields.frequency(),
        fields.method(),
        fields.retention());
    section(
        words.say("rule-form.section.documents"),
        fields.agreement(),
        fields.assessment(),
        fields.transfer());
    section(
        words.say("rule-form.section.tenure"),
        fields.from(),
        fields.to(),
        fields.owner(),
        fields.months(),
        fields.reviewBy(),
        fields.evidence());
    form.elsewhere("rule.code", "rule-form.field.code");
    form.elsewhere("rule.status", "rule-form.field.status");
    var sheet = new VBox(head(), notices, form.problemList(), findings);
    sheet.getChildren().addAll(sections);
    sheet.getStyleClass().add("rule-form-sheet");
    var scroll = new ScrollPane(sheet);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().addAll("quiet", "rule-scroll");
    scroll.setMinHeight(0);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().addAll(scroll, foot);
  }

  private VBox head() {
    title.setId("rule-form-title");
    about.setId("rule-form-about");
    kept.setId("rule-form-kept");
    kept.textProperty().bind(keeping.said());
    kept.setMinWidth(USE_PREF_SIZE);
    var top = new HBox(8, title, Controls.gap(), kept);
    top.setAlignment(Pos.BASELINE_LEFT);
    return new VBox(top, about);
  }

  private void section(String title, Node... parts) {
    int number = sections.size() + 1;
    var key = words.say("rule-form.section.key", number);
    var section = new FoldingSection(title, key, parts);
    section.setId("rule-section-" + number);
    sections.add(section);
  }

  /// What a new rule of a cell begins with.
  public static RuleDraft blank(Cell cell, LocalDate day) {
    return RuleFormModel.blank(cell, day);
  }

  // -- what it is about

  /// The code of the rule that it changes; empty for a new rule.
  public String code() {
    return subject.code();
  }

  /// The cell for which it was opened.
  public Cell cell() {
    return subject.start().cell();
  }

  /// Whether anything was typed in it.
  public boolean typed() {
    return model.typed();
  }

  /// Goes on with a draft of what it is about.
  public void resume(Draft draft) {
    keeping.resume(draft);
  }

  /// Nobody wants what stands in it any more.
  public void discard() {
    keeping.discard();
  }

  /// What it is called in a list of forms that are open.
  public String name() {
    return subject.isNew()
        ? words.say("rule-form.open.new", cell().purpose(), cell().recipient())
        : words.say("rule-form.open.change", subject.code());
  }

  /// Goes by what is saved and looked at now.
  public void renew(MatrixSnapshot latest) {
    matrix = latest;
    proofread = null;
    if (desk.readOnly()) {
      foot.lock(words.say("shell.as-at.no-change", desk.day()));
    } else if (!foot.asks()) {
      foot.offer();
    }
    follow();
  }

  /// Takes the keys: to what is wrong first, otherwise to where one has to choose first.
  public void takeKeys() {
    applyCss();
    if (!model.problems.byPath().isEmpty()) {
      form.focusFirst();
    } else if (subject.isNew() && !cell().purpose().isEmpty() && !cell().recipient().isEmpty()) {
      // The cell is chosen already; what the rule says is not.
      lookupFirst("rule-decision").requestFocus();
    } else {
      form.focusFirstField();
    }
  }

  /// Takes the keys to a field; an empty one is wherever the form begins.
  public void takeKeys(String field) {
    takeKeys();
    form.goTo(field);
  }

  private Node lookupFirst(String id) {
    var found = lookup("#" + id);
    return found == null ? this : found;
  }

  // -- as one types

  private void follow() {
    fields.renew(matrix);
    describe();
    saving.recheck();
    var draft = model.draft();
    if (!draft.equals(proofread)) {
      proofread = draft;
      proofread(draft);
    }
    summarise();
  }

  private void proofread(RuleDraft draft) {
    // A form that has hardly been begun is not scolded.
    if (draft.decision() == null || draft.ground().basis().isEmpty()) {
      findings.show(List.of());
      return;
    }
    var called = subject.isNew() ? words.say("rule-form.this.rule") : subject.code();
    var day = Objects.requireNonNullElse(draft.standing().effective().from(), desk.day());
    findings.show(RuleFindings.proofread(matrix, draft.proof(called), day));
  }

  private void describe() {
    if (subject.isNew()) {
      title.setText(words.say("rule-form.title.new"));
      about.setText(words.say("rule-form.about.new"));
      return;
    }
    title.setText(words.say("rule-form.title.change", subject.code()));
    about.setText(aboutVersions(matrix.history(subject.code())));
  }

  private String aboutVersions(RuleHistory history) {
    var standing = history.approved().orElse(null);
    if (standing == null) {
      return words.say("rule-form.about.draft");
    }
    int next = history.draft().map(draft -> draft.version()).orElse(standing.version() + 1);
    var first = model.firstDay().orElse(null);
    if (first == null) {
      return words.say("rule-form.about.undated", next, standing.version());
    }
    var end = standing.tenure().effective();
    return end.endedBy(first)
        ? words.say("rule-form.about.after-end", next, first, standing.version())
        : words.say("rule-form.about.change", next, first, standing.version(), first.minusDays(1));
  }

  private void summarise() {
    var said = new FormSummary(words, matrix, model);
    for (int i = 0; i < sections.size(); i++) {
      sections.get(i).summary(said.of(i + 1));
    }
  }

  // -- leaving

  private final class FromFoot implements FormFoot.Listener {
    @Override
    public void save() {
      if (!desk.readOnly()) {
        saving.save(false);
      }
    }

    @Override
    public void approve() {
      if (!desk.readOnly()) {
        saving.save(true);
      }
    }

    @Override
    public void leave() {
      if (foot.asks()) {
        goOn();
      } else if (model.typed()) {
        foot.ask();
      } else {
        drop();
      }
    }

    @Override
    public void park() {
      foot.offer();
      listener.parked(RuleFormPane.this);
    }

    @Override
    public void drop() {
      discard();
      listener.dropped(RuleFormPane.this);
    }

    @Override
    public void goOn() {
      renew(matrix);
      foot.offer();
      takeKeys();
    }
  }

  private final class FromSaving implements RuleFormSaving.Listener {
    @Override
    public void saved(String code) {
      discard();
      listener.saved(RuleFormPane.this, code);
    }

    @Override
    public void refused() {
      applyCss();
      layout();
      form.focusFirst();
    }

    @Override
    public void movedOn(MovedOn notice) {
      notices.getChildren().setAll(notice);
    }

    @Override
    public void settled() {
      notices.getChildren().clear();
      keeping.looked(saving.seen());
      if (!model.typed()) {
        keeping.discard();
      }
      follow();
      takeKeys();
    }
  }
}

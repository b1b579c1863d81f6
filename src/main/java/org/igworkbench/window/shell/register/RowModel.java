package org.igworkbench.window.shell.register;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.igworkbench.audit.Facts;
import org.igworkbench.registers.Entry;
import org.igworkbench.registers.Field;
import org.igworkbench.registers.Form;
import org.igworkbench.registers.Forms;
import org.igworkbench.registers.Kind;
import org.igworkbench.registers.Registers;
import org.igworkbench.registers.Shape;
import org.igworkbench.registers.Values;
import org.igworkbench.window.shell.Days;
import org.igworkbench.window.shell.Desk;
import org.igworkbench.window.shell.DraftKeeping;
import org.igworkbench.window.shell.FieldBag;
import org.igworkbench.window.shell.form.Problems;
import org.igworkbench.workspace.Clash;
import org.igworkbench.workspace.Draft;
import org.igworkbench.workspace.Officer;
import org.igworkbench.workspace.Outcome;
import org.igworkbench.workspace.Revision;
import org.jspecify.annotations.Nullable;

/// What stands in the form of one row, saved or not.
public final class RowModel {

  private static final String WORDING = "notice_wording";
  private static final String TITLE = "title";
  private static final int LONGEST_TITLE = 80;

  private final Kind kind;
  private final @Nullable Entry entry;
  private final Map<String, StringProperty> texts = new LinkedHashMap<>();
  private final Map<String, String> before = new HashMap<>();
  private final StringProperty why = new SimpleStringProperty("");
  private final Problems problems = new Problems();
  private Revision seen;
  private @Nullable DraftKeeping keeping;

  private RowModel(Kind kind, @Nullable Entry entry, Values values) {
    this.kind = kind;
    this.entry = entry;
    this.seen = entry == null ? Revision.ABSENT : entry.revision();
    put(Form.CODE, values.get(Form.CODE));
    for (var field : Forms.fields(kind)) {
      put(field.name(), shown(field, values.get(field.name())));
    }
  }

  /// The form of a row that is there.
  static RowModel of(Entry entry) {
    return new RowModel(entry.kind(), entry, entry.values());
  }

  /// The form of a row that is to be made.
  ///
  /// @param code the code that is offered; empty where none is
  static RowModel of(Kind kind, String code) {
    return new RowModel(kind, null, initial(kind).with(Form.CODE, code));
  }

  /// Fills in how the notice words it, as if it were typed: in the wording of the notice where the
  /// form has one, and as the title where it is no longer than titles are.
  void word(String wording) {
    if (!wording.isEmpty()) {
      Stream.of(WORDING, TITLE)
          .filter(texts::containsKey)
          .filter(name -> name.equals(WORDING) || wording.length() <= LONGEST_TITLE)
          .forEach(name -> text(name).set(wording));
    }
  }

  /// A choice must be made anew for every row, but for yes and no, which is no until somebody says
  /// yes, and for a day that can be unknown, which it is until somebody says it.
  private static Values initial(Kind kind) {
    var values = new Values(Map.of());
    for (var field : Forms.fields(kind)) {
      if (field.shape() instanceof Shape.YesNo) {
        values = values.with(field.name(), "false");
      } else if (field.shape() instanceof Shape.DayOr) {
        values = values.with(field.name(), Shape.DayOr.UNKNOWN);
      }
    }
    return values;
  }

  private void put(String name, String text) {
    before.put(name, text);
    var property = new SimpleStringProperty(text);
    property.subscribe((was, now) -> problems.changed(path(name)));
    texts.put(name, property);
  }

  /// Days are shown as people write them; what is no day stays as it is.
  private static String shown(Field field, String value) {
    return isDay(field) ? Days.read(value).map(Days::written).orElse(value) : value;
  }

  private static boolean isDay(Field field) {
    return field.shape() instanceof Shape.Day || field.shape() instanceof Shape.DayOr;
  }

  /// Where violations of a field are found.
  static String path(String name) {
    return "register." + name;
  }

  Kind kind() {
    return kind;
  }

  /// The row as it was read; null while it is to be made.
  @Nullable Entry entry() {
    return entry;
  }

  boolean isNew() {
    return entry == null;
  }

  /// The code of the row, or what stands in its place.
  String code() {
    return text(Form.CODE).get();
  }

  StringProperty text(String name) {
    var text = texts.get(name);
    if (text == null) {
      throw new IllegalArgumentException("No field " + name);
    }
    return text;
  }

  StringProperty why() {
    return why;
  }

  Problems problems() {
    return problems;
  }

  /// Whether something stands here that is not saved.
  boolean typed() {
    return texts.entrySet().stream()
        .anyMatch(text -> !text.getValue().get().equals(before.get(text.getKey())));
  }

  /// What stands here as values: days as ISO text where they are days.
  Values values() {
    var values = new HashMap<String, String>();
    texts.forEach((name, text) -> values.put(name, text.get()));
    for (var field : Forms.fields(kind)) {
      if (isDay(field)) {
        values.computeIfPresent(
            field.name(), (name, text) -> Days.read(text).map(Object::toString).orElse(text));
      }
    }
    return new Values(values);
  }

  /// The wish to save what stands here now; to be carried out away from the window.
  Wish wish(Registers registers, Officer officer) {
    var values = values();
    var reason = why.get().strip();
    var revision = seen;
    return isNew()
        ? () -> registers.create(officer, kind, values)
        : () -> registers.change(officer, kind, values, revision, reason);
  }

  /// Saves.
  @FunctionalInterface
  interface Wish {
    Outcome<Entry> save();
  }

  // -- drafts

  /// Keeps what is typed here as a draft.
  ///
  /// @param screen the screen that the form stands on, which is the sort of its drafts
  void keep(Desk desk, String screen) {
    var bag = new FieldBag();
    texts.forEach(bag::text);
    bag.text(RowDraft.WHY, why);
    keeping = new DraftKeeping(desk, screen, RowDraft.code(kind, entry), seen, bag);
  }

  /// Goes on with a draft of this row.
  void resume(Draft draft) {
    if (keeping != null) {
      keeping.resume(draft);
      seen = draft.seen();
    }
  }

  /// What was typed is saved, or nobody wants it any more.
  void forget() {
    if (keeping != null) {
      keeping.discard();
    }
  }

  /// That a draft is kept; empty while there is none.
  ObservableValue<String> kept() {
    return keeping == null ? new SimpleStringProperty("") : keeping.said();
  }

  /// The person has seen what somebody else saved, and wants what stands here all the same.
  void looked(Revision current) {
    seen = current;
    if (keeping != null) {
      keeping.looked(current);
    }
  }

  /// Somebody else has saved the row. What this person has not touched becomes theirs, so that
  /// keeping one's own loses nothing that they wrote; what was typed stays.
  void follow(Entry standing) {
    for (var field : Forms.fields(kind)) {
      var text = text(field.name());
      var theirs = shown(field, standing.values().get(field.name()));
      boolean touched = !text.get().equals(before.get(field.name()));
      before.put(field.name(), theirs);
      if (!touched) {
        text.set(theirs);
      }
    }
  }

  /// The clash with nothing of one's own but what this person has touched.
  Clash mine(Clash clash) {
    var wanted = new HashMap<>(clash.standing().values());
    for (var name : changed()) {
      wanted.put(name, clash.wanted().values().get(name));
    }
    return new Clash(clash.subject(), Facts.of(wanted), clash.standing());
  }

  /// Fields that are not as they were, in the order of the form.
  List<String> changed() {
    return texts.entrySet().stream()
        .filter(text -> !text.getValue().get().equals(before.get(text.getKey())))
        .map(Map.Entry::getKey)
        .toList();
  }
}

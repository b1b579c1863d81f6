package org.igworkbench.window.requests.outgoing;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.igworkbench.audit.Facts;
import org.igworkbench.requests.OutgoingRequest;
import org.igworkbench.requests.OutgoingStage;
import org.igworkbench.requests.StatementOfNeed;
import org.igworkbench.window.shell.Days;
import org.igworkbench.window.shell.Desk;
import org.igworkbench.window.shell.DraftKeeping;
import org.igworkbench.window.shell.FieldBag;
import org.igworkbench.window.shell.form.Problems;
import org.igworkbench.workspace.Clash;
import org.igworkbench.workspace.Draft;
import org.igworkbench.workspace.Officer;
import org.igworkbench.workspace.Revision;
import org.igworkbench.workspace.Violation;
import org.igworkbench.workspace.Words;
import org.jspecify.annotations.Nullable;

/// What stands in the form of one request that we make, saved or not.
final class OutgoingFormModel {

  /// The sort of its drafts.
  static final String DRAFTS = "outgoing";

  /// Our own basis for almost everything that a council asks for.
  private static final String PUBLIC_TASK = "LB-E";

  private final @Nullable OutgoingRequest entry;
  private final Map<OutgoingField, StringProperty> texts = new EnumMap<>(OutgoingField.class);
  private final Map<OutgoingField, String> before = new EnumMap<>(OutgoingField.class);
  private final Problems problems = new Problems();
  private final Words words;
  private OutgoingReading reading;
  private String draft;
  private Revision seen;
  private @Nullable DraftKeeping keeping;

  private OutgoingFormModel(
      Words words,
      OutgoingReading reading,
      @Nullable OutgoingRequest entry,
      Map<OutgoingField, String> start) {
    this.words = words;
    this.reading = reading;
    this.entry = entry;
    this.seen = entry == null ? Revision.ABSENT : entry.revision();
    start.forEach((field, text) -> {
      before.put(field, text);
      var property = new SimpleStringProperty(text);
      property.subscribe((was, now) -> problems.changed(field.path()));
      texts.put(field, property);
    });
    draft = drafted();
    Stream.of(OutgoingField.PURPOSE, OutgoingField.BASIS, OutgoingField.POWER, OutgoingField.TASK)
        .forEach(field -> text(field).subscribe((was, now) -> follow()));
  }

  /// The form of one that is there.
  static OutgoingFormModel of(Words words, OutgoingReading reading, OutgoingRequest entry) {
    return new OutgoingFormModel(words, reading, entry, OutgoingTexts.of(entry));
  }

  /// The form of one that is to be made.
  ///
  /// @param officer who makes the statement of need, until somebody else is named
  static OutgoingFormModel begun(
      Words words, OutgoingReading reading, Officer officer, LocalDate today) {
    var texts = OutgoingTexts.of(OutgoingRequest.EMPTY);
    texts.put(OutgoingField.MADE_BY, officer.nameAndPosition());
    texts.put(OutgoingField.MADE_ON, Days.written(today));
    if (reading.matrix().law().basis(PUBLIC_TASK).isPresent()) {
      texts.put(OutgoingField.BASIS, PUBLIC_TASK);
    }
    return new OutgoingFormModel(words, reading, null, texts);
  }

  /// The request as it was read; null while it is to be made.
  @Nullable OutgoingRequest entry() {
    return entry;
  }

  boolean isNew() {
    return entry == null;
  }

  String code() {
    return entry == null ? "" : entry.code();
  }

  StringProperty text(OutgoingField field) {
    var text = texts.get(field);
    if (text == null) {
      throw new IllegalArgumentException("No field " + field);
    }
    return text;
  }

  Problems problems() {
    return problems;
  }

  /// Whether something stands here that is not saved.
  boolean typed() {
    return Stream.of(OutgoingField.values()).anyMatch(this::isTouched);
  }

  private boolean isTouched(OutgoingField field) {
    return !text(field).get().equals(before.get(field));
  }

  /// What stands here.
  OutgoingRequest request() {
    return read().request(code(), seen);
  }

  private OutgoingTexts read() {
    return new OutgoingTexts(field -> text(field).get());
  }

  /// What was typed and can’t be read.
  List<Violation> unreadable() {
    return read().unreadable();
  }

  /// The stage that is chosen.
  OutgoingStage stage() {
    return OutgoingStage.valueOf(text(OutgoingField.STAGE).get());
  }

  /// The revision that was seen.
  Revision seen() {
    return seen;
  }

  // -- the statement of need

  private String drafted() {
    return reading.draft(read().ground()).map(words::say).orElse("");
  }

  /// Until somebody writes a statement of their own, it follows what it is drafted from.
  private void follow() {
    var now = drafted();
    var statement = text(OutgoingField.STATEMENT);
    if (statement.get().isBlank() || statement.get().equals(draft)) {
      statement.set(now);
    }
    draft = now;
  }

  /// Whether there is a draft other than what stands here.
  boolean canDraft() {
    return !draft.isEmpty() && !text(OutgoingField.STATEMENT).get().equals(draft);
  }

  /// Writes the draft in place of what stands here.
  void draftAnew() {
    text(OutgoingField.STATEMENT).set(draft);
  }

  /// What the statement does as it stands here.
  StatementOfNeed.Effect effect(LocalDate today) {
    return reading.effect(request(), today);
  }

  // -- drafts

  /// Keeps what is typed here as a draft.
  ///
  /// @param of its code, or what tells one new request from the next
  void keep(Desk desk, String of) {
    var bag = new FieldBag();
    texts.forEach((field, text) -> bag.text(field.fact(), text));
    keeping = new DraftKeeping(desk, DRAFTS, of, seen, bag);
  }

  /// Goes on with a draft of this request.
  void resume(Draft left) {
    if (keeping != null) {
      keeping.resume(left);
      seen = left.seen();
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

  // -- what others have saved

  /// The registers were read again.
  void read(OutgoingReading again) {
    reading = again;
  }

  /// The person has seen what somebody else saved, and wants what stands here all the same.
  void looked(Revision current) {
    seen = current;
    if (keeping != null) {
      keeping.looked(current);
    }
  }

  /// Somebody else has saved the request. What this person has not touched becomes theirs; what was
  /// typed stays.
  void follow(OutgoingRequest standing) {
    var theirs = OutgoingTexts.of(standing);
    for (var field : OutgoingField.values()) {
      boolean touched = isTouched(field);
      var text = theirs.getOrDefault(field, "");
      before.put(field, text);
      if (!touched) {
        text(field).set(text);
      }
    }
  }

  /// The clash with nothing of one’s own but what this person has touched.
  Clash mine(Clash clash) {
    var wanted = new HashMap<>(clash.standing().values());
    for (var field : OutgoingField.values()) {
      if (isTouched(field)) {
        wanted.put(field.fact(), clash.wanted().values().get(field.fact()));
      }
    }
    return new Clash(clash.subject(), Facts.of(wanted), clash.standing());
  }
}

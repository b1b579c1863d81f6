package org.igworkbench.window.shell;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.igworkbench.workspace.Draft;
import org.igworkbench.workspace.Revision;

/// Keeps what is typed into one form, so that it survives whatever happens to the program: half a
/// second after it was typed, and at once when the form is left or the window is closed.
///
/// Of a change only the fields that were touched are kept, so that going on with it later loses
/// nothing that others wrote into the rest; of a new thing all are. What is typed back to where the
/// form began is no draft. On another day than today nothing is kept, since nothing can be typed.
/// Used on the window's thread only.
public final class DraftKeeping {

  private final Desk desk;
  private final DraftDesk drafts;
  private final Draft.Key key;
  private final FieldBag fields;
  private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");
  private Map<String, String> start;
  private Revision seen;
  private boolean touched;
  private boolean pausing;
  private boolean filling;
  private boolean written;
  private boolean asked;
  private int round;

  /// Keeps a form from now on, as it stands: that is where it began.
  ///
  /// @param kind the sort of form, such as `rule`
  /// @param code what it is about, such as `MX-014`; whatever tells new things apart
  /// @param seen the revision that the form was opened at
  public DraftKeeping(Desk desk, String kind, String code, Revision seen, FieldBag fields) {
    this.desk = desk;
    this.drafts = desk.changes().drafts();
    this.key = Draft.Key.of(desk.officer(), kind, code);
    this.seen = seen;
    this.fields = fields;
    this.start = fields.values();
    fields.listen(this::typed);
  }

  /// That the draft is kept and since when, to be shown beside the title; empty while it is not.
  public ReadOnlyStringProperty said() {
    return said.getReadOnlyProperty();
  }

  /// Goes on with a draft: every field as it was typed, at the revision that was seen then. To be
  /// done before the form is shown, since a field for a day takes the text that it is dressed with.
  public void resume(Draft draft) {
    filling = true;
    fields.put(draft.fields());
    filling = false;
    seen = draft.seen();
    written = true;
    asked = true;
    drafts.holds(this);
    said.set(DraftWords.kept(desk, draft.kept(), true));
    if (!key.equals(draft.key())) {
      // What it was about has gone: it is kept as what it is about now.
      keepAgain();
      drafts.discard(desk, draft.key());
    }
  }

  /// Goes on with the draft of the very thing that the form is about, if there is one and nothing
  /// has been typed yet: for forms that stand where nobody would look for an offer.
  public void resumeKept() {
    drafts.find(
        desk,
        key,
        draft -> {
          if (!isTyped()) {
            resume(draft);
          }
        });
  }

  /// The revision that the form goes by.
  public Revision seen() {
    return seen;
  }

  /// The form goes by another revision from now on, because the person has looked at it.
  public void looked(Revision current) {
    seen = current;
    typed();
  }

  /// What was typed is saved or thrown away: the draft goes, and the form begins where it is now.
  public void discard() {
    start = fields.values();
    touched = false;
    drop();
  }

  /// Keeps at once what was typed and is not kept yet.
  public void keepNow() {
    if (!touched) {
      return;
    }
    touched = false;
    var values = toKeep(fields.values());
    if (values.isEmpty()) {
      drop();
    } else {
      keep(new Draft(key, seen, values, desk.clock().instant()), values);
    }
  }

  void keepAgain() {
    touched = true;
    keepNow();
  }

  private Map<String, String> toKeep(Map<String, String> values) {
    if (values.equals(start)) {
      return Map.of();
    }
    if (seen.equals(Revision.ABSENT)) {
      return values;
    }
    var touched = new LinkedHashMap<>(values);
    touched.entrySet().removeAll(start.entrySet());
    return touched;
  }

  private void typed() {
    if (filling || desk.readOnly()) {
      return;
    }
    touched = true;
    drafts.holds(this);
    if (!pausing) {
      pausing = true;
      drafts
          .pause()
          .after(() -> {
            pausing = false;
            keepNow();
          });
    }
  }

  private void keep(Draft draft, Map<String, String> values) {
    asked = true;
    int now = round;
    drafts.write(
        desk,
        key,
        () -> desk.workbench().workspace().drafts().keep(draft),
        kept -> {
          // What was thrown away meanwhile is no longer kept, though it was for a moment.
          if (now == round) {
            ended(kept, DraftWords.kept(desk, draft.kept(), draft.holds(values)));
          }
        });
  }

  private void ended(boolean kept, String when) {
    written = kept;
    touched |= !kept;
    said.set(kept ? when : "");
    if (kept) {
      drafts.kept(when);
    }
  }

  private void drop() {
    round++;
    drafts.lets(this);
    said.set("");
    if (asked) {
      asked = false;
      written = false;
      drafts.discard(desk, key);
    }
  }

  Draft.Key key() {
    return key;
  }

  /// Whether something stands in the form that it did not begin with.
  boolean isTyped() {
    return !fields.values().equals(start);
  }

  /// Whether all that was typed is written.
  boolean isKept() {
    return written && !touched;
  }
}

package org.igworkbench.window.requests.settings;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.igworkbench.requests.CodedReason;
import org.jspecify.annotations.Nullable;

/// A coded reason as it is being typed.
final class ReasonLine {

  final StringProperty code;
  final StringProperty title;
  final BooleanProperty inUse;
  private final boolean sharing;
  private @Nullable CodedReason before;

  private ReasonLine(CodedReason reason, @Nullable CodedReason before) {
    code = new SimpleStringProperty(reason.code());
    title = new SimpleStringProperty(reason.title());
    inUse = new SimpleBooleanProperty(reason.inUse());
    sharing = reason.sharing();
    this.before = before;
  }

  /// One that is there.
  static ReasonLine of(CodedReason reason) {
    return new ReasonLine(reason, reason);
  }

  /// One that is added.
  static ReasonLine added(String code, boolean sharing) {
    return new ReasonLine(new CodedReason(code, sharing, "", true), null);
  }

  boolean sharing() {
    return sharing;
  }

  /// Whether it was not there before, so that its code can still be chosen and it can be taken
  /// away.
  boolean isNew() {
    return before == null;
  }

  boolean changed() {
    return !reason().equals(before);
  }

  /// The reason as it is typed by now.
  CodedReason reason() {
    return new CodedReason(code.get().strip(), sharing, title.get().strip(), inUse.get());
  }

  /// Somebody else has changed it: what was not typed over follows.
  void rebase(CodedReason newest) {
    if (!changed()) {
      title.set(newest.title());
      inUse.set(newest.inUse());
    }
    before = newest;
  }
}

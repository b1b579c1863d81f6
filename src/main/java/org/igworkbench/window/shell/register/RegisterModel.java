package org.igworkbench.window.shell.register;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.igworkbench.registers.Entry;
import org.igworkbench.registers.Kind;
import org.jspecify.annotations.Nullable;

/// Which register is looked at, which row of each is chosen, and what was typed into their forms
/// and is not saved.
final class RegisterModel {

  private final List<Kind> kinds;
  private final ObjectProperty<@Nullable Kind> kind;
  private final Map<Kind, String> chosen = new EnumMap<>(Kind.class);
  private final Map<Kind, RowModel> begun = new EnumMap<>(Kind.class);
  private final Map<String, RowModel> forms = new HashMap<>();
  private final Consumer<RowModel> keeper;
  private RegisterReading reading = RegisterReading.NONE;
  private @Nullable RowModel shown;
  private @Nullable LocalDate day;

  /// @param keeper is given every form when it is made, to keep what is typed into it
  RegisterModel(List<Kind> kinds, Consumer<RowModel> keeper) {
    this.kinds = kinds;
    this.keeper = keeper;
    kind = new SimpleObjectProperty<>(kinds.getFirst());
  }

  /// The register that is looked at.
  ObjectProperty<@Nullable Kind> kind() {
    return kind;
  }

  Kind current() {
    return Objects.requireNonNullElse(kind.get(), kinds.getFirst());
  }

  RegisterReading reading() {
    return reading;
  }

  /// Takes over what was read; tells whether the row that is shown has to be shown anew. What was
  /// typed stays as it is.
  boolean read(RegisterReading read, LocalDate on) {
    reading = read;
    forms
        .values()
        .removeIf(form -> {
          boolean idle = !form.typed();
          if (idle) {
            form.forget();
          }
          return idle;
        });
    var before = shown;
    boolean moved = !on.equals(day);
    day = on;
    if (before == null || moved) {
      return true;
    }
    var entry = before.entry();
    return entry != null && !before.typed() && !Optional.of(entry).equals(find(entry.code()));
  }

  /// The rows of the register that is looked at.
  List<RegisterLine> lines() {
    return reading.of(current());
  }

  /// The row of that code, of whichever register.
  Optional<Entry> find(String code) {
    return kinds.stream()
        .flatMap(one -> reading.of(one).stream())
        .map(RegisterLine::entry)
        .filter(entry -> entry.code().equals(code))
        .findFirst();
  }

  /// The code of the row that is chosen.
  Optional<String> chosen() {
    return Optional.ofNullable(chosen.get(current()));
  }

  /// Chooses a row of the register that is looked at.
  void choose(String code) {
    chosen.put(current(), code);
  }

  /// Begins a row, or goes on with the one that was begun.
  ///
  /// @param code the code that is offered for it
  ///
  /// @param wording how the notice words it; empty where nothing is known
  void startNew(Kind of, String code, String wording) {
    chosen.remove(of);
    var made = begun.get(of);
    if (made == null || !made.typed() || !wording.isEmpty()) {
      // Somebody else may have taken the code that was offered before.
      var row = RowModel.of(of, code);
      row.word(wording);
      begun.put(of, row);
      keeper.accept(row);
    }
  }

  /// The form of the row that is chosen, or of the one that is being made.
  Optional<RowModel> form() {
    var code = chosen.get(current());
    if (code == null) {
      return Optional.ofNullable(begun.get(current()));
    }
    var kept = forms.get(code);
    var entry = find(code);
    if (kept != null && (kept.typed() || entry.equals(Optional.ofNullable(kept.entry())))) {
      return Optional.of(kept);
    }
    var form = entry.map(RowModel::of);
    form.ifPresent(row -> {
      forms.put(code, row);
      keeper.accept(row);
    });
    return form;
  }

  /// The form is shown now.
  void shown() {
    shown = form().orElse(null);
  }

  /// A row was saved: nothing of it is unsaved any more.
  void saved(Entry entry) {
    var changed = forms.remove(entry.code());
    if (changed != null) {
      changed.forget();
    }
    var added = begun.get(entry.kind());
    if (added != null && added.code().strip().equals(entry.code())) {
      begun.remove(entry.kind());
      added.forget();
    }
    chosen.put(entry.kind(), entry.code());
    shown = null;
  }

  /// What was typed is given up.
  void discard(RowModel form) {
    form.forget();
    if (form.isNew()) {
      begun.remove(form.kind());
    } else {
      forms.remove(form.code());
    }
    shown = null;
  }

  /// Whether text that is not saved stands in the form of a row.
  boolean begun(String code) {
    var form = forms.get(code);
    return form != null && form.typed();
  }
}

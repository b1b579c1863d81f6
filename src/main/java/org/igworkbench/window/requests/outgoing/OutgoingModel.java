package org.igworkbench.window.requests.outgoing;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.igworkbench.requests.OutgoingRequest;
import org.jspecify.annotations.Nullable;

/// Which of the requests that we make is chosen, and what was typed into their forms and is not
/// saved.
final class OutgoingModel {

  private final Map<String, OutgoingFormModel> forms = new HashMap<>();
  private final Consumer<OutgoingFormModel> keeper;
  private @Nullable OutgoingFormModel begun;
  private @Nullable OutgoingReading reading;
  private @Nullable String chosen;

  /// @param keeper is given every form when it is made, to keep what is typed into it
  OutgoingModel(Consumer<OutgoingFormModel> keeper) {
    this.keeper = keeper;
  }

  /// Takes over what was read; what was typed stays as it is.
  void read(OutgoingReading read) {
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
    forms.values().forEach(form -> form.read(read));
    if (begun != null) {
      begun.read(read);
    }
  }

  /// What was read last; empty until then.
  Optional<OutgoingReading> reading() {
    return Optional.ofNullable(reading);
  }

  Optional<OutgoingRequest> find(String code) {
    return reading().flatMap(read -> read.find(code));
  }

  /// The code that is chosen; empty while one is begun.
  Optional<String> chosen() {
    return Optional.ofNullable(chosen);
  }

  void choose(String code) {
    chosen = code;
  }

  /// Begins one, or goes on with the one that was begun.
  void begin(Supplier<OutgoingFormModel> made) {
    chosen = null;
    if (begun == null || !begun.typed()) {
      begun = made.get();
      keeper.accept(begun);
    }
  }

  /// The form of the one that is chosen, or of the one that is begun.
  Optional<OutgoingFormModel> form(Function<OutgoingRequest, OutgoingFormModel> made) {
    var code = chosen;
    if (code == null) {
      return Optional.ofNullable(begun);
    }
    var kept = forms.get(code);
    if (kept != null) {
      return Optional.of(kept);
    }
    var form = find(code).map(made);
    form.ifPresent(fresh -> {
      forms.put(code, fresh);
      keeper.accept(fresh);
    });
    return form;
  }

  /// One was saved: nothing of it is unsaved any more.
  void saved(OutgoingRequest request, OutgoingFormModel form) {
    form.forget();
    forms.remove(request.code());
    if (form.equals(begun)) {
      begun = null;
    }
    chosen = request.code();
  }

  /// What was typed is given up.
  void discard(OutgoingFormModel form) {
    form.forget();
    if (form.equals(begun)) {
      begun = null;
    } else {
      forms.remove(form.code());
    }
  }

  /// Whether text that is not saved stands in the form of one.
  boolean isTyped(String code) {
    var form = forms.get(code);
    return form != null && form.typed();
  }
}

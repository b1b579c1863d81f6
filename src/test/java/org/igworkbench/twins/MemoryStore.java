package org.igworkbench.twins;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// Keeps its rows as one immutable value, so that a rollback is to put the earlier value back.
abstract class MemoryStore<S> {

  private final Turn turn;
  private S state;

  MemoryStore(Turn turn, S empty) {
    this.turn = turn;
    this.state = empty;
  }

  final <T> T read(Function<S, T> reader) {
    return turn.take(() -> reader.apply(state));
  }

  final void write(UnaryOperator<S> writer) {
    turn.take(() -> {
      turn.requireChange();
      state = writer.apply(state);
      return state;
    });
  }

  /// What puts the store back to where it is now.
  final Runnable mark() {
    var now = state;
    return () -> state = now;
  }

  static <R> List<R> joined(
      Collection<R> there, Collection<R> added, Function<R, ?> key, Comparator<R> order) {
    var rows = new ArrayList<>(there);
    rows.addAll(added);
    var keys = new HashSet<Object>();
    for (var row : rows) {
      if (!keys.add(key.apply(row))) {
        throw new IllegalArgumentException("There already: " + key.apply(row));
      }
    }
    rows.sort(order);
    return List.copyOf(rows);
  }

  static <R> List<R> joined(Collection<R> there, Collection<R> added, Function<R, String> code) {
    return joined(there, added, code, Comparator.comparing(code));
  }
}

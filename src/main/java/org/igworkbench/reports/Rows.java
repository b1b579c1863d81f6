package org.igworkbench.reports;

import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// The rows of a table. They may be too many to be held at once: then they are read each time that
/// somebody goes through them, and must be the same each time.
public interface Rows extends Iterable<List<Value>> {

  /// How many there are, known without going through them.
  int size();

  /// Whether there are none.
  default boolean isEmpty() {
    return size() == 0;
  }

  /// The rows one after the other.
  default Stream<List<Value>> stream() {
    return StreamSupport.stream(spliterator(), false);
  }

  /// One row for each of these things, made anew each time that somebody goes through them.
  static <T> Rows of(List<T> things, Function<T, List<Value>> row) {
    return new Rows() {
      @Override
      public int size() {
        return things.size();
      }

      @Override
      public Iterator<List<Value>> iterator() {
        return things.stream().map(row).iterator();
      }
    };
  }

  /// Rows that are at hand.
  static Rows of(List<List<Value>> rows) {
    var all = rows.stream().map(List::copyOf).toList();
    return new Rows() {
      @Override
      public int size() {
        return all.size();
      }

      @Override
      public Iterator<List<Value>> iterator() {
        return all.iterator();
      }
    };
  }
}

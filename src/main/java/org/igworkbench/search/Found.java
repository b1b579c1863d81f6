package org.igworkbench.search;

import java.util.List;

/// What was found, by kind; the kind that fits best comes first.
public record Found(List<Group> groups) {

  /// Nothing.
  public static final Found NOTHING = new Found(List.of());

  public Found {
    groups = List.copyOf(groups);
  }

  /// What was found of one kind.
  ///
  /// @param hits the best of them
  /// @param count how many there are, whether shown or not
  public record Group(Kind kind, List<Hit> hits, int count) {
    public Group {
      hits = List.copyOf(hits);
    }
  }

  /// One thing that was found.
  ///
  /// @param beside the text in which a word stands that is neither in its code nor its title, or
  ///   else what is most telling about it; may be empty
  public record Hit(Entry entry, String beside) {}

  /// Whether nothing was found.
  public boolean isEmpty() {
    return groups.isEmpty();
  }
}

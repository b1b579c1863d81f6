package org.igworkbench.search;

import java.util.List;
import org.igworkbench.matrix.Decision;
import org.igworkbench.workspace.Sentence;
import org.jspecify.annotations.Nullable;

/// One thing that can be found.
///
/// @param code by which the place that shows it opens it; of a command, its name inside the
///   program, which nobody searches for
/// @param names what else it is called; as good as its title
/// @param details other text in which a word may stand, the most telling first
/// @param related codes of the things that it joins, such as the recipient of a rule
public record Entry(
    Kind kind,
    String code,
    String title,
    List<String> names,
    List<String> details,
    List<String> related,
    Standing standing) {

  public Entry {
    names = List.copyOf(names);
    details = List.copyOf(details);
    related = List.copyOf(related);
  }

  /// A thing that can be done.
  ///
  /// @param id by which the window knows it again
  public static Entry command(String id, String name) {
    return new Entry(Kind.COMMAND, id, name, List.of(), List.of(), List.of(), Standing.LIVE);
  }

  /// Whether it counts today.
  ///
  /// @param live false for what has ended or is over; it stands behind what is live
  /// @param word where it stands, where that must be said
  /// @param decision what a rule says; null for a draft, and for anything else
  public record Standing(boolean live, @Nullable Sentence word, @Nullable Decision decision) {

    /// It counts, and there is nothing to be said about it.
    public static final Standing LIVE = new Standing(true, null, null);

    static Standing over(Sentence word) {
      return new Standing(false, word, null);
    }
  }
}

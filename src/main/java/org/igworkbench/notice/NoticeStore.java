package org.igworkbench.notice;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.igworkbench.workspace.Revision;
import org.jspecify.annotations.Nullable;

/// Where published notices are kept, and what people have said about their lines.
public interface NoticeStore {

  /// All versions, oldest first.
  List<PublishedNotice> all();

  /// Adds a version; only from inside a change.
  void add(PublishedNotice notice);

  /// Takes a version out that was added by mistake; only from inside a change, and once nothing is
  /// said about its lines any more.
  ///
  /// @return false when the version is not at the expected revision
  boolean remove(String code, Revision expected);

  /// The revision of every version, by its code, and of every line about which something is said,
  /// by [LineReview#code()].
  Map<String, Revision> revisions();

  /// What is said about the lines of a version, by their numbers.
  List<LineReview> reviews(String notice);

  /// Puts what is said about a line in the place of what was said before; only from inside a
  /// change.
  ///
  /// @param after null where nothing is said any more
  /// @param expected [Revision#ABSENT] where nothing was said
  /// @return the new revision, or empty when the line is not at the expected one
  Optional<Revision> replace(
      String notice, int line, @Nullable LineReview after, Revision expected);
}

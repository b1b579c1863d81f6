package org.igworkbench.notice;

import java.util.Objects;
import java.util.Optional;
import org.igworkbench.audit.Facts;
import org.igworkbench.workspace.Keeper;
import org.igworkbench.workspace.Move;
import org.igworkbench.workspace.Revision;
import org.igworkbench.workspace.Sentence;
import org.jspecify.annotations.Nullable;

/// Keeps what people say about the lines of notices.
final class ReviewKeeper implements Keeper<LineReview> {

  private final NoticeStore store;

  ReviewKeeper(NoticeStore store) {
    this.store = store;
  }

  /// What is said about a line, on its way to something else.
  Move<LineReview> move(@Nullable LineReview before, @Nullable LineReview after, Revision seen) {
    var either = Objects.requireNonNull(before == null ? after : before);
    return new Move<>(NoticeFacts.subject(either), before, after, seen, this);
  }

  @Override
  public Optional<Revision> replace(
      @Nullable LineReview before, @Nullable LineReview after, Revision expected) {
    var either = Objects.requireNonNull(before == null ? after : before);
    return store.replace(either.notice(), either.line(), after, expected);
  }

  @Override
  public Facts facts(@Nullable LineReview state, @Nullable LineReview other) {
    return state == null ? Facts.NONE : NoticeFacts.of(state, text(state));
  }

  private String text(LineReview review) {
    return store.all().stream()
        .filter(notice -> notice.code().equals(review.notice()))
        .flatMap(notice -> notice.lines().stream())
        .filter(line -> line.number() == review.line())
        .map(NoticeLine::text)
        .findFirst()
        .orElse("");
  }

  @Override
  public @Nullable LineReview current(String code) {
    int cut = code.lastIndexOf('/');
    return store.reviews(code.substring(0, cut)).stream()
        .filter(review -> review.code().equals(code))
        .findFirst()
        .orElse(null);
  }

  @Override
  public Revision revision(String code) {
    return store.revisions().getOrDefault(code, Revision.ABSENT);
  }

  @Override
  public Sentence movedOn(String code) {
    return Sentence.of("notice.line.moved-on", code);
  }
}

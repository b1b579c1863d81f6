package org.igworkbench.notice;

import java.util.Objects;
import java.util.Optional;
import org.igworkbench.audit.Facts;
import org.igworkbench.workspace.Keeper;
import org.igworkbench.workspace.Move;
import org.igworkbench.workspace.Revision;
import org.igworkbench.workspace.Sentence;
import org.jspecify.annotations.Nullable;

/// Keeps versions of notices: they are added whole, and never changed, because they are what was
/// published.
final class NoticeKeeper implements Keeper<PublishedNotice> {

  private final NoticeStore store;

  NoticeKeeper(NoticeStore store) {
    this.store = store;
  }

  Move<PublishedNotice> added(PublishedNotice notice) {
    return new Move<>(NoticeFacts.subject(notice), null, notice, Revision.ABSENT, this);
  }

  @Override
  public Optional<Revision> replace(
      @Nullable PublishedNotice before, @Nullable PublishedNotice after, Revision expected) {
    if (after == null) {
      var gone = Objects.requireNonNull(before, "A version moves from or to somewhere").code();
      // What somebody has said about it since is not lost with it.
      return store.reviews(gone).isEmpty() && store.remove(gone, expected)
          ? Optional.of(Revision.ABSENT)
          : Optional.empty();
    }
    if (before != null || current(after.code()) != null) {
      return Optional.empty();
    }
    store.add(after);
    return Optional.of(Revision.FIRST);
  }

  @Override
  public Facts facts(@Nullable PublishedNotice state, @Nullable PublishedNotice other) {
    return state == null ? Facts.NONE : NoticeFacts.of(state);
  }

  @Override
  public @Nullable PublishedNotice current(String code) {
    return store.all().stream().filter(it -> it.code().equals(code)).findFirst().orElse(null);
  }

  @Override
  public Revision revision(String code) {
    return store.revisions().getOrDefault(code, Revision.ABSENT);
  }

  @Override
  public Sentence movedOn(String code) {
    return Sentence.of("notice.version.moved-on", code);
  }
}

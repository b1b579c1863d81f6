package org.igworkbench.twins;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.igworkbench.notice.LineReview;
import org.igworkbench.notice.NoticeStore;
import org.igworkbench.notice.PublishedNotice;
import org.igworkbench.workspace.Revision;
import org.jspecify.annotations.Nullable;

/// Published notices in memory.
public final class MemoryNotices extends MemoryStore<MemoryNotices.State> implements NoticeStore {

  /// All versions and what was said about their lines, and the revision of each.
  record State(List<PublishedNotice> notices, List<LineReview> reviews, Revisions revisions) {}

  MemoryNotices(Turn turn) {
    super(turn, new State(List.of(), List.of(), Revisions.NONE));
  }

  @Override
  public List<PublishedNotice> all() {
    return read(State::notices);
  }

  @Override
  public void add(PublishedNotice notice) {
    write(there ->
        new State(
            joined(
                there.notices(),
                List.of(notice),
                PublishedNotice::code,
                Comparator.comparing(PublishedNotice::effective)
                    .thenComparing(PublishedNotice::code)),
            there.reviews(),
            there.revisions().with(List.of(notice.code()))));
  }

  @Override
  public boolean remove(String code, Revision expected) {
    if (!read(state -> state.revisions().at(code, expected))) {
      return false;
    }
    write(there ->
        new State(
            there.notices().stream().filter(it -> !it.code().equals(code)).toList(),
            there.reviews(),
            there.revisions().with(code, Revision.ABSENT)));
    return true;
  }

  @Override
  public Map<String, Revision> revisions() {
    return read(state -> state.revisions().byCode());
  }

  @Override
  public List<LineReview> reviews(String notice) {
    return read(state ->
        state.reviews().stream()
            .filter(review -> review.notice().equals(notice))
            .sorted(Comparator.comparingInt(LineReview::line))
            .toList());
  }

  @Override
  public Optional<Revision> replace(
      String notice, int line, @Nullable LineReview after, Revision expected) {
    var code = LineReview.code(notice, line);
    var now = revisions().getOrDefault(code, Revision.ABSENT);
    if (!now.equals(expected)) {
      return Optional.empty();
    }
    var next = after == null ? Revision.ABSENT : expected.next();
    write(there -> {
      var reviews = new ArrayList<>(there.reviews());
      reviews.removeIf(review -> review.code().equals(code));
      if (after != null) {
        reviews.add(after);
      }
      return new State(there.notices(), List.copyOf(reviews), there.revisions().with(code, next));
    });
    return Optional.of(next);
  }
}

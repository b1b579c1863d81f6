package org.igworkbench.notice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.igworkbench.workspace.Move;
import org.igworkbench.workspace.Moves;
import org.igworkbench.workspace.Moves.Deed;
import org.igworkbench.workspace.Officer;
import org.igworkbench.workspace.Outcome;
import org.igworkbench.workspace.Revision;
import org.igworkbench.workspace.Sentence;
import org.igworkbench.workspace.Violation;
import org.jspecify.annotations.Nullable;

/// The notices that were published, and what people say about their lines. A version is never
/// changed: what was published was published. Each change can be undone.
public final class PublishedNotices {

  private static final int EARLIEST = 1980;
  private static final int LATEST = 2200;

  private final Moves moves;
  private final NoticeStore store;
  private final NoticeReader reader;
  private final Likeness likeness;
  private final Clock clock;
  private final NoticeKeeper notices;
  private final ReviewKeeper reviews;

  /// Keeps the notices of a store.
  public PublishedNotices(
      Moves moves, NoticeStore store, NoticeReader reader, Likeness likeness, Clock clock) {
    this.moves = moves;
    this.store = store;
    this.reader = reader;
    this.likeness = likeness;
    this.clock = clock;
    this.notices = new NoticeKeeper(store);
    this.reviews = new ReviewKeeper(store);
  }

  /// What a person says about a line.
  ///
  /// @param codes the rows that it names, for a link
  /// @param section the question that it answers; null where its heading tells
  public record Remark(
      LineReview.Says says, List<String> codes, String reason, @Nullable Section section) {
    public Remark {
      codes = List.copyOf(codes);
    }
  }

  /// What is said about a line, and its revision.
  ///
  /// @param review null where nothing is said
  public record Seen(@Nullable LineReview review, Revision revision) {}

  /// All versions, oldest first.
  public List<PublishedNotice> all() {
    return store.all();
  }

  /// The version of that code.
  public Optional<PublishedNotice> find(String code) {
    return Optional.ofNullable(notices.current(code));
  }

  /// The version that was the published one on a day.
  public Optional<PublishedNotice> on(LocalDate day) {
    return all().stream().filter(notice -> !notice.effective().isAfter(day)).reduce((_, b) -> b);
  }

  /// Reads the file of a notice, without keeping it.
  public NoticeReading read(String name, byte[] content) {
    return reader.read(name, content);
  }

  /// What people have said about the lines of a version.
  public List<LineReview> reviews(String notice) {
    return store.reviews(notice);
  }

  /// What is said about a line now.
  public Seen seen(String notice, int line) {
    var code = LineReview.code(notice, line);
    return new Seen(reviews.current(code), reviews.revision(code));
  }

  /// What is said about every line of which something is said, by its number.
  public Map<Integer, Seen> seen(String notice) {
    var revisions = store.revisions();
    return reviews(notice).stream()
        .collect(
            Collectors.toUnmodifiableMap(
                LineReview::line,
                review ->
                    new Seen(review, revisions.getOrDefault(review.code(), Revision.ABSENT))));
  }

  /// A version beside the register.
  public NoticeComparison compare(PublishedNotice notice, NoticeComparison.Register register) {
    return NoticeComparison.of(notice.lines(), reviews(notice.code()), register, likeness);
  }

  /// Whether a version has just these lines.
  public boolean holds(List<SourceLine> file) {
    return same(Sections.of(file)).isPresent();
  }

  private Optional<PublishedNotice> same(List<NoticeLine> lines) {
    return all().stream()
        .filter(notice -> texts(notice.lines()).equals(texts(lines)))
        .reduce((_, later) -> later);
  }

  /// The lines of a file beside the register. What people have said about the lines of a version
  /// counts where the file holds just that version.
  public NoticeComparison compare(List<SourceLine> file, NoticeComparison.Register register) {
    var lines = Sections.of(file);
    var said = same(lines).map(notice -> reviews(notice.code())).orElse(List.of());
    return NoticeComparison.of(lines, said, register, likeness);
  }

  private static List<String> texts(List<NoticeLine> lines) {
    return lines.stream().map(NoticeLine::text).toList();
  }

  /// Adds a version. What people have said about lines of the one before it is said about the same
  /// lines of the new one too, each with an entry in the trail that tells where it comes from.
  ///
  /// @param why the reason, for the trail; may be empty
  public Outcome<PublishedNotice> publish(
      Officer officer, String title, LocalDate effective, List<SourceLine> lines, String why) {
    var violations = new ArrayList<Violation>();
    if (title.isBlank()) {
      violations.add(Violation.at("notice.title", "notice.version.no-title"));
    }
    if (effective.getYear() < EARLIEST || effective.getYear() > LATEST) {
      violations.add(Violation.at("notice.effective", "notice.version.day", effective));
    }
    if (lines.isEmpty()) {
      violations.add(Violation.at("notice.text", "notice.file.no-words"));
    }
    if (!violations.isEmpty()) {
      return new Outcome.Rejected<>(violations);
    }
    var version = PublishedNotice.of(nextCode(), title.strip(), effective, lines);
    return moves
        .make(
            officer,
            () -> added(officer, version),
            new Deed("published", why, _ -> Sentence.of("notice.undo.version", version.code())))
        .map(_ -> version);
  }

  private String nextCode() {
    int last =
        all().stream()
            .map(notice -> notice.code().replaceAll("\\D", ""))
            .filter(number -> !number.isEmpty() && number.length() < 9)
            .mapToInt(Integer::parseInt)
            .max()
            .orElse(0);
    return "PN-%02d".formatted(last + 1);
  }

  private List<Move<?>> added(Officer officer, PublishedNotice version) {
    var all = new ArrayList<Move<?>>();
    all.add(notices.added(version));
    var before = on(version.effective()).orElse(null);
    if (before == null) {
      return all;
    }
    var there = new HashMap<String, NoticeLine>();
    version.lines().forEach(line -> there.putIfAbsent(key(line), line));
    for (var review : reviews(before.code())) {
      before.lines().stream()
          .filter(line -> line.number() == review.line())
          .map(line -> there.get(key(line)))
          .filter(Objects::nonNull)
          .forEach(line ->
              all.add(
                  reviews.move(
                      null,
                      review.of(version.code(), line.number(), by(officer), clock.instant()),
                      Revision.ABSENT)));
    }
    return all;
  }

  private static String key(NoticeLine line) {
    return line.section() + " " + Folded.of(line.text());
  }

  private static String by(Officer officer) {
    return officer.nameAndPosition();
  }

  /// Says something about a line, in the place of what was said before.
  ///
  /// @param seen what was said about it when it was looked at
  public Outcome<LineReview> say(
      Officer officer, String notice, int line, Remark remark, Seen seen) {
    var violations = new ArrayList<Violation>();
    if (remark.says() == LineReview.Says.DISMISSED && remark.reason().isBlank()) {
      violations.add(Violation.at("line.reason", "notice.line.no-reason"));
    }
    if (remark.says() == LineReview.Says.LINKED && remark.codes().isEmpty()) {
      violations.add(Violation.at("line.codes", "notice.line.no-row"));
    }
    if (find(notice).filter(it -> line >= 1 && line <= it.lines().size()).isEmpty()) {
      violations.add(Violation.at("line", "notice.line.unknown", LineReview.code(notice, line)));
    }
    if (!violations.isEmpty()) {
      return new Outcome.Rejected<>(violations);
    }
    var review =
        new LineReview(
            notice,
            line,
            remark.says(),
            remark.codes(),
            remark.reason().strip(),
            remark.section(),
            by(officer),
            clock.instant());
    return make(officer, seen, review, what(remark.says())).map(_ -> review);
  }

  private static String what(LineReview.Says says) {
    return switch (says) {
      case LINKED -> "linked";
      case DISMISSED -> "dismissed";
      case MOVED -> "assigned";
    };
  }

  /// Takes back what is said about a line, so that it is compared as it stands.
  public Outcome<Integer> forget(Officer officer, Seen seen) {
    var review = Objects.requireNonNull(seen.review(), "Something is said about the line");
    return make(officer, seen, null, "reopened").map(_ -> review.line());
  }

  private Outcome<List<Move<?>>> make(
      Officer officer, Seen seen, @Nullable LineReview after, String what) {
    var either = Objects.requireNonNull(after == null ? seen.review() : after);
    return moves.make(
        officer,
        () -> List.of(reviews.move(seen.review(), after, seen.revision())),
        new Deed(what, either.reason(), _ -> Sentence.of("notice.undo.line", either.line())));
  }
}

package org.igworkbench.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.igworkbench.notice.LineReview;
import org.igworkbench.notice.LineReview.Says;
import org.igworkbench.notice.NoticeLine;
import org.igworkbench.notice.NoticeReading;
import org.igworkbench.notice.PublishedNotice;
import org.igworkbench.notice.PublishedNotices;
import org.igworkbench.notice.PublishedNotices.Remark;
import org.igworkbench.notice.PublishedNotices.Seen;
import org.igworkbench.notice.Section;
import org.igworkbench.notice.SourceLine;
import org.igworkbench.workspace.Moves;
import org.igworkbench.workspace.Officer;
import org.igworkbench.workspace.Outcome;
import org.igworkbench.workspace.Revision;
import org.igworkbench.workspace.Violation;
import org.junit.jupiter.api.Test;

/// Versions of notices and what people say about their lines are kept, traced and put back.
interface NoticeContract extends StoreContract {

  Officer OSEI = new Officer("M. Osei", "Data-protection officer");
  List<SourceLine> LINES =
      List.of(
          SourceLine.heading(2, "Who we share with"),
          SourceLine.text(NoticeLine.ITEM, "GP surgery"),
          SourceLine.text(NoticeLine.ITEM + 1, "the lantern parade"));

  private PublishedNotices notices() {
    return new PublishedNotices(
        new Moves(stores().workspace()),
        stores().notices(),
        (name, content) -> new NoticeReading.Refused(Violation.at(name, "notice.file.other")),
        (one, other) -> 0,
        Clock.fixed(Instant.parse("2026-10-08T09:00:00Z"), ZoneOffset.UTC));
  }

  private static <T> Outcome.Done<T> done(Outcome<T> outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Done.class);
    return (Outcome.Done<T>) outcome;
  }

  private PublishedNotice published(String day) {
    return done(notices().publish(OSEI, "Notice", LocalDate.parse(day), LINES, "")).value();
  }

  private static Remark linked() {
    return new Remark(Says.LINKED, List.of("REC-08", "REC-07"), "", Section.RECIPIENTS);
  }

  @Test
  default void aVersionComesBackWithItsLinesAndIsTakenOutByUndo() {
    var saved = done(notices().publish(OSEI, "Notice", LocalDate.of(2026, 9, 1), LINES, ""));

    assertThat(saved.value().code()).isEqualTo("PN-01");
    assertThat(stores().notices().all()).containsExactly(saved.value());
    assertThat(stores().notices().all().getFirst().lines())
        .extracting(NoticeLine::section)
        .containsOnly(Section.RECIPIENTS);
    done(saved.undo().step().apply(OSEI));
    assertThat(stores().notices().all()).isEmpty();
  }

  @Test
  default void whatIsSaidAboutALineIsKeptWithWhoAndWhenAndTakenBackByUndo() {
    published("2026-09-01");
    var said = done(notices().say(OSEI, "PN-01", 2, linked(), new Seen(null, Revision.ABSENT)));

    assertThat(stores().notices().reviews("PN-01"))
        .containsExactly(
            new LineReview(
                "PN-01",
                2,
                Says.LINKED,
                List.of("REC-08", "REC-07"),
                "",
                Section.RECIPIENTS,
                "M. Osei, Data-protection officer",
                Instant.parse("2026-10-08T09:00:00Z")));
    var again = notices().say(OSEI, "PN-01", 2, linked(), new Seen(null, Revision.ABSENT));
    assertThat(again).isInstanceOf(Outcome.Stale.class);
    done(said.undo().step().apply(OSEI));
    assertThat(stores().notices().reviews("PN-01")).isEmpty();
  }

  @Test
  default void aVersionAboutWhichSomethingIsSaidIsNotTakenOut() {
    var saved = done(notices().publish(OSEI, "Notice", LocalDate.of(2026, 9, 1), LINES, ""));
    done(notices().say(OSEI, "PN-01", 2, linked(), new Seen(null, Revision.ABSENT)));

    assertThat(saved.undo().step().apply(OSEI)).isInstanceOf(Outcome.Stale.class);
    assertThat(stores().notices().all()).hasSize(1);
  }

  @Test
  default void theNextVersionKeepsWhatWasSaidAboutLinesThatHaveNotChanged() {
    published("2026-09-01");
    done(notices().say(OSEI, "PN-01", 2, linked(), new Seen(null, Revision.ABSENT)));
    var next = done(notices().publish(OSEI, "Notice", LocalDate.of(2026, 10, 1), LINES, ""));

    assertThat(notices().seen("PN-02").get(2).review().codes()).containsExactly("REC-08", "REC-07");
    assertThat(notices().on(LocalDate.of(2026, 9, 30)).orElseThrow().code()).isEqualTo("PN-01");
    done(next.undo().step().apply(OSEI));
    assertThat(stores().notices().all()).hasSize(1);
  }

  @Test
  default void aLineIsNotDismissedWithoutAReasonNorLinkedToNothing() {
    published("2026-09-01");
    var seen = new Seen(null, Revision.ABSENT);
    for (var says : List.of(Says.DISMISSED, Says.LINKED)) {
      assertThat(notices().say(OSEI, "PN-01", 3, new Remark(says, List.of(), " ", null), seen))
          .isInstanceOf(Outcome.Rejected.class);
    }
    assertThat(notices().say(OSEI, "PN-01", 4, linked(), seen))
        .isInstanceOf(Outcome.Rejected.class);
  }
}

package org.igworkbench.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.igworkbench.matrix.DataScope;
import org.igworkbench.matrix.Question.Claim;
import org.igworkbench.matrix.SharingMatrix;
import org.igworkbench.matrix.SmallWorld;
import org.igworkbench.twins.Twins;
import org.igworkbench.wording.Wording;
import org.igworkbench.workspace.Officer;
import org.igworkbench.workspace.Outcome;
import org.igworkbench.workspace.Violation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Files that are kept with requests: attached, refused, taken back, and still what they were.
class AttachmentsTest {

  private static final Officer OFFICER = new Officer("J. Hale", "Governance officer");
  private static final byte[] LETTER = "%PDF-1.7 a letter".getBytes(StandardCharsets.UTF_8);
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-10T09:00:00Z"), ZoneOffset.UTC);

  private final Twins twins = new Twins(CLOCK);
  private final RequestLog log =
      new RequestLog(
          twins.workspace(),
          twins.requestStores(),
          new SharingMatrix(twins.workspace(), twins.sources()),
          day -> day.getDayOfWeek().getValue() < 6,
          CLOCK,
          new Wording());
  private String request = "";

  @BeforeEach
  void aRequest() {
    twins.given(() -> {
      twins.catalogue().add(SmallWorld.catalogue());
      twins.law().add(SmallWorld.law());
    });
    var draft =
        new RequestDraft(
            new Requester("Northshire Constabulary", "REC-02", "Sergeant", "secure email"),
            new Ask(
                "GEN-05",
                Claim.NONE,
                "Dates",
                DataScope.of(List.of("DC-01"), Set.of()),
                "C-1",
                null),
            LocalDate.of(2026, 3, 2),
            Urgency.ROUTINE);
    request = done(log.log(OFFICER, draft)).value().reference();
  }

  private static <T> Outcome.Done<T> done(Outcome<T> outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Done.class);
    return (Outcome.Done<T>) outcome;
  }

  private static String key(Outcome<?> outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Rejected.class);
    return ((Outcome.Rejected<?>) outcome)
        .violations().stream().map(Violation::key).findFirst().orElseThrow();
  }

  private Outcome<Attachment> attach(String name, byte[] content) {
    return log.attachments()
        .attach(OFFICER, request, Attachment.Kind.REQUEST_LETTER, name, content);
  }

  @Test
  void aLetterIsKeptWithWhoWhenAndItsDigest() {
    var attached = done(attach("letter.pdf", LETTER)).value();
    assertThat(attached)
        .isEqualTo(
            new Attachment(
                request,
                1,
                Attachment.Kind.REQUEST_LETTER,
                "letter.pdf",
                "application/pdf",
                LETTER.length,
                attached.sha256(),
                CLOCK.instant(),
                "J. Hale"));
    assertThat(attached.sha256()).matches("[0-9a-f]{64}");
    assertThat(log.attachments().of(request)).containsExactly(attached);
    assertThat(log.attachments().content(attached)).contains(LETTER);
  }

  @Test
  void undoTakesItOutAndRedoBringsItBackWithItsContent() {
    var done = done(attach("letter.pdf", LETTER));
    var undone = done.undo().step().apply(OFFICER);
    assertThat(undone).isInstanceOf(Outcome.Done.class);
    assertThat(log.attachments().of(request)).isEmpty();
    var redone = ((Outcome.Done<?>) undone).undo().step().apply(OFFICER);
    assertThat(redone).isInstanceOf(Outcome.Done.class);
    assertThat(log.attachments().content(done.value())).contains(LETTER);
  }

  @Test
  void contentThatIsNoLongerWhatWasAttachedIsNotHandedOut() {
    var attached = done(attach("letter.pdf", LETTER)).value();
    twins.given(() -> {
      assertThat(twins.requestStores().attachments().remove(request, 1)).isTrue();
      twins
          .requestStores()
          .attachments()
          .add(attached, "%PDF-1.7 another".getBytes(StandardCharsets.UTF_8));
    });
    assertThatThrownBy(() -> log.attachments().content(attached))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void aFileIsRefusedByNameAndSizeBeforeItIsRead() {
    long limit = log.policy().settings().attachmentLimit();
    assertThat(log.attachments().refuses("letter.pdf", limit)).isEmpty();
    assertThat(log.attachments().refuses("letter.pdf", limit + 1))
        .extracting(Violation::key)
        .containsExactly("requests.attachment.too-large");
    assertThat(log.attachments().refuses("program.exe", 1))
        .extracting(Violation::key)
        .containsExactly("requests.attachment.type");
    assertThat(key(attach("letter.pdf", new byte[0])))
        .isEqualTo("requests.attachment.not-what-it-says");
    assertThat(log.attachments().of(request)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "../../etc/letter.pdf, letter.pdf",
    "C:\\Users\\hale\\letter.pdf, letter.pdf",
    "/letter.pdf, letter.pdf"
  })
  void ofANameWithAPathOnlyTheNameIsKept(String name, String kept) {
    assertThat(done(attach(name, LETTER)).value().name()).isEqualTo(kept);
  }

  @Test
  void aNameIsOneLineWithoutSignsThatTurnItRound() {
    var name = done(attach("let\u0000ter\n\u202Efdp.pdf", LETTER)).value().name();
    assertThat(name).doesNotContain("\u0000", "\n", "\u202E").endsWith(".pdf");
    assertThat(done(attach("x".repeat(500) + ".pdf", LETTER)).value().name())
        .hasSize(200)
        .endsWith(".pdf");
  }

  @Test
  void aRequestThatIsNotThereKeepsNothing() {
    assertThat(
            key(
                log.attachments()
                    .attach(OFFICER, "DSR-1999-001", Attachment.Kind.OTHER, "letter.pdf", LETTER)))
        .isEqualTo("requests.reference.unknown");
  }

  @Test
  void reasonsCanBeTakenOutOfUseButNotDeleted() {
    var settings = log.policy().settings();
    var fewer =
        new RequestSettings(
            settings.targets(),
            settings.signatures(),
            settings.attachmentLimit(),
            settings.reasons().subList(1, settings.reasons().size()),
            settings.revision());
    assertThat(key(log.policy().change(OFFICER, fewer))).isEqualTo("requests.settings.reason-gone");
  }
}

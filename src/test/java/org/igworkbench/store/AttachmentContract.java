package org.igworkbench.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import org.igworkbench.requests.Attachment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The files of requests come back byte for byte, whatever their size, and only those of the
/// request.
interface AttachmentContract extends StoreContract {

  /// A piece, as content is cut on disk.
  int PIECE = 256 * 1024;

  @ParameterizedTest
  @ValueSource(ints = {1, PIECE - 1, PIECE, PIECE + 1, 2 * PIECE, 2 * PIECE + 1, 10 * 1024 * 1024})
  default void contentComesBackByteForByte(int size) {
    withRequests();
    var content = bytes(size);
    save(() -> stores().requestLog().attachments().add(attachment("DSR-1", 1, size), content));

    assertThat(stores().requestLog().attachments().of("DSR-1"))
        .containsExactly(attachment("DSR-1", 1, size));
    assertThat(stores().requestLog().attachments().content("DSR-1", 1)).contains(content);
  }

  @Test
  default void anEmptyFileIsListedAndHasNoContent() {
    withRequests();
    save(() -> stores().requestLog().attachments().add(attachment("DSR-1", 1, 0), new byte[0]));

    assertThat(stores().requestLog().attachments().of("DSR-1")).hasSize(1);
    assertThat(stores().requestLog().attachments().content("DSR-1", 1).orElse(new byte[0]))
        .isEmpty();
  }

  @Test
  default void anAgreementKeepsItsDocumentsApartFromRequests() {
    withRequests();
    var documents = stores().requestLog().documents();
    var content = bytes(PIECE + 1);
    save(() -> documents.add(attachment("AG-1", 1, content.length), content));

    assertThat(documents.of("AG-1")).containsExactly(attachment("AG-1", 1, content.length));
    assertThat(documents.content("AG-1", 1)).contains(content);
    assertThat(stores().requestLog().attachments().of("AG-1")).isEmpty();
    save(() -> assertThat(documents.remove("AG-1", 1)).isTrue());
    assertThat(documents.of("AG-1")).isEmpty();
    assertThat(documents.content("AG-1", 1)).isEmpty();
  }

  @Test
  default void eachRequestHasItsOwnByNumber() {
    withRequests();
    var attachments = stores().requestLog().attachments();
    save(() -> {
      attachments.add(attachment("DSR-1", 2, 2), bytes(2));
      attachments.add(attachment("DSR-1", 1, 1), bytes(1));
      attachments.add(attachment("DSR-2", 1, 3), bytes(3));
      attachments.add(attachment("DSR-1", 10, 4), bytes(4));
    });

    assertThat(attachments.of("DSR-1")).extracting(Attachment::number).containsExactly(1, 2, 10);
    assertThat(attachments.of("DSR-2")).hasSize(1);
    assertThat(attachments.of("DSR-3")).isEmpty();
    assertThat(attachments.content("DSR-2", 2)).isEmpty();
    assertThat(attachments.content("DSR-2", 1)).contains(bytes(3));
  }

  @Test
  default void oneThatIsTakenOutIsGoneAndNoOther() {
    withRequests();
    var attachments = stores().requestLog().attachments();
    save(() -> {
      attachments.add(attachment("DSR-1", 1, 1), bytes(1));
      attachments.add(attachment("DSR-1", 2, PIECE + 1), bytes(PIECE + 1));
    });

    assertThat(removed("DSR-1", 2)).isTrue();
    assertThat(removed("DSR-1", 2)).as("a second time").isFalse();
    assertThat(attachments.of("DSR-1")).extracting(Attachment::number).containsExactly(1);
    assertThat(attachments.content("DSR-1", 2)).isEmpty();
    assertThat(attachments.content("DSR-1", 1)).contains(bytes(1));

    save(() -> attachments.add(attachment("DSR-1", 2, 5), bytes(5)));
    assertThat(attachments.content("DSR-1", 2)).contains(bytes(5));
  }

  private boolean removed(String request, int number) {
    var gone = new AtomicBoolean();
    save(() -> gone.set(stores().requestLog().attachments().remove(request, number)));
    return gone.get();
  }

  private void withRequests() {
    saveVocabulary();
    save(() ->
        stores()
            .requests()
            .add(List.of(RuleSamples.received("DSR-1"), RuleSamples.received("DSR-2"))));
  }

  private static byte[] bytes(int size) {
    var content = new byte[size];
    new Random(size).nextBytes(content);
    return content;
  }

  private static Attachment attachment(String request, int number, int size) {
    return new Attachment(
        request,
        number,
        Attachment.Kind.COURT_ORDER,
        "order of the court – ‘A’.pdf",
        "application/pdf",
        size,
        "ab".repeat(32),
        Instant.parse("2026-03-02T09:15:30.120Z"),
        "Åsa O’Neill");
  }
}

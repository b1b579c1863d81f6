package org.igworkbench.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.igworkbench.store.Folders.assertRefused;
import static org.igworkbench.store.Folders.opened;
import static org.igworkbench.store.StoreContract.ABOUT;
import static org.igworkbench.store.StoreContract.CLOCK;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.igworkbench.house.BesideTheWindow;
import org.igworkbench.requests.Attachment;
import org.igworkbench.workspace.Draft;
import org.igworkbench.workspace.Passphrase;
import org.igworkbench.workspace.Refusal.Kind;
import org.igworkbench.workspace.Revision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Without the passphrase, nothing.
@BesideTheWindow
class EncryptionTest {

  private static final List<String> PHRASES =
      List.of(
          "Where she lives",
          "Northshire Constabulary",
          "dpo@northshire.example",
          "MX-1",
          "half a sentence about her",
          "the order of the court about her",
          "court-order-about-her.txt");

  private static final String ORDER = "This is the order of the court about her.";

  @TempDir private Path folder;

  @Test
  void theRightPassphraseOpensItAndNoOtherDoes() {
    make("correct horse ☂");

    assertRefused(open(null), Kind.PASSPHRASE_NEEDED, "store.refused.passphrase-needed");
    assertRefused(open(""), Kind.PASSPHRASE_NEEDED, "store.refused.passphrase-needed");
    assertRefused(open("correct horse"), Kind.WRONG_PASSPHRASE, "store.refused.wrong-passphrase");

    var stores = opened(open("correct horse ☂"));
    assertThat(stores.requests().all()).hasSize(1);
    stores.closing().run();
  }

  @Test
  void noFileOfTheFolderHoldsAWordOfIt() throws IOException {
    make("correct horse");

    try (var files = Files.walk(folder)) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        var bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        for (var phrase : PHRASES) {
          assertThat(bytes)
              .as("%s in %s", phrase, file)
              .doesNotContain(phrase, spacedOut(phrase), "correct horse");
        }
      }
    }
  }

  // The same search finds the words in a workspace that is not encrypted.
  @Test
  void theSearchWouldFindThem() throws IOException {
    make(null);

    var bytes =
        new String(
            Files.readAllBytes(folder.resolve("workspace.mv.db")), StandardCharsets.ISO_8859_1);
    assertThat(PHRASES).anyMatch(bytes::contains);
  }

  @Test
  void anEmptyPassphraseMakesNoWorkspace() {
    var opening = new StoreDoor(CLOCK).create(folder.resolve("new"), ABOUT, passphrase(""));

    assertRefused(opening, Kind.PASSPHRASE_NEEDED, "store.refused.passphrase-empty");
    assertThat(folder.resolve("new")).doesNotExist();
  }

  @Test
  void aSlotMadeCheaperNoLongerOpens() throws IOException {
    make("correct horse");
    var file = folder.resolve("workspace.igw");
    Files.writeString(file, Files.readString(file).replace(" 65536 3 ", " 65536 4 "));

    assertRefused(open("correct horse"), Kind.WRONG_PASSPHRASE, "store.refused.wrong-passphrase");
  }

  private void make(String secret) {
    var stores = opened(new StoreDoor(CLOCK).create(folder, ABOUT, passphrase(secret)));
    StoreContract contract = () -> stores;
    contract.saveVocabulary();
    contract.save(() -> stores.rules().add(List.of(RuleSamples.full("MX-1"))));
    contract.save(() -> stores.requests().add(List.of(RuleSamples.received("DSR-1"))));
    contract.save(() ->
        stores
            .requestLog()
            .attachments()
            .add(
                new Attachment(
                    "DSR-1",
                    1,
                    Attachment.Kind.COURT_ORDER,
                    "court-order-about-her.txt",
                    "text/plain",
                    ORDER.length(),
                    "ab".repeat(32),
                    CLOCK.instant(),
                    "J. Hale"),
                ORDER.getBytes(StandardCharsets.UTF_8)));
    stores
        .workspace()
        .drafts()
        .keep(
            new Draft(
                Draft.Key.of(StoreContract.OFFICER, "request", "new"),
                Revision.ABSENT,
                Map.of("request.description", "half a sentence about her"),
                CLOCK.instant()));
    stores.closing().run();
  }

  private StoreOpening open(String secret) {
    return new StoreDoor(CLOCK).open(folder, passphrase(secret));
  }

  private static Passphrase passphrase(String secret) {
    return secret == null ? null : new Passphrase(secret.toCharArray());
  }

  private static String spacedOut(String phrase) {
    return new String(phrase.getBytes(StandardCharsets.UTF_16BE), StandardCharsets.ISO_8859_1);
  }
}

package org.igworkbench.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.igworkbench.store.Folders.assertRefused;
import static org.igworkbench.store.Folders.open;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import org.igworkbench.audit.TrailEntry;
import org.igworkbench.audit.Verification;
import org.igworkbench.house.BesideTheWindow;
import org.igworkbench.workspace.Fault;
import org.igworkbench.workspace.Refusal.Kind;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A damaged database is refused in words; it never ends in an exception or in silence.
@BesideTheWindow
class DamageTest {

  @TempDir private Path folder;
  private Path file;
  private byte[] sound;

  @BeforeEach
  void make() throws IOException {
    Folders.sample(folder);
    file = folder.resolve("workspace.mv.db");
    sound = Files.readAllBytes(file);
  }

  @Test
  void aMissingOrEmptyDatabaseIsDamage() throws IOException {
    Files.delete(file);
    assertDamaged();
    Files.createFile(file);
    assertDamaged();
    assertThat(file).isEmptyFile();
  }

  @Test
  void aDatabaseThatIsSomethingElseIsDamage() throws IOException {
    Files.writeString(file, "Dear Sir or Madam,\n".repeat(1000));
    assertDamaged();
    Files.write(file, new byte[sound.length]);
    assertDamaged();
  }

  @Test
  void aDatabaseCutShortIsDamage() throws IOException {
    for (int length : new int[] {1, 100, 4096, 8192, 20_000}) {
      Files.write(file, Arrays.copyOf(sound, length));
      assertRefused(open(folder), Kind.DAMAGED, "store.refused.damaged");
    }
  }

  @Test
  void aDatabaseThatLostItsEndIsNotOpenedAsWhatItWasBefore() throws IOException {
    var whole = trail();
    for (int length = 32 * 1024; length < sound.length; length += 64 * 1024) {
      Files.write(file, Arrays.copyOf(sound, length));
      // Where the end held nothing that counts, all of it is there still.
      assertRefusedReportedOr(whole::equals, length + " of " + sound.length + " bytes");
    }
  }

  @Test
  void anOlderDatabaseIsOpenedOnlyWhenToldToGoOnWithWhatIsLeft() throws IOException {
    change();
    Files.write(file, sound);

    assertRefused(open(folder), Kind.DAMAGED, "store.refused.behind");

    Files.delete(folder.resolve("workspace.head"));
    change();
  }

  private void change() {
    var stores = Folders.opened(open(folder));
    StoreContract contract = () -> stores;
    contract.save(() -> {});
    stores.closing().run();
  }

  @Test
  void aDatabaseWhoseDescriptorSaysEncryptedIsDamage() throws IOException {
    var other = folder.resolve("other");
    var secret = new org.igworkbench.workspace.Passphrase("correct horse".toCharArray());
    Folders.opened(new StoreDoor(StoreContract.CLOCK).create(other, StoreContract.ABOUT, secret))
        .closing()
        .run();
    Files.write(other.resolve("workspace.mv.db"), sound);

    assertRefused(
        new StoreDoor(StoreContract.CLOCK).open(other, secret),
        Kind.DAMAGED,
        "store.refused.damaged");
  }

  /// H2 has no check sum over texts, so that a letter can change unseen; in the trail it can't.
  @Test
  @Tag("slow")
  void flippedBitsEndInWordsAndNeverInAnotherTrailThatLooksSound() throws IOException {
    var random = new Random(20260302);
    Predicate<List<TrailEntry>> original = trail()::equals;
    for (int round = 0; round < 40; round++) {
      var bytes = sound.clone();
      for (int flip = 0; flip <= round; flip++) {
        bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
      }
      Files.write(file, bytes);
      assertRefusedReportedOr(original, "round " + round);
    }
  }

  @Test
  void aBlockThatTheDiskLostIsDamageWhereverItLay() throws IOException {
    var whole = trail();
    for (int at = 8192; at < sound.length; at += 64 * 1024) {
      var bytes = sound.clone();
      Arrays.fill(bytes, at, Math.min(at + 4096, bytes.length), (byte) 0);
      Files.write(file, bytes);
      assertRefusedReportedOr(whole::equals, "block at " + at);
    }
  }

  @Test
  void aFileThatADamagedOpeningLeftLockedIsNotSaidToBeOpenElsewhere() throws IOException {
    try (var left = FileChannel.open(file, StandardOpenOption.WRITE)) {
      left.lock();
      assertDamaged();
    }
  }

  @Test
  void aValueOfATypeThatNoColumnHasIsDamage() {
    var thrown = new SQLException("Data conversion error", "22018", 22018);
    assertThat(Faults.of(new DataAccessException("select", thrown)).code())
        .isEqualTo(Fault.DAMAGED);
  }

  private List<TrailEntry> trail() {
    var stores = Folders.opened(open(folder));
    StoreContract contract = () -> stores;
    var trail = contract.trail();
    stores.closing().run();
    return trail;
  }

  private void assertRefusedReportedOr(Predicate<List<TrailEntry>> original, String round) {
    switch (open(folder)) {
      case StoreOpening.Refused refused ->
          assertThat(refused.refusal().kind()).isIn(Kind.DAMAGED, Kind.NOT_A_WORKSPACE);
      case StoreOpening.Opened opened -> {
        var stores = opened.stores();
        StoreContract contract = () -> stores;
        try {
          stores.law().load();
          stores.catalogue().load();
          stores.rules().versions();
          if (contract.verification() instanceof Verification.Intact) {
            assertThat(original.test(contract.trail())).as(round).isTrue();
          }
        } catch (Fault fault) {
          assertThat(fault.code()).as(round).isEqualTo(Fault.DAMAGED);
        } finally {
          stores.closing().run();
        }
      }
    }
  }

  private void assertDamaged() {
    assertRefused(open(folder), Kind.DAMAGED, "store.refused.damaged");
  }
}

package org.igworkbench.store;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.igworkbench.store.Folders.assertRefused;
import static org.igworkbench.store.Folders.open;
import static org.igworkbench.store.Folders.opened;
import static org.igworkbench.store.StoreContract.ABOUT;
import static org.igworkbench.store.StoreContract.CLOCK;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.igworkbench.house.BesideTheWindow;
import org.igworkbench.workspace.About;
import org.igworkbench.workspace.Refusal.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is no workspace, or can't become one, is refused in words and left as it is.
@BesideTheWindow
class RefusalTest {

  @TempDir private Path folder;

  @Test
  void aFolderWithoutDescriptorIsNoWorkspace() throws IOException {
    assertRefused(open(folder), Kind.NOT_A_WORKSPACE, "store.refused.not-a-workspace");
    assertRefused(
        open(folder.resolve("absent")), Kind.NOT_A_WORKSPACE, "store.refused.not-a-workspace");

    assertThat(children(folder)).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "hello",
        "igw workspace one\n",
        "igw workspace 1\nrun: something\n",
        "igw workspace 1\ntitle: x\nkey: argon2id 65536 3 1 00 00 00\n",
        // A cost that would stall the program for hours, and one that protects nothing.
        "igw workspace 1\n"
            + "key: argon2id 999999999 3 1 00112233445566778899aabbccddeeff"
            + " 00112233445566778899aabb"
            + " 00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff\n",
        "igw workspace 1\n"
            + "key: argon2id 8 1 1 00112233445566778899aabbccddeeff 00112233445566778899aabb"
            + " 00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff\n",
      })
  void anUnreadableDescriptorIsNamed(String text) {
    Folders.sample(folder);
    Folders.write(folder.resolve("workspace.igw"), text);

    assertRefused(open(folder), Kind.NOT_A_WORKSPACE, "store.refused.descriptor");
  }

  @Test
  void aDescriptorThatIsNoTextIsNamed() throws IOException {
    Folders.sample(folder);
    Files.write(folder.resolve("workspace.igw"), new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1});

    assertRefused(open(folder), Kind.NOT_A_WORKSPACE, "store.refused.descriptor");
  }

  @Test
  void aNewerFormatIsNamedAndLeftAlone() throws IOException {
    Folders.sample(folder);
    Folders.write(folder.resolve("workspace.igw"), "igw workspace 2\nwhat: ever\n");
    var before = Files.readAllBytes(folder.resolve("workspace.mv.db"));

    assertRefused(open(folder), Kind.NEWER_VERSION, "store.refused.newer");

    assertThat(Files.readAllBytes(folder.resolve("workspace.mv.db"))).isEqualTo(before);
  }

  @Test
  void newerTablesAreNamed() throws Exception {
    Folders.sample(folder);
    Folders.sql(
        folder,
        "insert into \"flyway_schema_history\" select 99, '99', 'later', 'SQL', 'V99__later.sql',"
            + " 1, 'igw', current_timestamp, 1, true",
        "create table later (id integer)");

    assertRefused(open(folder), Kind.NEWER_VERSION, "store.refused.newer");
  }

  @Test
  void aWorkspaceThatIsOpenIsNotOpenedAgainAndCanBeAfterClosing() {
    var stores = opened(new StoreDoor(CLOCK).create(folder, ABOUT, null));

    assertRefused(open(folder), Kind.IN_USE, "store.refused.in-use");

    stores.closing().run();
    stores.closing().run();
    opened(open(folder)).closing().run();
  }

  @Test
  void aWorkspaceIsMadeInAnEmptyOrAbsentFolderOnly() throws IOException {
    var file = Files.writeString(folder.resolve("letter.txt"), "Dear");

    assertRefused(create(folder), Kind.FOLDER_NOT_EMPTY, "store.refused.not-empty");
    assertRefused(create(file), Kind.CANNOT_WRITE, "store.refused.is-file");
    assertRefused(create(file.resolve("below")), Kind.CANNOT_WRITE, "store.refused.cannot-make");

    assertThat(children(folder)).isOne();
    opened(create(folder.resolve("a/b"))).closing().run();
    assertThat(folder.resolve("a/b/workspace.igw")).isRegularFile();
    assertThat(folder.resolve("a/b/backups")).isDirectory();
  }

  @Test
  void whatCouldNotBeMadeLeavesNothingBehind() throws IOException {
    var incomplete = new About("Northshire Council", "Northshire", null);
    var opening = new StoreDoor(CLOCK).create(folder.resolve("a/b"), incomplete, null);

    assertRefused(opening, Kind.CANNOT_WRITE, "store.refused.cannot-make");
    assertThat(children(folder)).isZero();
  }

  @Test
  void untilItsContentsAreInItAFolderIsNoWorkspace() {
    var seen = new ArrayList<StoreOpening>();
    var opening = new StoreDoor(CLOCK).create(folder, ABOUT, null, made -> seen.add(open(folder)));
    opened(opening).closing().run();

    assertRefused(seen.getFirst(), Kind.NOT_A_WORKSPACE, "store.refused.not-a-workspace");
    opened(open(folder)).closing().run();
  }

  @Test
  void contentsThatFailLeaveNothingBehind() throws IOException {
    for (var place : List.of(folder, folder.resolve("a/b"))) {
      assertThatThrownBy(() ->
              new StoreDoor(CLOCK)
                  .create(
                      place,
                      ABOUT,
                      null,
                      made -> {
                        throw new IllegalStateException("does not fit");
                      }))
          .hasMessage("does not fit");
      assertThat(children(folder)).isZero();
    }
  }

  @Test
  void whoComesSecondLeavesTheFirstOnesWorkAlone() {
    var seen = new ArrayList<StoreOpening>();
    var first =
        new StoreDoor(CLOCK)
            .create(
                folder,
                ABOUT,
                null,
                made -> {
                  seen.add(create(folder));
                  seen.add(create(folder));
                });

    assertRefused(seen.getFirst(), Kind.FOLDER_NOT_EMPTY, "store.refused.not-empty");
    assertRefused(seen.getLast(), Kind.FOLDER_NOT_EMPTY, "store.refused.not-empty");
    opened(first).closing().run();
    opened(open(folder)).closing().run();
  }

  @Test
  void whereSomebodyHasJustBegunToMakeOneNothingIsTakenAway() throws IOException {
    var lock = folder.resolve("workspace.lock");
    try (var channel = FileChannel.open(lock, CREATE, WRITE)) {
      channel.lock();
      assertRefused(create(folder), Kind.IN_USE, "store.refused.in-use");
      assertThat(lock).exists();
    }
    opened(create(folder)).closing().run();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a;INIT=CREATE TABLE x(y INT)", "a;IFEXISTS=FALSE", "a\nb"})
  void aPathThatTheDatabaseWouldTakeForSettingsIsRefused(String name) throws IOException {
    var path = folder.resolve(name);

    assertRefused(create(path), Kind.CANNOT_WRITE, "store.refused.path");
    Files.createDirectory(path);
    assertRefused(open(path), Kind.CANNOT_WRITE, "store.refused.path");

    assertThat(children(path)).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Zoë’s folder", "~", "a:b", "nio:x", "100% {0} $HOME", "日本", "-a b ."})
  void anOddButHarmlessPathIsTakenAsItIs(String name) {
    var path = folder.resolve(name);
    opened(create(path)).closing().run();
    opened(open(path)).closing().run();

    assertThat(path.resolve("workspace.mv.db")).isRegularFile();
  }

  private static StoreOpening create(Path path) {
    return new StoreDoor(CLOCK).create(path, ABOUT, null);
  }

  private static long children(Path path) throws IOException {
    try (var files = Files.list(path)) {
      return files.count();
    }
  }
}

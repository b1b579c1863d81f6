package org.igworkbench.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.h2.jdbcx.JdbcDataSource;
import org.igworkbench.workspace.Refusal;

/// What the tests do to the folders of workspaces.
final class Folders {

  private Folders() {}

  /// A new unencrypted workspace with nothing in it, open. It is a copy of one that was made once:
  /// to make each anew costs more than most tests do.
  static Stores fresh(Path folder) {
    for (var file : Blank.FILES.entrySet()) {
      try {
        Files.write(folder.resolve(file.getKey()), file.getValue());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return opened(open(folder));
  }

  /// The files of a workspace with nothing in it.
  private static final class Blank {
    static final Map<String, byte[]> FILES = files();

    private static Map<String, byte[]> files() {
      try {
        var folder = Files.createTempDirectory("blank");
        opened(new StoreDoor(StoreContract.CLOCK).create(folder, StoreContract.ABOUT, null))
            .closing()
            .run();
        var files = new HashMap<String, byte[]>();
        try (var all = Files.walk(folder)) {
          for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
            if (Files.isRegularFile(path)) {
              files.put(path.getFileName().toString(), Files.readAllBytes(path));
            }
            Files.delete(path);
          }
        }
        return Map.copyOf(files);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /// An unencrypted workspace with two changes in it, closed.
  static Path sample(Path folder) {
    var stores = fresh(folder);
    StoreContract contract = () -> stores;
    contract.saveVocabulary();
    contract.save(() -> stores.rules().add(List.of(RuleSamples.full("MX-1"))));
    stores.closing().run();
    return folder;
  }

  static StoreOpening open(Path folder) {
    return new StoreDoor(StoreContract.CLOCK).open(folder, null);
  }

  static Stores opened(StoreOpening opening) {
    return switch (opening) {
      case StoreOpening.Opened opened -> opened.stores();
      case StoreOpening.Refused refused -> throw new AssertionError(refused.refusal());
    };
  }

  static void assertRefused(StoreOpening opening, Refusal.Kind kind, String key) {
    if (opening instanceof StoreOpening.Opened opened) {
      opened.stores().closing().run();
    }
    assertThat(opening).isInstanceOf(StoreOpening.Refused.class);
    var refusal = ((StoreOpening.Refused) opening).refusal();
    assertThat(refusal.kind()).isEqualTo(kind);
    assertThat(refusal.sentence().key()).isEqualTo(key);
  }

  /// Runs SQL on a closed, unencrypted workspace, as somebody with a database tool could.
  static void sql(Path folder, String... statements) throws SQLException {
    var source = new JdbcDataSource();
    source.setURL("jdbc:h2:file:" + folder.resolve("workspace"));
    source.setUser("igw");
    source.setPassword("");
    try (var connection = source.getConnection();
        var statement = connection.createStatement()) {
      for (var sql : statements) {
        statement.execute(sql);
      }
    }
  }

  static void write(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

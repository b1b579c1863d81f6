package org.igworkbench.store;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.igworkbench.workspace.Refusal.Kind;
import org.igworkbench.workspace.Sentence;

/// Where the parts of a workspace lie inside its folder.
record WorkspaceFolder(Path root) {

  /// The folder of that path, if H2 can be pointed at it safely.
  static WorkspaceFolder at(Path path) {
    var root = path.toAbsolutePath().normalize();
    // H2 takes what follows a semicolon for settings, among them SQL to run, and can't be told
    // otherwise; and it takes a backslash for a slash where that is an ordinary character.
    var text = root.toString();
    boolean misread =
        text.indexOf(';') >= 0
            || (File.separatorChar != '\\' && text.indexOf('\\') >= 0)
            || text.chars().anyMatch(Character::isISOControl);
    if (misread) {
      throw new NoEntry(Kind.CANNOT_WRITE, Sentence.of("store.refused.path", text));
    }
    return new WorkspaceFolder(root);
  }

  Path descriptor() {
    return root.resolve("workspace.igw");
  }

  /// Where the descriptor is written before it takes its place.
  Path descriptorDraft() {
    return root.resolve("workspace.igw.new");
  }

  Path database() {
    return root.resolve("workspace.mv.db");
  }

  /// Locked by the one who has the workspace open; that it is there says nothing.
  Path lock() {
    return root.resolve("workspace.lock");
  }

  /// The head of the trail as it was last saved.
  Path head() {
    return root.resolve("workspace.head");
  }

  Path backups() {
    return root.resolve("backups");
  }

  /// The folder as people are told of it.
  String name() {
    return root.toString();
  }

  /// Whether nothing is there: no such path, or a folder that is empty but for a lock.
  boolean isVacant() throws IOException {
    if (!Files.exists(root)) {
      return true;
    }
    if (!Files.isDirectory(root)) {
      return false;
    }
    try (var children = Files.list(root)) {
      return children.allMatch(lock()::equals);
    }
  }
}

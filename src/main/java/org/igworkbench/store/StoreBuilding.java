package org.igworkbench.store;

import static org.igworkbench.store.schema.Tables.WORKSPACE;
import static org.jooq.Records.mapping;

import java.io.IOException;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.h2.api.ErrorCode;
import org.igworkbench.workspace.About;
import org.igworkbench.workspace.Refusal.Kind;
import org.igworkbench.workspace.Sentence;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// Puts the stores on top of a database file, after a look at what is in it.
final class StoreBuilding {

  private final WorkspaceFolder folder;
  private final FolderLock lock;
  private final Clock clock;

  StoreBuilding(WorkspaceFolder folder, FolderLock lock, Clock clock) {
    this.folder = folder;
    this.lock = lock;
    this.clock = clock;
  }

  /// Opens the file that is there.
  Stores open(byte @Nullable [] key) {
    requireFile();
    try (var file = new DatabaseFile(folder, key, true)) {
      return onThread(
          file,
          db -> {
            admit(db, new Migrations(file.source()));
            requireLastHead(db);
            return about(db);
          },
          this::unopened);
    }
  }

  /// Makes the file.
  Stores make(byte @Nullable [] key, About about) {
    try (var file = new DatabaseFile(folder, key, false)) {
      return onThread(
          file,
          db -> {
            new Migrations(file.source()).run();
            return insert(db, about);
          },
          this::unmade);
    }
  }

  // H2 would take an empty file for a database that has yet to be filled.
  private void requireFile() {
    try {
      if (!Files.isRegularFile(folder.database()) || Files.size(folder.database()) == 0) {
        throw damaged(null);
      }
    } catch (IOException e) {
      throw damaged(e);
    }
  }

  private interface Look {
    About at(DSLContext db);
  }

  // From the first moment the database is touched by the workspace thread only: the thread of
  // who opens it may be interrupted.
  private Stores onThread(DatabaseFile file, Look look, Function<Exception, NoEntry> refusing) {
    var thread = new WorkspaceThread();
    var opened = false;
    try {
      var stores = thread.call(() -> connect(file, look, thread, refusing));
      opened = true;
      return stores;
    } finally {
      if (!opened) {
        thread.end();
      }
    }
  }

  private Stores connect(
      DatabaseFile file, Look look, WorkspaceThread thread, Function<Exception, NoEntry> refusing) {
    Connection connection = null;
    try {
      connection = file.connect();
      var db = DSL.using(connection, SQLDialect.H2, settings());
      var session = new Session(thread, db);
      var about = look.at(db);
      var workspace = new JooqWorkspace(session, new LastHead(folder), clock, about);
      return Stores.of(workspace, session, closing(thread, connection));
    } catch (NoEntry e) {
      abandon(connection);
      throw e;
    } catch (SQLException | RuntimeException e) {
      // Whatever H2 stumbles over in a damaged file: it has many ways to say so.
      abandon(connection);
      throw refusing.apply(e);
    }
  }

  private static Settings settings() {
    // The tables are in the one schema that there is, and generated code names none.
    return new Settings().withRenderSchema(false).withExecuteLogging(false);
  }

  private void admit(DSLContext db, Migrations migrations) {
    var tables = tables(db);
    if (tables.isEmpty()) {
      // Of a file that was cut short H2 opens what is left, which can be nothing.
      throw damaged(null);
    }
    if (!tables.contains("flyway_schema_history")) {
      throw alien(null);
    }
    var history = migrations.history();
    if (history.isNewer()) {
      throw new NoEntry(Kind.NEWER_VERSION, Sentence.of("store.refused.newer", folder.name()));
    }
    if (!history.isOurs() || !SchemaGate.admits(db)) {
      throw alien(null);
    }
    if (history.isBehind()) {
      migrations.run();
      RequestLifeRows.catchUp(db);
    }
    if (!SchemaGate.isWhole(db)) {
      throw damaged(null);
    }
    if (!SchemaGate.isOursOnly(db)) {
      throw alien(null);
    }
    RequestWords.catchUp(db);
  }

  // Of a file that lost its end H2 opens an earlier state, and would go on from there.
  private void requireLastHead(DSLContext db) {
    try {
      var last = new LastHead(folder).read();
      if (last.isPresent() && last.get().number() > JooqTrail.length(db)) {
        throw new NoEntry(
            Kind.DAMAGED,
            Sentence.of("store.refused.behind", folder.name(), folder.head().toString()));
      }
    } catch (IOException e) {
      throw damaged(e);
    }
  }

  private static List<String> tables(DSLContext db) {
    return db.fetch(
            "select table_name from information_schema.tables where table_schema = 'PUBLIC'")
        .getValues(0, String.class);
  }

  private About about(DSLContext db) {
    return db.select(WORKSPACE.ORGANISATION, WORKSPACE.TITLE, WORKSPACE.CONTACT)
        .from(WORKSPACE)
        .fetchOptional(mapping(About::new))
        .orElseThrow(() -> alien(null));
  }

  private static About insert(DSLContext db, About about) {
    db.insertInto(WORKSPACE)
        .set(WORKSPACE.ID, 1)
        .set(WORKSPACE.ORGANISATION, about.organisation())
        .set(WORKSPACE.TITLE, about.title())
        .set(WORKSPACE.CONTACT, about.contact())
        .execute();
    return about;
  }

  private Runnable closing(WorkspaceThread thread, Connection connection) {
    var closed = new AtomicBoolean();
    return () -> {
      if (closed.compareAndSet(false, true)) {
        try {
          thread.call(() -> close(connection));
        } finally {
          thread.end();
          lock.close();
        }
      }
    };
  }

  private static boolean close(Connection connection) {
    try {
      connection.close();
      return true;
    } catch (SQLException _) {
      // Every committed change is in the file; what H2 wanted to tidy up can wait.
      return abandon(connection);
    }
  }

  // Lets go of the file without another write to it, which a damaged one could not stand.
  private static boolean abandon(@Nullable Connection connection) {
    if (connection != null) {
      try (var statement = connection.createStatement()) {
        statement.execute("shutdown immediately");
      } catch (SQLException _) {
        // It has let go already, or can't: either way the refusal that is under way says more.
      }
    }
    return false;
  }

  private NoEntry unmade(Exception thrown) {
    return new NoEntry(
        Kind.CANNOT_WRITE, Sentence.of("store.refused.cannot-make", folder.name()), thrown);
  }

  private NoEntry unopened(Exception thrown) {
    var sql = Faults.sqlException(thrown);
    return switch (sql == null ? 0 : sql.getErrorCode()) {
      case ErrorCode.DATABASE_ALREADY_OPEN_1 -> stillLocked(thrown);
      case ErrorCode.FILE_VERSION_ERROR_1 ->
          new NoEntry(
              Kind.NEWER_VERSION, Sentence.of("store.refused.newer", folder.name()), thrown);
      case ErrorCode.ACCESS_DENIED_TO_CLASS_1,
          ErrorCode.CLASS_NOT_FOUND_1,
          ErrorCode.WRONG_USER_OR_PASSWORD ->
          alien(thrown);
      case ErrorCode.DATABASE_IS_READ_ONLY, ErrorCode.FILE_CREATION_FAILED_1 ->
          new NoEntry(
              Kind.CANNOT_WRITE, Sentence.of("store.refused.read-only", folder.name()), thrown);
      default -> damaged(thrown);
    };
  }

  // When H2 stumbles over a damaged file while it opens it, it can leave it locked. Inside this
  // program that can be the only reason, because we hold the lock of the folder.
  private NoEntry stillLocked(Exception thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof OverlappingFileLockException) {
        return damaged(thrown);
      }
    }
    return new NoEntry(Kind.IN_USE, Sentence.of("store.refused.in-use", folder.name()), thrown);
  }

  private NoEntry damaged(@Nullable Exception thrown) {
    return new NoEntry(Kind.DAMAGED, Sentence.of("store.refused.damaged", folder.name()), thrown);
  }

  private NoEntry alien(@Nullable Exception thrown) {
    return new NoEntry(
        Kind.NOT_A_WORKSPACE, Sentence.of("store.refused.alien", folder.name()), thrown);
  }
}

package org.igworkbench.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HexFormat;
import org.h2.jdbcx.JdbcDataSource;
import org.jspecify.annotations.Nullable;

/// The H2 file of a workspace, and how it is opened.
final class DatabaseFile implements AutoCloseable {

  private static final String USER = "igw";

  private final JdbcDataSource source = new JdbcDataSource();
  private final char[] password;

  /// @param key the data key; null when the file is not encrypted
  /// @param existing whether it must be there already
  DatabaseFile(WorkspaceFolder folder, byte @Nullable [] key, boolean existing) {
    password = password(key);
    source.setURL(url(folder, key != null, existing));
    source.setUser(USER);
    source.setPasswordChars(password);
  }

  private static String url(WorkspaceFolder folder, boolean encrypted, boolean existing) {
    return "jdbc:h2:file:"
        + folder.root().resolve("workspace")
        // A commit reaches the system before it returns. The usual delay of half a second would
        // lose what the screen already called saved when the program is killed.
        + ";WRITE_DELAY=0"
        // H2 would close the database from a thread of its own while a change is under way. There
        // is no need to: what is committed is in the file.
        + ";DB_CLOSE_ON_EXIT=FALSE"
        // H2 logs failing statements with their values, unencrypted, beside the database.
        + ";TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0"
        + (encrypted ? ";CIPHER=AES" : "")
        + (existing ? ";IFEXISTS=TRUE" : "");
  }

  // H2 takes the file password and the user's, which is empty, in one with a blank between.
  private static char[] password(byte @Nullable [] key) {
    if (key == null) {
      return new char[0];
    }
    var hex = HexFormat.of();
    var password = new char[2 * key.length + 1];
    for (int i = 0; i < key.length; i++) {
      password[2 * i] = hex.toHighHexDigit(key[i]);
      password[2 * i + 1] = hex.toLowHexDigit(key[i]);
    }
    password[2 * key.length] = ' ';
    return password;
  }

  JdbcDataSource source() {
    return source;
  }

  Connection connect() throws SQLException {
    return source.getConnection();
  }

  /// Forgets the password; connections that are open stay so.
  @Override
  public void close() {
    Arrays.fill(password, '\0');
  }
}

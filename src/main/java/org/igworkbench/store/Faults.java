package org.igworkbench.store;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Locale;
import org.h2.api.ErrorCode;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;
import org.igworkbench.workspace.Fault;
import org.igworkbench.workspace.Sentence;
import org.jspecify.annotations.Nullable;

/// Turns what H2 throws into faults with a stable code and words.
final class Faults {

  private Faults() {}

  static Fault of(RuntimeException thrown) {
    if (isDiskFull(thrown)) {
      return new Fault("STO-03", Sentence.of("store.fault.disk-full"), thrown);
    }
    if (isDamage(thrown)) {
      return new Fault(Fault.DAMAGED, Sentence.of("store.fault.damaged"), thrown);
    }
    var sql = sqlException(thrown);
    if (sql == null) {
      return unexpected(thrown);
    }
    if (sql.getSQLState() != null && sql.getSQLState().startsWith("23")) {
      return new Fault("STO-04", Sentence.of("store.fault.contradiction"), thrown);
    }
    return switch (sql.getErrorCode()) {
      case ErrorCode.IO_EXCEPTION_1,
          ErrorCode.IO_EXCEPTION_2,
          ErrorCode.DATABASE_IS_READ_ONLY,
          ErrorCode.FILE_NOT_FOUND_1 ->
          new Fault("STO-01", Sentence.of("store.fault.unreachable"), thrown);
      case ErrorCode.DATABASE_IS_CLOSED,
          ErrorCode.DATABASE_CALLED_AT_SHUTDOWN,
          ErrorCode.OBJECT_CLOSED ->
          closed(thrown);
      default -> unexpected(thrown);
    };
  }

  private static boolean isDamage(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (tellsOfDamage(cause)) {
        return true;
      }
    }
    return false;
  }

  // A page that can't be read as one comes as a general error of H2, with the truth beneath it, or
  // as a value of a type that no column has. An error without a code is not H2's: what it gave
  // could not be read as what we had saved.
  private static boolean tellsOfDamage(Throwable cause) {
    return switch (cause) {
      case SQLException sql ->
          switch (sql.getErrorCode()) {
            case 0, ErrorCode.FILE_CORRUPTED_1, ErrorCode.DATA_CONVERSION_ERROR_1 -> true;
            default -> false;
          };
      case MVStoreException store ->
          store.getErrorCode() == DataUtils.ERROR_FILE_CORRUPT
              || store.getErrorCode() == DataUtils.ERROR_INTERNAL;
      default -> false;
    };
  }

  static Fault closed(RuntimeException thrown) {
    return new Fault("STO-05", Sentence.of("store.fault.closed"), thrown);
  }

  private static Fault unexpected(RuntimeException thrown) {
    return new Fault("STO-09", Sentence.of("store.fault.unexpected"), thrown);
  }

  static @Nullable SQLException sqlException(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql) {
        return sql;
      }
    }
    return null;
  }

  // Java has no exception of its own for it; these are the words of Linux, macOS and Windows.
  private static boolean isDiskFull(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof IOException && cause.getMessage() != null) {
        var text = cause.getMessage().toLowerCase(Locale.ROOT);
        if (text.contains("no space left")
            || text.contains("not enough space")
            || text.contains("quota exceeded")) {
          return true;
        }
      }
    }
    return false;
  }
}

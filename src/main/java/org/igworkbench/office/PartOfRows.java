package org.igworkbench.office;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.igworkbench.reports.Rows;
import org.igworkbench.reports.Value;

/// Some of the rows of a long table. Parts that are gone through one after the other read the whole
/// only once, because each goes on where the one before it ended.
final class PartOfRows implements Rows {

  private final Bookmark bookmark;
  private final int from;
  private final int size;

  PartOfRows(Bookmark bookmark, int from, int size) {
    this.bookmark = bookmark;
    this.from = from;
    this.size = size;
  }

  Rows whole() {
    return bookmark.whole;
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public Iterator<List<Value>> iterator() {
    var rest = bookmark.openAt(from);
    return new Iterator<>() {
      private int read;

      @Override
      public boolean hasNext() {
        return read < size;
      }

      @Override
      public List<Value> next() {
        if (!hasNext()) {
          throw new NoSuchElementException();
        }
        var row = rest.next();
        read++;
        if (read == size) {
          bookmark.leave(rest, from + size);
        }
        return row;
      }
    };
  }

  /// Where the reading of the whole has got to.
  static final class Bookmark {

    private final Rows whole;
    private Iterator<List<Value>> rest = Collections.emptyIterator();

    /// The row that comes next; negative while nobody knows.
    private int at = -1;

    Bookmark(Rows whole) {
      this.whole = whole;
    }

    private Iterator<List<Value>> openAt(int row) {
      if (at != row) {
        rest = whole.iterator();
        for (int i = 0; i < row; i++) {
          rest.next();
        }
      }
      at = -1;
      return rest;
    }

    private void leave(Iterator<List<Value>> reading, int row) {
      rest = reading;
      at = row;
    }
  }
}

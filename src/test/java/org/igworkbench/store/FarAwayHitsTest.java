package org.igworkbench.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.igworkbench.store.schema.Tables.SHARING_REQUEST;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.igworkbench.house.BesideTheWindow;
import org.igworkbench.requests.RequestLine;
import org.igworkbench.requests.RequestQuery;
import org.igworkbench.requests.RequestSort;
import org.igworkbench.requests.RequestView;
import org.igworkbench.requests.SoughtWord;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A walk along an order leaps over what nobody looks for, and leaves nothing out.
@BesideTheWindow
class FarAwayHitsTest {

  private static final int MANY = 240;
  private static final int PAGE = 3;

  @TempDir private Path folder;
  private Connection connection;
  private DSLContext db;

  @BeforeEach
  void fill() throws SQLException {
    Folders.fresh(folder).closing().run();
    connection =
        DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("workspace"), "igw", "");
    db = DSL.using(connection, SQLDialect.H2, new Settings().withRenderSchema(false));
    db.execute("set referential_integrity false");
    RequestRows.add(db, new ManyRequests(MANY).next(0, MANY));
  }

  @AfterEach
  void close() throws SQLException {
    connection.close();
  }

  @Test
  void whateverIsSoughtIsFoundInEveryOrder() {
    var all = new RequestLines(db).where(SHARING_REQUEST, DSL.noCondition());
    assertThat(all).hasSize(MANY);
    for (var sought : List.of(range(0, 12), range(120, 130), every(97))) {
      for (var view : List.of(RequestView.ALL, RequestView.OFF_MATRIX)) {
        for (var sort : RequestSort.values()) {
          for (boolean descending : new boolean[] {false, true}) {
            var query = query(view, new RequestQuery.Order(sort, descending));
            assertThat(walked(query, sought))
                .as("%s by %s, descending %s", view, sort, descending)
                .isEqualTo(expected(all, query, sought));
          }
        }
      }
    }
  }

  private static BitSet range(int first, int end) {
    var numbers = new BitSet();
    numbers.set(first, end);
    return numbers;
  }

  private static BitSet every(int step) {
    var numbers = new BitSet();
    IntStream.iterate(0, number -> number < MANY, number -> number + step).forEach(numbers::set);
    return numbers;
  }

  private static RequestQuery query(RequestView view, RequestQuery.Order order) {
    return RequestQuery.typed(ManyRequests.catalogue(), view, ManyRequests.TODAY, false, "", order);
  }

  private List<String> walked(RequestQuery query, BitSet sought) {
    var wanted = new ListScan.Wanted(sought, new BitSet());
    var scan = new ListScan(db, query, ListIndex.of(query.sort()), wanted);
    var found = new ArrayList<String>();
    RequestLine last = null;
    while (true) {
      var page = scan.after(last, PAGE);
      found.addAll(page);
      if (page.size() < PAGE) {
        return found;
      }
      last = new RequestLines(db).of(List.of(page.getLast())).getFirst();
    }
  }

  private static List<String> expected(List<RequestLine> all, RequestQuery query, BitSet sought) {
    return all.stream()
        .filter(line -> sought.get(number(line)))
        .filter(line -> query.view().holds(line, query.day()))
        .sorted(query.order())
        .map(RequestLine::reference)
        .toList();
  }

  private static int number(RequestLine line) {
    return Integer.parseInt(line.reference().substring(line.reference().lastIndexOf('-') + 1));
  }

  @Test
  void twoLettersFindTheSameAsTheWholeWordsThatTheyBegin() {
    var texts = db.select(RowWords.COLUMNS).from(SHARING_REQUEST).fetch();
    for (var letters : List.of("re", "con", "20", "zz")) {
      var expected = new BitSet();
      for (var row : texts) {
        var own =
            SoughtWord.of(
                row.get(SHARING_REQUEST.REFERENCE),
                row.get(SHARING_REQUEST.ORGANISATION),
                row.get(SHARING_REQUEST.REQUESTER_ROLE),
                row.get(SHARING_REQUEST.DESCRIPTION));
        if (own.stream().anyMatch(word -> word.startsWith(letters))) {
          expected.set(row.get(SHARING_REQUEST.NUMBER));
        }
      }
      var sought = new SoughtWord(letters, Set.of(), Set.of());
      assertThat(RequestWords.numbers(db, List.of(sought))).as(letters).isEqualTo(expected);
    }
  }

  @Test
  void theNamesOfWhatIsKeptBesideWordsAreNoWords() {
    for (var name : List.of("purpose", "beginning", "received", "organisation")) {
      var sought = new SoughtWord(name, Set.of(), Set.of());
      assertThat(RequestWords.numbers(db, List.of(sought)).isEmpty()).as(name).isTrue();
    }
  }
}

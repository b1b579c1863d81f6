package org.igworkbench.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.igworkbench.house.BesideTheWindow;
import org.igworkbench.reports.Pack;
import org.igworkbench.reports.Rows;
import org.igworkbench.reports.Tab;
import org.igworkbench.reports.Value;
import org.igworkbench.wording.Wording;
import org.junit.jupiter.api.Test;

/// What is too long for one tab.
@BesideTheWindow
class DividedPackTest {

  private static final int MOST = 400;

  private static Pack divided(Pack pack, int mostRows) {
    return new DividedPack(new Wording(), mostRows).of(pack);
  }

  private static List<String> names(Pack pack) {
    return pack.tabs().stream().map(Tab::name).toList();
  }

  /// Rows that know how often they were gone through.
  private static final class Counted implements Rows {
    private final Rows rows = new ManyRows(1_000);
    private int opened;
    private int read;

    @Override
    public int size() {
      return rows.size();
    }

    @Override
    public Iterator<List<Value>> iterator() {
      opened++;
      var rest = rows.iterator();
      return new Iterator<>() {
        @Override
        public boolean hasNext() {
          return rest.hasNext();
        }

        @Override
        public List<Value> next() {
          read++;
          return rest.next();
        }
      };
    }
  }

  @Test
  void aMillionRowsStandOnTwoTabsAndHalfAMillionOnOne() {
    assertThat(divided(ManyRows.pack(1_000_000), DividedPack.MOST_ROWS).tabs())
        .extracting(tab -> tab.name() + ": " + tab.rows().size())
        .containsExactly("Requests 1: 500000", "Requests 2: 500000");
    assertThat(names(divided(ManyRows.pack(500_000), DividedPack.MOST_ROWS)))
        .containsExactly("Requests");
  }

  @Test
  void everyPartSaysWhichOneItIsAndWhichRowsItHas() {
    var parts = divided(ManyRows.pack(1_000), MOST).tabs();

    assertThat(parts)
        .extracting(Tab::title)
        .containsExactly(
            "Every request for personal data, part 1 of 3",
            "Every request for personal data, part 2 of 3",
            "Every request for personal data, part 3 of 3");
    assertThat(parts.getLast().holds())
        .isEqualTo(
            "One row for each request, whatever became of it. This part has rows 801 to 1,000 of"
                + " 1,000.");
  }

  @Test
  void thePartsTogetherHaveAllRowsInTheirOrder() {
    var book = Books.opened(Books.written(ManyRows.pack(1_000), MOST));

    var references = new ArrayList<String>();
    for (var name : List.of("Requests 1", "Requests 2", "Requests 3")) {
      OpenedBook.body(book.getSheet(name))
          .forEach(row -> references.add(row.getCell(0).getStringCellValue()));
    }
    assertThat(references)
        .isEqualTo(
            new ManyRows(1_000)
                .stream()
                    .map(row -> row.getFirst() instanceof Value.Text(var text) ? text : "")
                    .toList());
  }

  @Test
  void theWholeIsReadOnceForAllParts() {
    var rows = new Counted();

    assertThat(Books.written(ManyRows.pack("Requests", rows), MOST)).isNotEmpty();

    // Besides, the beginning is looked at for each part, to see which columns hold numbers.
    assertThat(rows.opened).isEqualTo(1 + 3);
    assertThat(rows.read).isEqualTo(1_000 + 3 * 1_000);
  }

  @Test
  void namesOfPartsAreUniqueAndShortEnough() {
    var longest = "Requests from every authority..";
    var pack = ManyRows.pack(longest, new ManyRows(1_000));
    var taken = ManyRows.pack("requests from every authority 2", new ManyRows(1)).tabs();
    var both =
        new Pack(pack.cover(), pack.notes(), List.of(pack.tabs().getFirst(), taken.getFirst()));

    assertThat(names(divided(both, MOST)))
        .containsExactly(
            "Requests from every authorit 1",
            "Requests from every authorit 2",
            "Requests from every authorit 3",
            "requests from every authority 2");
  }

  @Test
  void aChartOfMoreRowsThanATabTakesIsAFaultOfThePack() {
    assertThatIllegalArgumentException().isThrownBy(() -> divided(Books.small(), 2));
  }

  @Test
  void tabsThatDifferOnlyInTheirSignsHaveTablesOfTheirOwn() {
    var one = ManyRows.pack("Asked, by post", new ManyRows(1));
    var other = ManyRows.pack("Asked & by post", new ManyRows(1));
    var tabs = List.of(one.tabs().getFirst(), other.tabs().getFirst());

    var book = Books.opened(Books.written(new Pack(one.cover(), one.notes(), tabs)));

    assertThat(book.getSheetAt(3).getTables().getFirst().getName())
        .isEqualTo("Table_Asked_by_post");
    assertThat(book.getSheetAt(4).getTables().getFirst().getName())
        .isEqualTo("Table_Asked_by_post_2");
  }
}

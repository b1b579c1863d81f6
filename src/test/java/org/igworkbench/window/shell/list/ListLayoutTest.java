package org.igworkbench.window.shell.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// How the arrangement of a list is remembered, also when the program has changed since.
class ListLayoutTest {

  private static final List<ListColumn<String>> COLUMNS =
      List.of(
          ListColumn.text("code", "Code", 80, row -> row),
          ListColumn.text("title", "Title", 200, row -> row),
          ListColumn.<String>text("note", "Note", 120, row -> row).hidden());

  private static ListLayout of(String kept) {
    return ListLayout.of(kept, COLUMNS);
  }

  @Test
  void whatIsKeptIsReadAgainAsItWas() {
    var layout =
        new ListLayout(
            List.of(
                new ListLayout.Place("title", 300, true),
                new ListLayout.Place("note", 90, true),
                new ListLayout.Place("code", 60, false)),
            "title",
            false);

    assertThat(of(layout.kept())).isEqualTo(layout);
  }

  @Test
  void aColumnThatIsNewStandsWhereItWould() {
    assertThat(of("note:90;title:300").places())
        .extracting(ListLayout.Place::id)
        .containsExactly("code", "note", "title");
  }

  @Test
  void aColumnThatIsGoneIsLeftOut() {
    assertThat(of("code:80;gone:50;title:200|gone").sort()).isNull();
    assertThat(of("code:80;gone:50;title:200").places())
        .extracting(ListLayout.Place::id)
        .doesNotContain("gone");
  }

  @Test
  void whatIsNoLayoutChangesNothing() {
    var usual = ListLayout.usual(COLUMNS);
    for (var kept :
        List.of("", "|", ";;;", "code", "code:x", "-code:80;-title:200;-note:3", "\u0000")) {
      assertThat(of(kept)).as(kept).isEqualTo(usual);
    }
  }

  @Test
  void aWidthThatNobodyCouldSeeOrUseIsMended() {
    assertThat(of("code:1;title:99999").places())
        .extracting(ListLayout.Place::width)
        .contains(24.0, 2000.0);
  }
}

package org.igworkbench.window.requests.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Dimension2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import org.igworkbench.gallery.Png;
import org.igworkbench.reports.DecisionRecord;
import org.igworkbench.reports.RecordDesk;
import org.igworkbench.window.shell.Showing;
import org.igworkbench.wording.Wording;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.util.WaitForAsyncUtils;

/// A request fits on one page, whatever somebody has typed, and says where the whole of it is.
class PrintedRequestTest {

  /// A4 in points, less the margins of an ordinary printer.
  private static final Dimension2D ROOM = new Dimension2D(487, 734);

  private final RecordDesk desk = new RecordDesk();

  @BeforeAll
  static void toolkit() throws Exception {
    Showing.stageAtTheCorner();
  }

  private static PrintedRequest page(DecisionRecord record, Dimension2D room) {
    return WaitForAsyncUtils.waitForAsyncFx(
        30_000, () -> new PrintedRequest(new Wording(), record, room));
  }

  private static void fits(PrintedRequest page, Dimension2D room) {
    double last = 0;
    for (Node child : page.getChildren()) {
      var bounds = child.getBoundsInParent();
      assertThat(bounds.getMinY()).isGreaterThanOrEqualTo(-1);
      assertThat(bounds.getMaxY()).isLessThanOrEqualTo(room.getHeight() + 1);
      assertThat(bounds.getMinX()).isGreaterThanOrEqualTo(-2);
      assertThat(bounds.getMaxX()).isLessThanOrEqualTo(room.getWidth() + 2);
      last = Math.max(last, bounds.getMaxY());
    }
    var texts =
        page.getChildren().stream().filter(Text.class::isInstance).map(Text.class::cast).toList();
    var foot = texts.getLast();
    for (var text : texts.subList(0, texts.size() - 1)) {
      assertThat(text.getBoundsInParent().getMaxY())
          .isLessThanOrEqualTo(foot.getBoundsInParent().getMinY() + 1);
    }
  }

  @Test
  void anOrdinaryRequestStandsOnThePageUncut() throws Exception {
    var page = page(desk.record(desk.decided().reference()), ROOM);

    fits(page, ROOM);
    assertThat(page.said())
        .contains("Data sharing decision DSR-2026-061", "Share in part", "The court bundle")
        .anyMatch(text -> text.startsWith("8 October 2026, Redacted case notes"))
        .noneMatch(text -> text.contains("…"));
    picture(page);
  }

  private static void picture(PrintedRequest page) throws Exception {
    var file = Path.of("target/gallery/requests-print.png");
    Files.createDirectories(file.getParent());
    WaitForAsyncUtils.waitForAsyncFx(
        30_000,
        () -> {
          var sheet = new StackPane(page);
          page.setMaxSize(ROOM.getWidth(), ROOM.getHeight());
          var scene = new Scene(sheet, 595, 842);
          Png.write(scene.snapshot(null), file);
          return true;
        });
    assertThat(file).isNotEmptyFile();
  }

  static List<String> hostile() {
    return List.of(
        "x".repeat(32_000),
        "W".repeat(32_000),
        "word ".repeat(6_500),
        "line\n".repeat(2_000),
        "漢字".repeat(16_000),
        "مرحبا بالعالم ".repeat(2_300),
        "👩‍👩‍👧‍👦".repeat(2_900),
        "this is \u202Eturned round");
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void whateverWasTypedStaysOnThePage(String typed) {
    var request = RecordDesk.done(desk.log.log(RecordDesk.HALE, RecordDesk.draft(typed)));

    fits(page(desk.record(request.reference()), ROOM), ROOM);
  }

  @Test
  void everythingThatCanBeLongMayBeLongAtOnce() {
    var record = desk.record(desk.decided().reference());
    var long1 = "A very long answer of many words. ".repeat(200);
    var sections =
        record.sections().stream()
            .map(section ->
                new DecisionRecord.Section(
                    section.heading(),
                    section.lines().stream()
                        .map(line ->
                            new DecisionRecord.Line(
                                line.prompt(), line.words(), List.of(long1), true))
                        .toList(),
                    section.grids()))
            .toList();
    var all =
        new DecisionRecord(
            record.reference(), record.title(), "DRAFT, not decided", sections, record.imprint());
    var page = page(all, ROOM);

    fits(page, ROOM);
    assertThat(page.said().getLast()).contains("the whole of it stands in the decision record");
  }

  @Test
  void aSmallerPaperHoldsItToo() {
    var small = new Dimension2D(400, 560);

    fits(page(desk.record(desk.decided().reference()), small), small);
  }

  @Test
  void aDraftSaysThatItIsOne() {
    assertThat(page(desk.record(desk.logged().reference()), ROOM).said())
        .contains("DRAFT, not decided");
  }
}

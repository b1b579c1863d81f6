package org.igworkbench.window;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import org.igworkbench.window.requests.RequestsScreen;
import org.igworkbench.window.shell.Place;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The window on a screen of 1440 by 900 with text at 200 %, which leaves 720 by 450.
@Tag("ui")
class SmallWindowTest {

  private WholeWindow whole;

  @BeforeEach
  void open() throws Exception {
    whole = new WholeWindow(720, 450);
  }

  private Bounds of(String which) {
    var found = new Node[1];
    whole.window.run(() -> found[0] = whole.scene.getRoot().lookup(which));
    assertThat(found[0]).as(which).isNotNull();
    return found[0].localToScene(found[0].getBoundsInLocal());
  }

  @Test
  void theFilterStandsUnderTheViewsAndAboveTheList() {
    whole.open(Place.REQUESTS, "");
    assertThat(of(".filter").getMinY())
        .isGreaterThan(of(".requests-screen .segmented-button").getMaxY());
    assertThat(of(".filter").getMaxY()).isLessThan(of(".requests-table").getMinY());
    assertThat(of(".filter").getWidth()).isGreaterThan(150);
  }

  @Test
  void whatHasNoRoomBesideStandsBelow() {
    whole.open(Place.REQUESTS, RequestsScreen.NEW);
    var verdict = of(".verdict-pane").getMinX();
    for (var id :
        new String[] {
          "#organisation", "#recipient", "#received", ".new-request .segmented-button"
        }) {
      assertThat(of(id).getMaxX()).as(id).isLessThan(verdict);
    }
    assertThat(of(".new-request .segmented-button").getMinY())
        .isGreaterThan(of("#received").getMaxY());
  }

  @Test
  void theButtonsOfARequestStayInSight() {
    whole.open(Place.REQUESTS, "DSR-2026-059");
    var verdict = of(".verdict-pane").getMinX();
    assertThat(of("#record-decision").getMaxX()).isLessThan(verdict);
    assertThat(of("#with-list").getMaxX()).isLessThan(verdict);
  }

  @Test
  void theRegistersBecomeAListWhereTheyHaveNoRoomSideBySide() {
    whole.open(Place.LAW, "GW-09");
    assertThat(whole.window.sees("law-list")).isTrue();
    assertThat(of("#law-new").getMaxX()).isLessThanOrEqualTo(720);
    assertThat(of("#row-save").getMaxX()).isLessThanOrEqualTo(720);
    assertThat(of("#row-pages").getMaxX()).isLessThanOrEqualTo(720);
    assertThat(of("#law-power-filter").getMaxX()).isLessThan(of("#row-pane").getMinX());
    assertThat(of("#law-power-export").getMaxX()).isLessThan(of("#row-pane").getMinX());
    assertThat(of("#law-power-table").getHeight()).isGreaterThan(60);
  }

  @Test
  void theViewsOfTheRequestsAllStayInSight() {
    whole.open(Place.REQUESTS, "");
    assertThat(of("#own-views").getMaxX()).isLessThanOrEqualTo(720);
    assertThat(of(".requests-screen .right-pill").getMaxX()).isLessThanOrEqualTo(720);
  }

  @Test
  void theButtonThatExportsAReportStaysInSight() {
    whole.open(Place.REPORTS, "");
    assertThat(of("#reports-export").getMaxY()).isLessThanOrEqualTo(450);
  }
}

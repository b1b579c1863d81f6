package org.igworkbench.window;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import org.igworkbench.window.matrix.MatrixScreen;
import org.igworkbench.window.reports.ReportsScreen;
import org.igworkbench.window.requests.RequestsScreen;
import org.igworkbench.window.shell.Desk;
import org.igworkbench.window.shell.Documents;
import org.igworkbench.window.shell.Place;
import org.igworkbench.window.shell.Screen;

/// Every screen there is, and how it is made: the one place that knows them all.
public final class Screens {

  private Screens() {}

  /// How the screen of each place is made.
  public static Map<Place, Function<Desk, Screen>> all(
      Documents documents, Preferences preferences) {
    var screens = new EnumMap<Place, Function<Desk, Screen>>(Place.class);
    screens.put(Place.MATRIX, MatrixScreen::new);
    screens.put(Place.REQUESTS, RequestsScreen::new);
    screens.put(Place.REPORTS, desk -> new ReportsScreen(desk, documents));
    return screens;
  }
}

package org.igworkbench.window;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import org.igworkbench.window.agreements.AgreementsPlan;
import org.igworkbench.window.exchange.ExchangeScreen;
import org.igworkbench.window.findings.FindingsScreen;
import org.igworkbench.window.law.LawPlan;
import org.igworkbench.window.matrix.MatrixScreen;
import org.igworkbench.window.notice.NoticeScreen;
import org.igworkbench.window.registers.RegistersPlan;
import org.igworkbench.window.reports.ReportsScreen;
import org.igworkbench.window.requests.BothWaysScreen;
import org.igworkbench.window.requests.RequestsScreen;
import org.igworkbench.window.requests.outgoing.OutgoingScreen;
import org.igworkbench.window.shell.Desk;
import org.igworkbench.window.shell.Documents;
import org.igworkbench.window.shell.Place;
import org.igworkbench.window.shell.Preferences;
import org.igworkbench.window.shell.Screen;
import org.igworkbench.window.shell.list.ListServices;
import org.igworkbench.window.transfers.TransfersPlan;

/// Every screen there is, and how it is made: the one place that knows them all.
public final class Screens {

  private Screens() {}

  /// How the screen of each place is made.
  public static Map<Place, Function<Desk, Screen>> all(
      Documents documents, Preferences preferences) {
    var screens = new EnumMap<Place, Function<Desk, Screen>>(Place.class);
    screens.put(Place.MATRIX, desk -> new MatrixScreen(desk, documents));
    screens.put(
        Place.REQUESTS,
        desk ->
            new BothWaysScreen(
                desk.words(),
                new RequestsScreen(
                    new ListServices(desk, documents, preferences), new Things(desk.words())),
                new OutgoingScreen(new ListServices(desk, documents, preferences))));
    screens.put(
        Place.REGISTERS,
        desk -> RegistersPlan.screen(new ListServices(desk, documents, preferences)));
    screens.put(Place.LAW, desk -> LawPlan.screen(new ListServices(desk, documents, preferences)));
    screens.put(
        Place.TRANSFERS,
        desk -> TransfersPlan.screen(new ListServices(desk, documents, preferences)));
    screens.put(
        Place.NOTICE, desk -> new NoticeScreen(new ListServices(desk, documents, preferences)));
    screens.put(
        Place.FINDINGS, desk -> new FindingsScreen(new ListServices(desk, documents, preferences)));
    screens.put(
        Place.AGREEMENTS,
        desk -> AgreementsPlan.screen(new ListServices(desk, documents, preferences)));
    screens.put(
        Place.REPORTS, desk -> new ReportsScreen(new ListServices(desk, documents, preferences)));
    screens.put(
        Place.IMPORT, desk -> new ExchangeScreen(new ListServices(desk, documents, preferences)));
    return screens;
  }
}

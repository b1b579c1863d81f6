package org.igworkbench.window.transfers;

import java.util.List;
import org.igworkbench.registers.Kind;
import org.igworkbench.window.shell.Place;
import org.igworkbench.window.shell.Screen;
import org.igworkbench.window.shell.list.ListServices;
import org.igworkbench.window.shell.register.RegisterPlan;
import org.igworkbench.window.shell.register.RegisterScreen;
import org.igworkbench.window.shell.register.RowDesk;
import org.igworkbench.window.shell.register.RowPage;
import org.igworkbench.workspace.Sentence;

/// International transfers: where data go abroad, by which mechanism, and what it rests on.
public final class TransfersPlan implements RegisterPlan {

  private TransfersPlan() {}

  /// The screen.
  public static Screen screen(ListServices services) {
    return new RegisterScreen(new TransfersPlan(), services);
  }

  @Override
  public Place place() {
    return Place.TRANSFERS;
  }

  @Override
  public String name() {
    return "transfers";
  }

  @Override
  public Sentence title() {
    return Sentence.of("transfers-screen.heading.title");
  }

  @Override
  public List<Kind> kinds() {
    return List.of(Kind.TRANSFER);
  }

  @Override
  public Sentence tab(Kind kind) {
    return Sentence.of("transfers-screen.tab.transfers");
  }

  @Override
  public Sentence empty(Kind kind) {
    return Sentence.of("transfers-screen.empty.transfers");
  }

  @Override
  public List<RowPage> pages(RowDesk desk) {
    return List.of(new CheckPage(desk));
  }

  @Override
  public Way way() {
    return new Way(Place.LAW, Sentence.of("transfers-screen.way.law"), "bi-book");
  }
}

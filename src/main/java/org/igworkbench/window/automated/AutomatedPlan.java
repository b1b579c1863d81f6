package org.igworkbench.window.automated;

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

/// The register of automated decisions.
public final class AutomatedPlan implements RegisterPlan {

  private final ListServices services;

  private AutomatedPlan(ListServices services) {
    this.services = services;
  }

  /// The screen.
  public static Screen screen(ListServices services) {
    return new RegisterScreen(new AutomatedPlan(services), services);
  }

  @Override
  public Place place() {
    return Place.AUTOMATED;
  }

  @Override
  public String name() {
    return "automated";
  }

  @Override
  public Sentence title() {
    return Sentence.of("automated-screen.heading.title");
  }

  @Override
  public List<Kind> kinds() {
    return List.of(Kind.AUTOMATED_DECISION);
  }

  @Override
  public Sentence tab(Kind kind) {
    return Sentence.of("automated-screen.tab.all");
  }

  @Override
  public Sentence empty(Kind kind) {
    return Sentence.of("automated-screen.empty.any");
  }

  @Override
  public List<RowPage> pages(RowDesk desk) {
    return List.of(new PositionPage(desk, services.documents()));
  }

  @Override
  public Way way() {
    return new Way(Place.LAW, Sentence.of("automated-screen.way.law"), "bi-book");
  }
}

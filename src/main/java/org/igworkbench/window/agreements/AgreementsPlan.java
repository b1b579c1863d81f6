package org.igworkbench.window.agreements;

import java.util.List;
import java.util.function.Function;
import org.igworkbench.registers.Kind;
import org.igworkbench.window.shell.Place;
import org.igworkbench.window.shell.Screen;
import org.igworkbench.window.shell.list.ListServices;
import org.igworkbench.window.shell.register.RegisterPicture;
import org.igworkbench.window.shell.register.RegisterPlan;
import org.igworkbench.window.shell.register.RegisterScreen;
import org.igworkbench.window.shell.register.RowDesk;
import org.igworkbench.window.shell.register.RowPage;
import org.igworkbench.workspace.Sentence;

/// The agreements: with whom, about what, from when to when, and what leans on them.
public final class AgreementsPlan implements RegisterPlan {

  private final ListServices services;

  private AgreementsPlan(ListServices services) {
    this.services = services;
  }

  /// The screen.
  public static Screen screen(ListServices services) {
    return new RegisterScreen(new AgreementsPlan(services), services);
  }

  @Override
  public Place place() {
    return Place.AGREEMENTS;
  }

  @Override
  public String name() {
    return "agreements";
  }

  @Override
  public Sentence title() {
    return Sentence.of("agreements-screen.heading.title");
  }

  @Override
  public List<Kind> kinds() {
    return List.of(Kind.AGREEMENT);
  }

  @Override
  public Sentence tab(Kind kind) {
    return Sentence.of("agreements-screen.heading.title");
  }

  @Override
  public Sentence empty(Kind kind) {
    return Sentence.of("agreements-screen.empty.agreements");
  }

  @Override
  public List<RowPage> pages(RowDesk desk) {
    return List.of(new DocumentsPage(desk, services.documents()));
  }

  @Override
  public List<Function<RowDesk, RegisterPicture>> pictures() {
    return List.of(
        desk -> ReconciliationLists.ofRelations(desk, services),
        desk -> ReconciliationLists.ofAgreements(desk, services));
  }

  @Override
  public Way way() {
    return new Way(
        Place.REGISTERS, Sentence.of("agreements-screen.way.registers"), "bi-journal-text");
  }
}

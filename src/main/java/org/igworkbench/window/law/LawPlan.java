package org.igworkbench.window.law;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.igworkbench.registers.Kind;
import org.igworkbench.window.shell.Place;
import org.igworkbench.window.shell.Screen;
import org.igworkbench.window.shell.list.ListServices;
import org.igworkbench.window.shell.register.RegisterPicture;
import org.igworkbench.window.shell.register.RegisterPlan;
import org.igworkbench.window.shell.register.RegisterScreen;
import org.igworkbench.window.shell.register.RowDesk;
import org.igworkbench.workspace.Sentence;

/// The law: everything that a rule can rest on, with the days between which it is in force.
public final class LawPlan implements RegisterPlan {

  private LawPlan() {}

  /// The screen.
  public static Screen screen(ListServices services) {
    return new RegisterScreen(new LawPlan(), services);
  }

  @Override
  public Place place() {
    return Place.LAW;
  }

  @Override
  public String name() {
    return "law";
  }

  @Override
  public Sentence title() {
    return Sentence.of("law-screen.heading.title");
  }

  @Override
  public List<Kind> kinds() {
    return Stream.of(Kind.values()).filter(Kind::isLaw).toList();
  }

  @Override
  public Sentence tab(Kind kind) {
    return switch (kind) {
      case BASIS -> Sentence.of("law-screen.tab.bases");
      case SPECIAL_CONDITION -> Sentence.of("law-screen.tab.special");
      case SCHEDULE1_CONDITION -> Sentence.of("law-screen.tab.schedule1");
      case INSTRUMENT -> Sentence.of("law-screen.tab.instruments");
      case POWER -> Sentence.of("law-screen.tab.powers");
      case EXEMPTION -> Sentence.of("law-screen.tab.exemptions");
      case MECHANISM -> Sentence.of("law-screen.tab.mechanisms");
      case COUNTRY -> Sentence.of("law-screen.tab.countries");
      default -> kind.words();
    };
  }

  @Override
  public Sentence empty(Kind kind) {
    return Sentence.of("law-screen.empty.any");
  }

  @Override
  public List<Function<RowDesk, RegisterPicture>> pictures() {
    return List.of(TimeLine::new);
  }

  @Override
  public Way way() {
    return new Way(Place.REGISTERS, Sentence.of("law-screen.way.registers"), "bi-journal-text");
  }
}

package org.igworkbench.window.registers;

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

/// The registers: what is shared for what, with whom, and about whom.
public final class RegistersPlan implements RegisterPlan {

  private RegistersPlan() {}

  /// The screen.
  public static Screen screen(ListServices services) {
    return new RegisterScreen(new RegistersPlan(), services);
  }

  @Override
  public Place place() {
    return Place.REGISTERS;
  }

  @Override
  public String name() {
    return "registers";
  }

  @Override
  public Sentence title() {
    return Sentence.of("registers-screen.heading.title");
  }

  @Override
  public List<Kind> kinds() {
    return List.of(Kind.PURPOSE, Kind.RECIPIENT, Kind.DATA_CATEGORY, Kind.SUBJECT_CATEGORY);
  }

  @Override
  public Sentence tab(Kind kind) {
    return switch (kind) {
      case PURPOSE -> Sentence.of("registers-screen.tab.purposes");
      case RECIPIENT -> Sentence.of("registers-screen.tab.recipients");
      case DATA_CATEGORY -> Sentence.of("registers-screen.tab.data");
      case SUBJECT_CATEGORY -> Sentence.of("registers-screen.tab.subjects");
      default -> kind.words();
    };
  }

  @Override
  public Sentence empty(Kind kind) {
    return switch (kind) {
      case RECIPIENT -> Sentence.of("registers-screen.empty.recipients");
      case DATA_CATEGORY -> Sentence.of("registers-screen.empty.data");
      case SUBJECT_CATEGORY -> Sentence.of("registers-screen.empty.subjects");
      default -> Sentence.of("registers-screen.empty.purposes");
    };
  }

  @Override
  public List<RowPage> pages(RowDesk desk) {
    return List.of(new MergePage(desk));
  }

  @Override
  public Way way() {
    return new Way(Place.LAW, Sentence.of("registers-screen.way.law"), "bi-book");
  }
}

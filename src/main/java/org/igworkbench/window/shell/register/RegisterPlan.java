package org.igworkbench.window.shell.register;

import java.util.List;
import java.util.function.Function;
import org.igworkbench.registers.Kind;
import org.igworkbench.window.shell.Place;
import org.igworkbench.workspace.Sentence;

/// What makes one screen of registers differ from another.
public interface RegisterPlan {

  /// Where it stands.
  Place place();

  /// With which the ids of its parts begin.
  String name();

  /// Its heading.
  Sentence title();

  /// The registers, in the order of the switch.
  List<Kind> kinds();

  /// What a register is called on the switch.
  Sentence tab(Kind kind);

  /// What belongs into a register, said while it is empty.
  Sentence empty(Kind kind);

  /// The other screen of registers, one press away.
  Way way();

  /// What is offered beside a row, after what every row has.
  default List<RowPage> pages(RowDesk desk) {
    return List.of();
  }

  /// Other ways to look at the rows than the table.
  default List<Function<RowDesk, RegisterPicture>> pictures() {
    return List.of();
  }

  /// A way to another place.
  record Way(Place place, Sentence name, String icon) {}
}

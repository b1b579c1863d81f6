package org.igworkbench.store;

import java.nio.file.Path;
import java.util.Map;
import org.igworkbench.workspace.Draft;
import org.igworkbench.workspace.Revision;

/// A program of its own in which somebody types, letter by letter, until it is killed.
///
/// Says what stands in the field once it has been kept.
final class TypingChild {

  static final String TEXT = "Only with the consent of the court. ".repeat(2000);

  private TypingChild() {}

  public static void main(String[] args) {
    var stores = Folders.opened(Folders.open(Path.of(args[0])));
    for (int i = 1; i < TEXT.length(); i++) {
      var typed = TEXT.substring(0, i);
      stores
          .workspace()
          .drafts()
          .keep(
              new Draft(
                  Draft.Key.of(StoreContract.OFFICER, "rule", "MX-014"),
                  Revision.FIRST,
                  Map.of("rule.conditions", typed, "rule.from", "31/02/20"),
                  StoreContract.CLOCK.instant()));
      Child.say(typed);
    }
  }
}

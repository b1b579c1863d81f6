package org.igworkbench.window.shell;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.igworkbench.matrix.MatrixSnapshot;
import org.igworkbench.search.Entry;
import org.igworkbench.search.Found;
import org.igworkbench.search.KeptRequests;
import org.igworkbench.search.SearchIndex;
import org.jspecify.annotations.Nullable;

/// Asks the index off the window's thread, and only the newest question at a time: what was typed
/// meanwhile is asked next, and the answer to anything else is void.
///
/// The index is made when somebody first wants to search, and again once something was saved or
/// another day is looked at; until the new one is there the old one answers.
final class SearchModel {

  /// So many are shown of each kind.
  private static final int MOST = 5;

  private final Desk desk;
  private final Supplier<List<Command>> commands;
  private final Consumer<Answer> answered;
  private SearchIndex index = SearchIndex.EMPTY;
  private @Nullable Stamp made;
  private boolean reading;
  private boolean searching;
  private @Nullable String wanted;

  /// What an index was made from.
  private record Stamp(long version, LocalDate day) {}

  /// What was found.
  ///
  /// @param typed what was asked for
  /// @param commands those that could be done when it was asked
  /// @param whole false while the workspace is still being read
  record Answer(String typed, Found found, List<Command> commands, boolean whole) {}

  SearchModel(Desk desk, Supplier<List<Command>> commands, Consumer<Answer> answered) {
    this.desk = desk;
    this.commands = commands;
    this.answered = answered;
  }

  /// Wants to know what is found by this.
  void ask(String typed) {
    wanted = typed;
    keepUp();
    search();
  }

  /// Nobody waits for an answer any more.
  void forget() {
    wanted = null;
  }

  private void search() {
    var asked = wanted;
    if (asked == null || searching) {
      return;
    }
    searching = true;
    var now = commands.get();
    var entries =
        now.stream().map(one -> Entry.command(one.id(), desk.words().say(one.name()))).toList();
    var asking = index;
    desk.jobs()
        .run(
            () ->
                new Found(
                    asking.find(asked, entries, MOST).groups().stream()
                        .filter(Landings::leadsOn)
                        .toList()),
            found -> {
              searching = false;
              if (!asked.equals(wanted) || !asking.equals(index)) {
                search();
              } else {
                answered.accept(new Answer(asked, found, now, made != null));
              }
            },
            () -> searching = false);
  }

  private void keepUp() {
    var stamp = new Stamp(desk.workbench().workspace().version(), desk.day());
    if (reading || stamp.equals(made)) {
      return;
    }
    reading = true;
    desk.jobs()
        .run(
            () -> index(desk.workbench().matrix().snapshot(), stamp.day()),
            read -> {
              reading = false;
              index = read;
              made = stamp;
              search();
            },
            () -> reading = false);
  }

  private SearchIndex index(MatrixSnapshot snapshot, LocalDate day) {
    var requests = new KeptRequests(desk.workbench().requests(), snapshot.catalogue(), day);
    return SearchIndex.of(snapshot, desk.workbench().registers().transfers(), requests, day);
  }
}

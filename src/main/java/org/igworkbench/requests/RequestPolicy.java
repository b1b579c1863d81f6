package org.igworkbench.requests;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.igworkbench.audit.Facts;
import org.igworkbench.audit.Subject;
import org.igworkbench.workspace.Keeper;
import org.igworkbench.workspace.Move;
import org.igworkbench.workspace.Moves;
import org.igworkbench.workspace.Moves.Deed;
import org.igworkbench.workspace.Officer;
import org.igworkbench.workspace.Outcome;
import org.igworkbench.workspace.Revision;
import org.igworkbench.workspace.Sentence;
import org.igworkbench.workspace.Violation;
import org.jspecify.annotations.Nullable;

/// Reads and changes how this organisation deals with requests.
public final class RequestPolicy {

  private static final Subject SUBJECT = new Subject("settings", "requests");
  private static final int MOST_DAYS = 365;
  private static final int MOST_PEOPLE = 1_000_000;
  private static final long MEGABYTE = 1024L * 1024;
  private static final long LARGEST = 100 * MEGABYTE;

  private final Moves moves;
  private final RequestSettingsStore store;

  RequestPolicy(Moves moves, RequestSettingsStore store) {
    this.moves = moves;
    this.store = store;
  }

  /// The settings as they are.
  public RequestSettings settings() {
    return store.read();
  }

  /// Puts other settings in their place. What is due already stays due when it was.
  ///
  /// @param wanted at the revision that the officer looked at
  public Outcome<RequestSettings> change(Officer officer, RequestSettings wanted) {
    var violations = check(wanted);
    if (!violations.isEmpty()) {
      return new Outcome.Rejected<>(violations);
    }
    var before = store.read();
    for (var reason : before.reasons()) {
      // Whoever has not seen the newest is told so first.
      if (wanted.revision().equals(before.revision()) && wanted.reason(reason.code()).isEmpty()) {
        return new Outcome.Rejected<>(
            List.of(
                Violation.at("settings.reasons", "requests.settings.reason-gone", reason.code())));
      }
    }
    var move = new Move<>(SUBJECT, before, wanted, wanted.revision(), new SettingsKeeper(store));
    var deed = new Deed("changed", "", _ -> Sentence.of("requests.undo.settings"));
    return moves.make(officer, () -> List.of(move), deed).map(_ -> store.read());
  }

  private static List<Violation> check(RequestSettings wanted) {
    var found = new ArrayList<Violation>();
    days("settings.routine", wanted.targets().routineDays(), found);
    days("settings.urgent", wanted.targets().urgentDays(), found);
    days("settings.review", wanted.targets().reviewDays(), found);
    int bulk = wanted.signatures().bulk();
    if (bulk < 1 || bulk > MOST_PEOPLE) {
      found.add(Violation.at("settings.bulk", "requests.settings.bulk-range", MOST_PEOPLE));
    }
    long limit = wanted.attachmentLimit();
    if (limit < MEGABYTE || limit > LARGEST) {
      found.add(
          Violation.at("settings.attachment", "requests.settings.size-range", LARGEST / MEGABYTE));
    }
    var codes = new HashSet<String>();
    for (var reason : wanted.reasons()) {
      if (reason.code().isBlank() || reason.title().isBlank()) {
        found.add(Violation.at("settings.reasons", "requests.settings.reason-empty"));
      } else if (!codes.add(reason.code())) {
        found.add(
            Violation.at("settings.reasons", "requests.settings.reason-twice", reason.code()));
      }
    }
    return found;
  }

  private static void days(String path, int days, List<Violation> found) {
    if (days < 1 || days > MOST_DAYS) {
      found.add(Violation.at(path, "requests.settings.days-range", MOST_DAYS));
    }
  }

  private record SettingsKeeper(RequestSettingsStore store) implements Keeper<RequestSettings> {

    @Override
    public Optional<Revision> replace(
        @Nullable RequestSettings before, @Nullable RequestSettings after, Revision expected) {
      if (after == null) {
        throw new IllegalArgumentException("A workspace always has settings");
      }
      return store.save(after, expected);
    }

    @Override
    public Facts facts(@Nullable RequestSettings state, @Nullable RequestSettings other) {
      return state == null ? Facts.NONE : SettingsFacts.of(state);
    }

    @Override
    public RequestSettings current(String code) {
      return store.read();
    }

    @Override
    public boolean same(@Nullable RequestSettings one, @Nullable RequestSettings other) {
      return one != null && other != null && one.at(other.revision()).equals(other);
    }

    @Override
    public Revision revision(String code) {
      return store.read().revision();
    }

    @Override
    public Sentence movedOn(String code) {
      return Sentence.of("requests.settings.moved-on");
    }
  }
}

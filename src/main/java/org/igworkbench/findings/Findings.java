package org.igworkbench.findings;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.igworkbench.automated.AutomatedDecisionStore;
import org.igworkbench.matrix.MatrixSnapshot;
import org.igworkbench.matrix.SharingMatrix;
import org.igworkbench.notice.NoticeComparison;
import org.igworkbench.notice.PublishedNotices;
import org.igworkbench.requests.RequestStore;
import org.igworkbench.transfers.TransferStore;
import org.igworkbench.workspace.Moves;
import org.igworkbench.workspace.Moves.Deed;
import org.igworkbench.workspace.Officer;
import org.igworkbench.workspace.Outcome;
import org.igworkbench.workspace.Revision;
import org.igworkbench.workspace.Sentence;
import org.igworkbench.workspace.Violation;
import org.igworkbench.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/// What the workspace finds wrong with itself: the whole set as at a day, and what somebody has
/// accepted of it. To be asked off the window’s thread.
public final class Findings {

  private static final String FIRST = "FA-001";
  private static final int ATTEMPTS = 3;
  private static final int MOST_YEARS = 3;
  private static final int DAYS_KEPT = 3;

  private final Workspace workspace;
  private final Sources sources;
  private final Clock clock;
  private final Moves moves;
  private final AcceptanceKeeper keeper;
  private volatile List<Kept> kept = List.of();
  private List<RulesRead> rules = List.of();

  /// Where everything is read that the checks look at, and where acceptances are kept.
  public record Sources(
      SharingMatrix matrix,
      RequestStore requests,
      AutomatedDecisionStore automated,
      TransferStore transfers,
      PublishedNotices notices,
      FindingStore acceptances) {}

  private record Kept(long version, FindingSet set) {}

  public Findings(Workspace workspace, Sources sources, Clock clock) {
    this.workspace = workspace;
    this.sources = sources;
    this.clock = clock;
    moves = new Moves(workspace);
    keeper = new AcceptanceKeeper(sources.acceptances());
  }

  /// Everything that is found as at a day; kept until something changes, and then found again with
  /// as little work as the change allows.
  public FindingSet on(LocalDate day) {
    for (int attempt = 1; ; attempt++) {
      long version = workspace.version();
      var earlier = kept(day);
      if (earlier != null && earlier.version() == version) {
        return earlier.set();
      }
      var rules = rules(day);
      var set = FindingSet.of(scene(rules.matrix(), day), rules.found(), acceptances(day));
      // Read in parts: should something change in between, it is read once more.
      if (workspace.version() == version || attempt == ATTEMPTS) {
        keep(new Kept(version, set));
        return set;
      }
    }
  }

  /// The open findings that can be told from the matrix alone, by the code of the rule: for who can
  /// not wait until the requests are counted.
  public Map<String, List<Finding>> openInRules(LocalDate day) {
    var accepted = acceptances(day);
    var open = new TreeMap<String, List<Finding>>();
    rules(day).found().byRule().forEach((rule, found) -> open.put(rule, accepted.open(found)));
    return open;
  }

  private synchronized RulesRead rules(LocalDate day) {
    var matrix = sources.matrix().snapshot();
    var read =
        rules.stream()
            .filter(one -> one.found().day().equals(day))
            .findFirst()
            .map(one -> one.next(matrix))
            .orElseGet(() -> RulesRead.of(matrix, day));
    var all = new ArrayList<>(rules);
    all.removeIf(other -> other.found().day().equals(day));
    all.addFirst(read);
    rules = List.copyOf(all.subList(0, Math.min(DAYS_KEPT, all.size())));
    return read;
  }

  private @Nullable Kept kept(LocalDate day) {
    return kept.stream().filter(one -> one.set().day().equals(day)).findFirst().orElse(null);
  }

  private synchronized void keep(Kept one) {
    var all = new ArrayList<>(kept);
    all.removeIf(other -> other.set().day().equals(one.set().day()));
    all.addFirst(one);
    kept = List.copyOf(all.subList(0, Math.min(DAYS_KEPT, all.size())));
  }

  private Scene scene(MatrixSnapshot matrix, LocalDate day) {
    boolean over = day.isBefore(LocalDate.now(clock));
    var automated = sources.automated().all();
    var register = new NoticeComparison.Register(matrix, automated, sources.transfers().all(), day);
    var published =
        sources
            .notices()
            .on(day)
            .map(
                notice -> new Published(notice.code(), sources.notices().compare(notice, register)))
            .orElse(null);
    return new Scene(
        matrix, day, Traffic.read(sources.requests(), day, over), automated, published);
  }

  /// What has been accepted as at a day.
  public Acceptances acceptances(LocalDate day) {
    return Acceptances.of(sources.acceptances().all(), day);
  }

  /// The revision of an acceptance, to be named by who wants to take it back.
  public Revision revision(String code) {
    return keeper.revision(code);
  }

  /// Accepts a finding for a while.
  ///
  /// @param reason why one can live with it; it may not be empty
  /// @param lookAgain the day on which it is open again; it lies in the future
  public Outcome<Acceptance> accept(
      Officer officer, Finding finding, String reason, @Nullable LocalDate lookAgain) {
    var today = LocalDate.now(clock);
    var wrong = check(finding, reason, lookAgain, today);
    if (!wrong.isEmpty() || lookAgain == null) {
      return new Outcome.Rejected<>(wrong);
    }
    var name = Sentence.of("findings.undo.accept", finding.code().mark(), finding.about());
    return moves
        .make(
            officer,
            () ->
                List.of(
                    keeper.given(
                        new Acceptance(
                            nextCode(),
                            finding.code().mark(),
                            finding.subject(),
                            finding.facts(),
                            reason.strip(),
                            officer.nameAndPosition(),
                            today,
                            lookAgain,
                            null))),
            new Deed("accepted", reason.strip(), _ -> name))
        .map(made -> Objects.requireNonNull((Acceptance) made.getFirst().after()));
  }

  private List<Violation> check(
      Finding finding, String reason, @Nullable LocalDate lookAgain, LocalDate today) {
    var wrong = new ArrayList<Violation>();
    if (reason.isBlank()) {
      wrong.add(Violation.at("acceptance.reason", "findings.acceptance.reason-missing"));
    }
    if (lookAgain == null) {
      wrong.add(Violation.at("acceptance.look-again", "findings.acceptance.day-missing"));
    } else if (!lookAgain.isAfter(today)) {
      wrong.add(Violation.at("acceptance.look-again", "findings.acceptance.day-past", today));
    } else if (lookAgain.isAfter(today.plusYears(MOST_YEARS))) {
      wrong.add(
          Violation.at(
              "acceptance.look-again", "findings.acceptance.day-far", today.plusYears(MOST_YEARS)));
    }
    if (wrong.isEmpty() && on(today).open().stream().noneMatch(finding::equals)) {
      wrong.add(Violation.at("acceptance", "findings.acceptance.gone", finding.about()));
    }
    return wrong;
  }

  private String nextCode() {
    return sources.acceptances().all().stream()
        .map(one -> Integer.parseInt(one.code().substring(FIRST.indexOf('-') + 1)))
        .max(Integer::compare)
        .map(last -> String.format("FA-%03d", last + 1))
        .orElse(FIRST);
  }

  /// Takes an acceptance back: from today on the finding is open again.
  ///
  /// @param seen the revision of the acceptance that the officer looked at
  public Outcome<Acceptance> revoke(Officer officer, String code, Revision seen, String why) {
    var before = keeper.current(code);
    if (before == null) {
      return new Outcome.Rejected<>(
          List.of(Violation.at("acceptance", "findings.acceptance.unknown", code)));
    }
    var today = LocalDate.now(clock);
    if (!before.countsOn(today)) {
      return new Outcome.Rejected<>(
          List.of(Violation.at("acceptance", "findings.acceptance.over", code)));
    }
    var name = Sentence.of("findings.undo.revoke", before.finding(), before.subject().code());
    return moves
        .make(
            officer,
            () -> List.of(keeper.changed(before, before.revoked(today), seen)),
            new Deed("acceptance taken back", why.strip(), _ -> name))
        .map(made -> Objects.requireNonNull((Acceptance) made.getFirst().after()));
  }
}

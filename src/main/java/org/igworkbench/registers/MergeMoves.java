package org.igworkbench.registers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.igworkbench.agreements.Agreement;
import org.igworkbench.catalogue.Recipient;
import org.igworkbench.law.Power;
import org.igworkbench.matrix.RuleHistory;
import org.igworkbench.matrix.RuleKeeper;
import org.igworkbench.matrix.SharingRule;
import org.igworkbench.matrix.Tenure.Approval;
import org.igworkbench.requests.Named;
import org.igworkbench.requests.RequestKeeper;
import org.igworkbench.requests.RequestLine;
import org.igworkbench.requests.RequestMentions.Naming;
import org.igworkbench.workspace.Move;
import org.igworkbench.workspace.Officer;
import org.igworkbench.workspace.Period;
import org.igworkbench.workspace.Revision;

/// Everything that has to be moved when two recipients become one.
///
/// Approved rules are not rewritten: each starts a version for the recipient that stays. Requests
/// are moved with their decisions, whose frozen evidence stays as it was.
final class MergeMoves {

  private static final int AT_ONCE = 500;

  private final Registers.Stores stores;
  private final Merger merger;
  private final Officer officer;
  private final LocalDate day;
  private final Rows rows;
  private final List<Move<?>> moves = new ArrayList<>();

  MergeMoves(Registers.Stores stores, Merger merger, Officer officer, LocalDate day) {
    this.stores = stores;
    this.merger = merger;
    this.officer = officer;
    this.day = day;
    this.rows = Rows.of(stores);
  }

  /// All moves, the duplicate itself first.
  ///
  /// @param seen the revision of the duplicate that the officer looked at
  List<Move<?>> all(Revision seen) {
    var duplicate = recipient(merger.duplicate());
    var stays = recipient(merger.stays());
    row(Kind.RECIPIENT, duplicate, ended(duplicate), seen);
    row(Kind.RECIPIENT, stays, named(stays, duplicate), revision(stays.code()));
    others();
    rules();
    requests();
    transfers();
    automated();
    agreements();
    return List.copyOf(moves);
  }

  private Recipient recipient(String code) {
    return (Recipient) rows.row(Kind.RECIPIENT, code).orElseThrow();
  }

  private Revision revision(String code) {
    return rows.revisions().getOrDefault(code, Revision.ABSENT);
  }

  private void row(Kind kind, Object before, Object after, Revision seen) {
    if (!before.equals(after)) {
      moves.add(new RowKeeper(kind, stores).move(before, after, seen));
    }
  }

  private Recipient ended(Recipient duplicate) {
    return duplicate.mergedInto(
        merger.stays(), new Period(duplicate.effective().from(), day.minusDays(1)));
  }

  /// The one that stays goes by the names of both.
  private Recipient named(Recipient stays, Recipient duplicate) {
    var names = new LinkedHashSet<>(stays.aliases());
    names.add(duplicate.title());
    names.add(duplicate.naming().noticeWording());
    names.addAll(duplicate.aliases());
    names.removeIf(name ->
        name.isBlank()
            || name.lines().count() > 1
            || name.equals(stays.title())
            || name.equals(stays.naming().noticeWording()));
    // Of what it repeated it can't stay a duplicate if that leads to the one that ends: those rows
    // will lead to the one that stays.
    var link = leadsTo(stays, duplicate.code()) ? null : stays.duplicateOf();
    return stays.goingBy(List.copyOf(names), link);
  }

  private boolean leadsTo(Recipient from, String code) {
    var seen = new HashSet<String>();
    var next = from.duplicateOf();
    while (next != null && !next.equals(code) && seen.add(next)) {
      next =
          rows.row(Kind.RECIPIENT, next).map(row -> ((Recipient) row).duplicateOf()).orElse(null);
    }
    return code.equals(next);
  }

  /// Other recipients that repeat the duplicate, and powers that reach it.
  private void others() {
    for (var other : rows.catalogue().recipients()) {
      if (merger.duplicate().equals(other.duplicateOf()) && !other.code().equals(merger.stays())) {
        row(
            Kind.RECIPIENT,
            other,
            other.goingBy(other.aliases(), merger.stays()),
            revision(other.code()));
      }
    }
    for (var power : rows.law().powers()) {
      if (power.reach().recipients().contains(merger.duplicate())) {
        row(Kind.POWER, power, reaching(power), revision(power.code()));
      }
    }
  }

  private Power reaching(Power power) {
    return power.reaching(
        new Power.Reach(
            power.reach().covered(),
            power.reach().purposes(),
            instead(power.reach().recipients())));
  }

  private List<String> instead(List<String> recipients) {
    return recipients.stream()
        .map(code -> code.equals(merger.duplicate()) ? merger.stays() : code)
        .distinct()
        .toList();
  }

  private void rules() {
    var keeper = new RuleKeeper(stores.rules());
    var revisions = stores.rules().revisions();
    var approval =
        new Approval(officer.nameAndPosition(), day, merger.duplicate() + " = " + merger.stays());
    Map<String, List<SharingRule>> byCode =
        stores.rules().versions().stream().collect(Collectors.groupingBy(SharingRule::code));
    byCode.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(rule -> {
          var before = new RuleHistory(rule.getKey(), rule.getValue());
          var after = before.forRecipient(merger.duplicate(), merger.stays(), day, approval);
          if (!after.equals(before)) {
            moves.add(
                keeper.move(before, after, revisions.getOrDefault(rule.getKey(), Revision.ABSENT)));
          }
        });
  }

  private void requests() {
    var keeper = new RequestKeeper(stores.requests());
    var naming = Naming.of(new Named(Named.Kind.RECIPIENT, merger.duplicate()));
    var references =
        stores.requests().mentions().lines(naming, Integer.MAX_VALUE).stream()
            .map(RequestLine::reference)
            .sorted()
            .toList();
    for (int first = 0; first < references.size(); first += AT_ONCE) {
      var some = references.subList(first, Math.min(references.size(), first + AT_ONCE));
      for (var request : stores.requests().lists().whole(some)) {
        moves.add(keeper.move(request, request.from(merger.stays())));
      }
    }
  }

  private void agreements() {
    for (var agreement : rows.agreements()) {
      if (agreement.names(merger.duplicate())) {
        var parties = agreement.parties();
        var scope = agreement.scope();
        row(
            Kind.AGREEMENT,
            agreement,
            agreement.with(
                new Agreement.Parties(parties.words(), instead(parties.recipients())),
                new Agreement.Scope(
                    scope.purposes(), instead(scope.recipients()), scope.categories())),
            revision(agreement.code()));
      }
    }
  }

  private void transfers() {
    for (var transfer : rows.transfers()) {
      var recipients = transfer.destination().recipients();
      if (recipients.contains(merger.duplicate())) {
        row(
            Kind.TRANSFER,
            transfer,
            transfer.goingTo(instead(recipients)),
            revision(transfer.code()));
      }
    }
  }

  private void automated() {
    for (var decision : rows.automated()) {
      if (decision.recipients().contains(merger.duplicate())) {
        row(
            Kind.AUTOMATED_DECISION,
            decision,
            decision.goingTo(instead(decision.recipients())),
            revision(decision.code()));
      }
    }
  }
}

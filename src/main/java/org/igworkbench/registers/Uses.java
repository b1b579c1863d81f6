package org.igworkbench.registers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.igworkbench.agreements.Agreement;
import org.igworkbench.automated.AutomatedDecision;
import org.igworkbench.catalogue.Recipient;
import org.igworkbench.law.LawRow;
import org.igworkbench.matrix.RuleHistory;
import org.igworkbench.matrix.RuleStatus;
import org.igworkbench.matrix.SharingRule;
import org.igworkbench.requests.RequestLine;
import org.igworkbench.requests.RequestMentions;
import org.igworkbench.transfers.Transfer;
import org.igworkbench.workspace.Sentence;

/// Where a row is used: everything that names it, whether it still counts or not.
public final class Uses {

  private static final int MOST_REQUESTS = 500;

  private final Whole whole;
  private final LocalDate day;
  private final Mentions mentions;
  private final Phrases phrases;

  private Uses(Whole whole, LocalDate day, Mentions mentions) {
    this.whole = whole;
    this.day = day;
    this.mentions = mentions;
    this.phrases = new Phrases(whole);
  }

  /// All uses of a row as at a day: rules, requests, agreements that those rules lean on, automated
  /// decisions, rows of registers, and lines of the newest notice; of each sort what counts first.
  public static List<Use> of(Whole whole, Kind kind, String code, LocalDate day) {
    return new Uses(whole, day, new Mentions(kind, code)).all();
  }

  private List<Use> all() {
    var versions = versions();
    return Stream.of(
            liveFirst(versions.stream().map(this::rule)),
            requests(),
            agreements(versions),
            whole.automated().stream().filter(mentions::in).map(this::automated),
            liveFirst(mentions.rows(whole).stream().map(this::row)),
            lines(whole, mentions).stream())
        .flatMap(uses -> uses)
        .toList();
  }

  private static Stream<Use> liveFirst(Stream<Use> uses) {
    return uses.sorted(Comparator.comparing((Use use) -> !use.live()));
  }

  private List<SharingRule> versions() {
    return whole.matrix().current().stream()
        .flatMap(rule -> versions(whole.matrix().history(rule.code())))
        .toList();
  }

  /// The versions of a rule that name it and count or may come to count; where there are none, the
  /// last that did. What a later version merely repeats is not said twice.
  private Stream<SharingRule> versions(RuleHistory rule) {
    var naming = rule.versions().stream().filter(mentions::in).toList();
    var live = naming.stream().filter(this::live).toList();
    return live.isEmpty() && !naming.isEmpty() ? Stream.of(naming.getLast()) : live.stream();
  }

  private boolean live(SharingRule version) {
    var tenure = version.tenure();
    return tenure.status() != RuleStatus.ENDED && !tenure.effective().endedBy(day);
  }

  private Use rule(SharingRule version) {
    return new Use(
        Use.Sort.RULE,
        version.code(),
        Sentence.of(
            "registers.use.rule",
            phrases.cell(version),
            version.decision().word(),
            version.version(),
            phrases.state(version, day)),
        live(version));
  }

  // The open ones first, then the newest; where there are many more, it is said how many.
  private Stream<Use> requests() {
    return mentions.namings(whole).stream().flatMap(this::requests);
  }

  private Stream<Use> requests(RequestMentions.Naming naming) {
    var found = whole.requests().mentions();
    var lines = found.lines(naming, MOST_REQUESTS);
    var uses = lines.stream().map(this::request);
    return lines.size() < MOST_REQUESTS
        ? uses
        : Stream.concat(uses, more(found.count(naming) - lines.size()));
  }

  private Use request(RequestLine line) {
    return new Use(
        Use.Sort.REQUEST,
        line.reference(),
        Sentence.of(
            "registers.use.request", line.organisation(), line.received(), phrases.outcome(line)),
        line.stage().open());
  }

  private static Stream<Use> more(int others) {
    return others > 0
        ? Stream.of(
            new Use(
                Use.Sort.REQUEST, "", Sentence.of("registers.use.more-requests", others), false))
        : Stream.of();
  }

  private Stream<Use> agreements(List<SharingRule> versions) {
    var leaning = new LinkedHashMap<String, List<String>>();
    for (var version : versions) {
      var code = version.terms().agreement();
      if (code != null) {
        var rules = leaning.computeIfAbsent(code, _ -> new ArrayList<>());
        if (!rules.contains(version.code())) {
          rules.add(version.code());
        }
      }
    }
    return liveFirst(
        whole.matrix().agreements().stream()
            .filter(one -> mentions.kind() != Kind.AGREEMENT)
            .filter(one -> leaning.containsKey(one.code()) || mentions.in(one))
            .map(one -> agreement(one, leaning.getOrDefault(one.code(), List.of()))));
  }

  private Use agreement(Agreement agreement, List<String> rules) {
    return new Use(
        Use.Sort.AGREEMENT,
        agreement.code(),
        Sentence.of("registers.use.agreement", agreement.title(), rules, rules.size()),
        agreement.runsOn(day));
  }

  private Use automated(AutomatedDecision decision) {
    return new Use(
        Use.Sort.AUTOMATED_DECISION,
        decision.code(),
        Sentence.of("registers.use.named", decision.title()),
        true);
  }

  private Use row(Object row) {
    return switch (row) {
      case LawRow law ->
          new Use(
              Use.Sort.ROW,
              law.code(),
              Sentence.of(
                  "registers.use.law",
                  law.citation(),
                  Kind.of(law).word(),
                  law.standing().status().word()),
              !isOver(law));
      case Recipient recipient ->
          new Use(
              Use.Sort.ROW,
              recipient.code(),
              Sentence.of("registers.use.row", recipient.title(), Kind.RECIPIENT.word()),
              !recipient.effective().endedBy(day));
      case Transfer transfer ->
          new Use(
              Use.Sort.ROW,
              transfer.code(),
              Sentence.of("registers.use.row", transfer.title(), Kind.TRANSFER.word()),
              transfer.runsOn(day));
      default -> throw new IllegalArgumentException("Nothing names a row from " + row.getClass());
    };
  }

  private boolean isOver(LawRow row) {
    var standing = row.standing();
    return switch (standing.status()) {
      case REPEALED, SAVED_FOR_OLD_CASES -> !standing.on(day);
      default -> standing.inForce().endedBy(day);
    };
  }

  /// The lines of the newest notice that name a row.
  static List<Use> lines(Whole whole, Mentions of) {
    var row = whole.row(of.kind(), of.code());
    var notice = whole.notice();
    if (row.isEmpty() || notice.isEmpty()) {
      return List.of();
    }
    return NoticeLines.naming(notice.get(), row.get(), whole).stream()
        .map(line ->
            new Use(
                Use.Sort.NOTICE_LINE,
                notice.get().code(),
                Sentence.of("registers.use.line", line.number(), line.text()),
                true))
        .toList();
  }
}

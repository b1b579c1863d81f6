package org.igworkbench.registers;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.igworkbench.agreements.Agreement;
import org.igworkbench.catalogue.Recipient;
import org.igworkbench.law.LawRow;
import org.igworkbench.law.Power;
import org.igworkbench.matrix.MatrixSnapshot;
import org.igworkbench.matrix.SharingRule;
import org.igworkbench.transfers.Transfer;
import org.igworkbench.workspace.Sentence;

/// What would change if a row ended, before anything is saved.
///
/// Nothing is guessed: the matrix is judged as it is and as it would be, and the two are compared.
public final class Consequences {

  private final Whole whole;
  private final Mentions mentions;
  private final LocalDate last;
  private final Phrases phrases;
  private final RuleEffects rules;

  private Consequences(Whole whole, Mentions mentions, LocalDate last) {
    this.whole = whole;
    this.mentions = mentions;
    this.last = last;
    this.phrases = new Phrases(whole);
    this.rules = new RuleEffects(whole.matrix(), after(), mentions, last);
  }

  private MatrixSnapshot after() {
    return whole.ending(mentions.kind(), mentions.code(), last);
  }

  /// The effects of a last day on everything that leans on a row: rules, open requests, agreements,
  /// rows of registers, and lines of the newest notice; of each sort what changes first.
  public static List<Effect> ofEnding(Whole whole, Kind kind, String code, LocalDate last) {
    return new Consequences(whole, new Mentions(kind, code), last).all();
  }

  private List<Effect> all() {
    var naming = whole.matrix().versions().filter(mentions::in).filter(rules::reaches).toList();
    return Stream.of(
            changesFirst(naming.stream().map(version -> rules.of(version, phrases))),
            changesFirst(new RequestEffects(whole, rules.after(), mentions, last).all().stream()),
            agreements(naming),
            mentions.rows(whole).stream().filter(row -> !endedBy(row)).map(this::row),
            lines())
        .flatMap(effects -> effects)
        .toList();
  }

  private static Stream<Effect> changesFirst(Stream<Effect> effects) {
    return effects.sorted(Comparator.comparing((Effect effect) -> !effect.changes()));
  }

  private boolean endedBy(Object row) {
    var next = last.plusDays(1);
    return switch (row) {
      case LawRow law -> law.standing().inForce().endedBy(next);
      case Recipient recipient -> recipient.effective().endedBy(next);
      default -> false;
    };
  }

  /// The agreements of rules that would lapse: who made them will ask what becomes of them.
  private Stream<Effect> agreements(List<SharingRule> naming) {
    var losing = new TreeMap<String, Set<String>>();
    for (var version : naming) {
      var agreement = version.terms().agreement();
      if (agreement != null && rules.lapses(version)) {
        losing.computeIfAbsent(agreement, _ -> new TreeSet<>()).add(version.code());
      }
    }
    return losing.entrySet().stream()
        .flatMap(entry ->
            whole.matrix().agreement(entry.getKey()).stream()
                .map(agreement -> agreement(agreement, entry.getValue())));
  }

  private Effect agreement(Agreement agreement, Set<String> losing) {
    var staying = new HashSet<String>();
    whole
        .matrix()
        .versions()
        .filter(version -> agreement.code().equals(version.terms().agreement()))
        .filter(version -> !losing.contains(version.code()))
        .filter(rules::stands)
        .forEach(version -> staying.add(version.code()));
    return new Effect(
        Use.Sort.AGREEMENT,
        agreement.code(),
        Sentence.of("registers.use.agreement", agreement.title(), losing, losing.size()),
        staying.isEmpty()
            ? Sentence.of("registers.effect.agreement.idle", last.plusDays(1))
            : Sentence.of("registers.effect.agreement.fewer", staying.size()),
        true);
  }

  private Effect row(Object row) {
    return switch (row) {
      case LawRow law ->
          effect(
              law.code(),
              law.citation(),
              mentions.kind().isLaw() ? apart(law) : Sentence.of("registers.effect.row.reach"));
      case Recipient recipient ->
          effect(
              recipient.code(),
              recipient.title(),
              mentions.kind() == Kind.COUNTRY
                  ? Sentence.of("registers.effect.row.abroad")
                  : Sentence.of("registers.effect.row.duplicate"));
      case Transfer transfer ->
          effect(transfer.code(), transfer.title(), Sentence.of("registers.effect.row.transfer"));
      default -> throw new IllegalArgumentException("Nothing names a row from " + row.getClass());
    };
  }

  /// A power does not end by itself when its Act does, nor a condition with its basis: rules look
  /// at what they name alone.
  private Sentence apart(LawRow row) {
    long resting =
        whole
            .matrix()
            .versions()
            .filter(version -> version.ground().law().anyMatch(row.code()::equals))
            .filter(rules::stands)
            .map(SharingRule::code)
            .distinct()
            .count();
    return Sentence.of("registers.effect.row.apart", row.code(), resting);
  }

  private static Effect effect(String code, String title, Sentence then) {
    return new Effect(Use.Sort.ROW, code, Sentence.of("registers.use.named", title), then, false);
  }

  private Stream<Effect> lines() {
    return Uses.lines(whole, mentions).stream()
        .map(line ->
            new Effect(
                Use.Sort.NOTICE_LINE,
                line.code(),
                line.text(),
                mentions.kind() == Kind.POWER
                    ? Sentence.of("registers.effect.line.instrument", otherPowers())
                    : Sentence.of("registers.effect.line", last.plusDays(1)),
                false));
  }

  /// How many powers of the same instrument would go on: the notice names the instrument for all.
  private long otherPowers() {
    var law = rules.after().law();
    var instrument = law.power(mentions.code()).map(Power::instrument).orElseThrow();
    return law.powers().stream()
        .filter(power -> power.instrument().equals(instrument))
        .filter(power -> power.standing().on(last.plusDays(1)))
        .count();
  }
}

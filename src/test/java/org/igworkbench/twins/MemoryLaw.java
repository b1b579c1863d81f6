package org.igworkbench.twins;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.igworkbench.law.Country;
import org.igworkbench.law.Exemption;
import org.igworkbench.law.Instrument;
import org.igworkbench.law.LawLibrary;
import org.igworkbench.law.LawRow;
import org.igworkbench.law.LawStore;
import org.igworkbench.law.LawfulBasis;
import org.igworkbench.law.Power;
import org.igworkbench.law.Schedule1Condition;
import org.igworkbench.law.SpecialCondition;
import org.igworkbench.law.TransferMechanism;
import org.igworkbench.workspace.Revision;
import org.jspecify.annotations.Nullable;

/// Dated law in memory.
public final class MemoryLaw extends MemoryStore<MemoryLaw.State> implements LawStore {

  /// All rows, and the revision of each.
  record State(LawLibrary rows, Revisions revisions) {}

  MemoryLaw(Turn turn) {
    super(turn, new State(LawLibrary.EMPTY, Revisions.NONE));
  }

  @Override
  public LawLibrary load() {
    return read(State::rows);
  }

  @Override
  public Map<String, Revision> revisions() {
    return read(state -> state.revisions().byCode());
  }

  @Override
  public void add(LawLibrary rows) {
    write(there ->
        new State(
            joined(there.rows(), rows),
            there.revisions().with(rows.rows().map(LawRow::code).toList())));
  }

  private static LawLibrary joined(LawLibrary there, LawLibrary rows) {
    return new LawLibrary(
        joined(there.bases(), rows.bases(), LawRow::code),
        joined(there.specialConditions(), rows.specialConditions(), LawRow::code),
        joined(there.schedule1Conditions(), rows.schedule1Conditions(), LawRow::code),
        joined(there.instruments(), rows.instruments(), LawRow::code),
        joined(there.powers(), rows.powers(), LawRow::code),
        joined(there.exemptions(), rows.exemptions(), LawRow::code),
        joined(there.mechanisms(), rows.mechanisms(), LawRow::code),
        joined(there.countries(), rows.countries(), LawRow::code));
  }

  @Override
  public Optional<Revision> replace(
      @Nullable LawRow before, @Nullable LawRow after, Revision expected) {
    var code = Objects.requireNonNull(after == null ? before : after).code();
    if (!read(state -> state.revisions().at(code, expected))) {
      return Optional.empty();
    }
    var next = after == null ? Revision.ABSENT : expected.next();
    write(there ->
        new State(
            library(
                Stream.concat(
                        there.rows().rows().filter(row -> !row.code().equals(code)),
                        Stream.ofNullable(after))
                    .toList()),
            there.revisions().with(code, next)));
    return Optional.of(next);
  }

  private static LawLibrary library(List<LawRow> rows) {
    return joined(
        LawLibrary.EMPTY,
        new LawLibrary(
            only(rows, LawfulBasis.class),
            only(rows, SpecialCondition.class),
            only(rows, Schedule1Condition.class),
            only(rows, Instrument.class),
            only(rows, Power.class),
            only(rows, Exemption.class),
            only(rows, TransferMechanism.class),
            only(rows, Country.class)));
  }

  private static <R extends LawRow> List<R> only(List<LawRow> rows, Class<R> type) {
    return rows.stream().filter(type::isInstance).map(type::cast).toList();
  }
}

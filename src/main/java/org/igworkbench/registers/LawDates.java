package org.igworkbench.registers;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.igworkbench.law.LawLibrary;
import org.igworkbench.law.LawRow;
import org.igworkbench.workspace.Period;

/// The days on which the law changes, oldest first.
public record LawDates(List<Change> changes) {

  public LawDates {
    changes = List.copyOf(changes);
  }

  /// A day on which rows start or stop to be in force.
  ///
  /// @param beginning codes of rows in force on the day and not on the one before
  /// @param ending codes of rows that were in force for the last time on the day before
  public record Change(LocalDate day, List<String> beginning, List<String> ending) {
    public Change {
      beginning = List.copyOf(beginning);
      ending = List.copyOf(ending);
    }
  }

  /// The days on which rows of this law start or stop to be in force. A date by itself is none:
  /// what was enacted and never commenced does not end when its date does.
  public static LawDates of(LawLibrary law) {
    var beginning = new TreeMap<LocalDate, TreeSet<String>>();
    var ending = new TreeMap<LocalDate, TreeSet<String>>();
    law.rows()
        .forEach(row ->
            dates(row)
                .forEach(day -> {
                  boolean before = row.standing().on(day.minusDays(1));
                  boolean after = row.standing().on(day);
                  if (before != after) {
                    (after ? beginning : ending)
                        .computeIfAbsent(day, _ -> new TreeSet<>())
                        .add(row.code());
                  }
                }));
    var days = new TreeSet<>(beginning.keySet());
    days.addAll(ending.keySet());
    return new LawDates(
        days.stream()
            .map(day ->
                new Change(
                    day,
                    List.copyOf(beginning.getOrDefault(day, new TreeSet<>())),
                    List.copyOf(ending.getOrDefault(day, new TreeSet<>()))))
            .toList());
  }

  private static Stream<LocalDate> dates(LawRow row) {
    Period period = row.standing().inForce();
    var to = period.to();
    return Stream.concat(
            Stream.ofNullable(period.from()), Stream.ofNullable(to).map(day -> day.plusDays(1)))
        .distinct();
  }

  /// The first change after a day.
  public Optional<Change> next(LocalDate day) {
    return changes.stream().filter(change -> change.day().isAfter(day)).findFirst();
  }
}

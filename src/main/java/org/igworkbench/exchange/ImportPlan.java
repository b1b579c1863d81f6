package org.igworkbench.exchange;

import java.util.List;
import org.igworkbench.exchange.Difference.Fate;
import org.igworkbench.workspace.Officer;
import org.igworkbench.workspace.Outcome;
import org.igworkbench.workspace.Progress;
import org.igworkbench.workspace.Violation;
import org.jspecify.annotations.Nullable;

/// What a file would change in a register, before anything is changed.
public final class ImportPlan {

  private final String file;
  private final String place;
  private final @Nullable ImportRegister register;
  private final Counts counts;
  private final List<Difference> differences;
  private final List<Violation> problems;
  private final Taking taking;

  /// Takes over what the plan holds.
  interface Taking {

    /// @param why where it comes from, for the trail
    Outcome<Integer> take(Officer officer, String why, Progress progress);
  }

  /// How many rows of the file are what. Each row counts once.
  ///
  /// @param ended those that get their last day, whatever else changes
  /// @param inError those of which something is wrong
  public record Counts(int fresh, int changed, int unchanged, int ended, int inError) {

    static final Counts NONE = new Counts(0, 0, 0, 0, 0);
  }

  ImportPlan(
      Source source,
      Counts counts,
      List<Difference> differences,
      List<Violation> problems,
      Taking taking) {
    this.file = source.file();
    this.place = source.place();
    this.register = source.register();
    this.counts = counts;
    this.differences = List.copyOf(differences);
    this.problems = List.copyOf(problems);
    this.taking = taking;
  }

  /// What is read, and what as.
  record Source(String file, String place, @Nullable ImportRegister register) {}

  /// A plan for a file that can't be read.
  static ImportPlan unreadable(Source source, List<Violation> problems) {
    return new ImportPlan(
        source, Counts.NONE, List.of(), problems, (_, _, _) -> new Outcome.Rejected<>(problems));
  }

  /// The name of the file.
  public String file() {
    return file;
  }

  /// The file, and the tab where it has tabs: `registers.xlsx!Purposes`.
  public String place() {
    return place;
  }

  /// Where the rows belong; null where nobody can tell.
  public @Nullable ImportRegister register() {
    return register;
  }

  /// How many rows are what.
  public Counts counts() {
    return counts;
  }

  /// What would change, row by row in the order of the file.
  public List<Difference> differences() {
    return differences;
  }

  /// The rows with this fate.
  public List<Difference> differences(Fate fate) {
    return differences.stream().filter(each -> each.fate() == fate).toList();
  }

  /// Everything that is wrong with the file, by place.
  public List<Violation> problems() {
    return problems;
  }

  /// Whether all of it can be taken over.
  public boolean sound() {
    return problems.isEmpty();
  }

  /// Whether the file says nothing that is not in the workspace already.
  public boolean changesNothing() {
    return differences.isEmpty();
  }

  Outcome<Integer> take(Officer officer, String why, Progress progress) {
    return taking.take(officer, why, progress);
  }
}

package org.igworkbench.exchange;

import java.util.List;
import org.igworkbench.requests.RequestIntake.Incoming;
import org.igworkbench.workspace.Violation;

/// What a file of requests would change, before anything is changed.
///
/// @param file the name of the file
/// @param entries the requests of the file that are sound, in its order
/// @param inError how many rows are not
/// @param problems everything that is wrong with the file, by place
public record RequestPlan(String file, List<Entry> entries, int inError, List<Violation> problems) {

  public RequestPlan {
    entries = List.copyOf(entries);
    problems = List.copyOf(problems);
  }

  /// A request of the file beside the one of the workspace.
  ///
  /// @param place the cell that names it, such as `requests.csv!A17`
  /// @param differences column by column; for a new request each column that says something
  public record Entry(String place, Incoming request, List<Difference> differences) {
    public Entry {
      differences = List.copyOf(differences);
    }

    /// Whether the workspace does not know it.
    public boolean isNew() {
      return request.before() == null;
    }

    /// Whether the file says something else than the workspace.
    public boolean isChanged() {
      return request.before() != null && !differences.isEmpty();
    }
  }

  /// What the workspace says and what the file says, in the words of the file.
  ///
  /// @param place the cell, such as `requests.csv!D17`
  public record Difference(String place, String column, String before, String after) {}

  /// The requests that the workspace does not know.
  public List<Entry> fresh() {
    return entries.stream().filter(Entry::isNew).toList();
  }

  /// The requests of which the file says something else.
  public List<Entry> changed() {
    return entries.stream().filter(Entry::isChanged).toList();
  }

  /// How many requests the file and the workspace agree on.
  public int unchanged() {
    return entries.size() - fresh().size() - changed().size();
  }

  /// What is to be done when it is applied.
  public List<Incoming> moves() {
    return entries.stream()
        .filter(entry -> entry.isNew() || entry.isChanged())
        .map(Entry::request)
        .toList();
  }

  /// Whether all of it can be taken over.
  public boolean sound() {
    return problems.isEmpty();
  }
}

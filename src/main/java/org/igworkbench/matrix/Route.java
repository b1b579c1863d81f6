package org.igworkbench.matrix;

import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/// One rule of a cell as a way to answer a question, whether it is the one that hit or not.
///
/// @param missing codes of the data categories asked for that it does not hold
/// @param stands whether it is approved, running, reviewed, and its law in force
/// @param fitsClaim whether its basis and power are those claimed
public record Route(
    SharingRule rule, SortedSet<String> missing, boolean stands, boolean fitsClaim) {

  /// Every rule of the question's cell, those that hold most of what is asked for first.
  public static List<Route> of(MatrixSnapshot matrix, Question question) {
    var recipient = question.recipient();
    if (recipient == null) {
      return List.of();
    }
    var fit = new Fit(matrix, question);
    var lapses = new Lapses(matrix, question.date());
    return matrix.standing(new Cell(question.purpose(), recipient), question.date()).stream()
        .map(rule -> {
          var missing = new TreeSet<>(question.asked().categories());
          missing.removeAll(fit.held(rule));
          return new Route(rule, missing, lapses.of(rule).isEmpty(), fit.claim(rule));
        })
        .sorted(
            Comparator.comparing((Route route) -> !route.rule().decision().permits())
                .thenComparing(route -> route.missing().size())
                .thenComparing(route -> route.rule().code()))
        .toList();
  }
}

package org.igworkbench.window.requests.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.igworkbench.catalogue.Recipient;
import org.igworkbench.law.Power;
import org.igworkbench.matrix.MatrixSnapshot;
import org.igworkbench.window.shell.form.Choice;

/// What can be chosen where a request is typed, each found by all the names that it goes by.
record PageChoices(MatrixSnapshot matrix) {

  List<Choice> purposes() {
    return matrix.catalogue().purposes().stream()
        .map(row -> new Choice(row.code(), row.code(), row.title()).alsoCalled(row.noticeWording()))
        .toList();
  }

  List<Choice> recipients() {
    return matrix.catalogue().recipients().stream().map(PageChoices::recipient).toList();
  }

  private static Choice recipient(Recipient row) {
    return new Choice(row.code(), row.code(), row.title())
        .alsoCalled(
            String.join(" ", row.aliases())
                + " "
                + row.naming().shortHeading()
                + " "
                + row.exampleBodies());
  }

  /// Powers, those first that are typically used for the purpose and the recipient.
  List<Choice> powers(String purpose, String recipient) {
    return matrix.law().powers().stream()
        .sorted(Comparator.comparingInt((Power row) -> distance(row, purpose, recipient)))
        .map(row -> new Choice(row.code(), row.code(), row.title()).alsoCalled(row.description()))
        .toList();
  }

  private static int distance(Power row, String purpose, String recipient) {
    int reached = row.reach().purposes().contains(purpose) ? 1 : 0;
    return 2 - reached - (row.reach().recipients().contains(recipient) ? 1 : 0);
  }

  /// Conditions of Articles 9 and 10, then those of Schedule 1.
  List<Choice> conditions() {
    var special =
        matrix.law().specialConditions().stream()
            .map(row -> new Choice(row.code(), row.article(), row.title()));
    var schedule =
        matrix.law().schedule1Conditions().stream()
            .filter(row -> row.forSpecial() || row.forOffence())
            .map(row -> new Choice(row.code(), row.citation(), row.title()));
    return Stream.concat(special, schedule).toList();
  }

  /// Agreements by code and title, to be named in words.
  List<String> agreements() {
    return matrix.agreements().stream().map(row -> row.code() + ", " + row.title()).toList();
  }

  /// The same with an entry before them that stands for none.
  static List<Choice> orNone(String none, List<Choice> choices) {
    var all = new ArrayList<>(List.of(Choice.none(none)));
    all.addAll(choices);
    return all;
  }
}

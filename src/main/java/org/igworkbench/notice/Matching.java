package org.igworkbench.notice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// Finds the rows that a line of a notice names: by the whole of its words, by names that stand in
/// it, and by likeness. What is left of a list after the known names have been taken out of it is
/// told too, so that a new recipient does not hide behind an old one.
final class Matching {

  private static final Pattern TELLS_OF_MACHINES =
      Pattern.compile("automat|algorithm|computer|profil|\\bscor|\\bflag|\\balert|\\bai\\b");
  private static final Pattern TELLS_OF_ABROAD =
      Pattern.compile(
          "\\btransfer|\\bsen[dt]|abroad|overseas|countr|outside|liais|internation|cloud");
  private static final Pattern WITHDRAWN =
      Pattern.compile("\\b(?:not|without|withdraw|withdrawing)\\b|n't\\b");
  private static final int BEFORE = 24;

  /// So alike that the names inside it are no more than parts of it.
  private static final double NEARLY_ALL = 0.85;

  private final List<NoticeRow> rows;
  private final Names names;
  private final Nearness nearness;

  Matching(List<NoticeRow> rows, Likeness likeness) {
    this.rows = rows;
    this.names = new Names(rows);
    this.nearness = new Nearness(rows, likeness);
  }

  /// The line with what it names; empty where it is no line to match: a heading, an introduction, a
  /// sentence that names nothing, or a line that answers no question.
  Optional<ComparedLine> of(NoticeLine line) {
    var section = line.section();
    if (section == null || line.isHeading()) {
      return Optional.empty();
    }
    var tidy = Folded.tidy(line.text());
    var whole = names.called(Folded.of(line.text()), belongs(section));
    if (!whole.isEmpty()) {
      return Optional.of(sure(line, whole, tidy));
    }
    var reading = new Reading(line, section);
    switch (section) {
      case PURPOSES, RECIPIENTS -> listed(reading, tidy);
      case BASES -> law(reading, tidy);
      case AUTOMATED, TRANSFERS -> told(reading, tidy);
    }
    return reading.compared();
  }

  private static Predicate<NoticeRow> belongs(Section section) {
    return row -> row.section() == section;
  }

  private static boolean isPassing(Section section) {
    return section == Section.AUTOMATED || section == Section.TRANSFERS;
  }

  /// A line that is the wording of a row; where it tells of machines or other countries, those whom
  /// it mentions are named by it too.
  private ComparedLine sure(NoticeLine line, List<Names.Named> whole, String tidy) {
    var reading = new Reading(line, whole.getFirst().row().section());
    whole.forEach(named -> reading.add(Found.of(named)));
    if (isPassing(reading.section)) {
      inside(tidy, NoticeRow::isRecipient)
          .forEach(spot -> reading.mention(names, spot, row -> !reading.has(row)));
    }
    return reading.compared().orElseThrow();
  }

  private List<Names.Spot> inside(String tidy, Predicate<NoticeRow> wanted) {
    return names.inside(Folded.lower(tidy), wanted);
  }

  private void listed(Reading reading, String tidy) {
    boolean item = reading.line.depth() >= NoticeLine.ITEM && !tidy.endsWith(":");
    for (var sentence : Clauses.sentences(tidy)) {
      listed(reading, sentence, item);
    }
    reading.counts = item;
    if (item && reading.found.isEmpty()) {
      // Nothing of it is known, and so it is not to be taken apart.
      reading.unknown.clear();
    }
  }

  private void listed(Reading reading, String sentence, boolean item) {
    var wanted = belongs(reading.section);
    var list = Clauses.list(reading.section, sentence);
    var text = list.orElse(sentence);
    var spots = inside(text, wanted);
    var pieces = list.isPresent() || item ? Clauses.pieces(text, spots) : List.<String>of();
    if (item && !pieces.isEmpty()) {
      var near =
          nearness.best(text, wanted).filter(it -> spots.isEmpty() || it.score() >= NEARLY_ALL);
      if (near.isPresent()) {
        reading.add(near.get());
        return;
      }
    }
    spots.forEach(spot -> reading.mention(names, spot, wanted));
    pieces.forEach(piece -> piece(reading, piece, wanted));
  }

  private void piece(Reading reading, String piece, Predicate<NoticeRow> wanted) {
    var called = names.called(Folded.of(piece), wanted);
    var near = nearness.best(piece, wanted);
    if (!called.isEmpty()) {
      called.forEach(named -> reading.add(Found.of(named)));
    } else if (near.isPresent()) {
      reading.add(near.get());
    } else {
      reading.unknown.add(piece);
    }
  }

  private void law(Reading reading, String tidy) {
    var wanted = belongs(Section.BASES);
    var lower = Folded.lower(tidy);
    var spots = names.inside(lower, wanted);
    var rest = new StringBuilder(tidy);
    for (var spot : spots) {
      rest.replace(spot.from(), spot.to(), ";".repeat(spot.to() - spot.from()));
      if (!WITHDRAWN
          .matcher(lower.substring(Math.max(0, spot.from() - BEFORE), spot.from()))
          .find()) {
        reading.mention(names, spot, wanted);
        for (var more : Statutes.more(lower, spot.name(), spot.to())) {
          piece(reading, more, wanted);
        }
      }
    }
    Statutes.titles(rest.toString()).forEach(title -> piece(reading, title, wanted));
    reading.counts =
        reading.line.depth() >= NoticeLine.ITEM && !tidy.endsWith(":") && !Clauses.denies(tidy);
    if (reading.isEmpty() && reading.counts) {
      nearness.best(tidy, wanted).ifPresent(reading::add);
    }
  }

  private void told(Reading reading, String tidy) {
    var own = belongs(reading.section).and(row -> !row.isRecipient());
    var known = inside(tidy, own);
    if (known.isEmpty()) {
      nearness.best(tidy, own).ifPresent(reading::add);
    }
    known.forEach(spot -> reading.mention(names, spot, own));
    // Whom it goes to does not tell which of them it is, unless the register has none.
    boolean entries = rows.stream().anyMatch(own);
    boolean missing = entries && reading.isEmpty();
    inside(tidy, NoticeRow::isRecipient)
        .forEach(spot -> reading.mention(names, spot, NoticeRow::isRecipient));
    var tells = reading.section == Section.AUTOMATED ? TELLS_OF_MACHINES : TELLS_OF_ABROAD;
    reading.counts =
        !tidy.endsWith(":")
            && !Clauses.denies(tidy)
            && (reading.line.depth() >= NoticeLine.ITEM
                || tells.matcher(Folded.lower(tidy)).find());
    if (missing && !reading.isEmpty()) {
      reading.unknown.add(reading.line.text());
    }
  }

  /// A line while it is read.
  private static final class Reading {

    private final NoticeLine line;
    private final Section section;
    private final LinkedHashMap<String, Found> found = new LinkedHashMap<>();
    private final List<String> unknown = new ArrayList<>();
    private boolean counts;

    Reading(NoticeLine line, Section section) {
      this.line = line;
      this.section = section;
    }

    void add(Found each) {
      found.merge(
          each.code(),
          each,
          (one, other) -> one.match().compareTo(other.match()) <= 0 ? one : other);
    }

    void mention(Names names, Names.Spot spot, Predicate<NoticeRow> wanted) {
      names.called(spot.name(), wanted).forEach(named -> add(Found.of(named)));
    }

    boolean has(NoticeRow row) {
      return found.containsKey(row.code());
    }

    boolean isEmpty() {
      return found.isEmpty() && unknown.isEmpty();
    }

    Optional<ComparedLine> compared() {
      if (isEmpty() && !counts) {
        return Optional.empty();
      }
      var rows = List.copyOf(found.values());
      double known = rows.size() / (double) Math.max(1, rows.size() + unknown.size());
      double score = known * rows.stream().mapToDouble(Found::score).min().orElse(0);
      return Optional.of(new ComparedLine(line, match(rows), score, rows, unknown, null));
    }

    private Match match(List<Found> rows) {
      var least = rows.stream().map(Found::match).max(Comparator.naturalOrder());
      return least.map(match -> unknown.isEmpty() ? match : Match.NEAR).orElse(Match.NONE);
    }
  }
}

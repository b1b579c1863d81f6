package org.igworkbench.window.matrix;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.igworkbench.catalogue.Purpose;
import org.igworkbench.catalogue.Recipient;
import org.igworkbench.law.LawfulBasis;
import org.igworkbench.window.matrix.grid.GridAxes;
import org.igworkbench.window.matrix.grid.GridAxes.Group;
import org.igworkbench.window.matrix.grid.GridFrame.Column;
import org.igworkbench.window.matrix.grid.GridFrame.Line;
import org.igworkbench.window.shell.Capital;

/// Lays out the lines and columns of each pair of axes: purposes by scope, recipients by category,
/// lawful bases by the basis whose condition they are.
final class AxisFrame {

  private final MatrixIndex index;
  private final AxisWords words;
  private final Set<String> standing;

  AxisFrame(MatrixIndex index, AxisWords words) {
    this(index, index, words);
  }

  /// Lays out what stands on either of two days.
  AxisFrame(MatrixIndex index, MatrixIndex other, AxisWords words) {
    this.index = index;
    this.words = words;
    this.standing = new HashSet<>(index.standing());
    standing.addAll(other.standing());
  }

  private List<Purpose> standingPurposes() {
    return index.snapshot().catalogue().purposes().stream()
        .filter(purpose -> standing.contains(purpose.code()))
        .toList();
  }

  private List<Recipient> standingRecipients() {
    return index.snapshot().catalogue().recipients().stream()
        .filter(recipient -> standing.contains(recipient.code()))
        .toList();
  }

  GridAxes of(AxisPair pair) {
    var lines = pair == AxisPair.BASIS_RECIPIENT ? bases() : purposes();
    var columns = new ArrayList<Column>();
    var groups = pair == AxisPair.PURPOSE_BASIS ? basisColumns(columns) : recipientColumns(columns);
    return new GridAxes(words.names(pair), lines, columns, groups);
  }

  /// How many cells a pair of axes has.
  int size(AxisPair pair) {
    int purposes = standingPurposes().size();
    int recipients = standingRecipients().size();
    int bases = index.snapshot().law().bases().size();
    return switch (pair) {
      case PURPOSE_RECIPIENT -> purposes * recipients;
      case PURPOSE_BASIS -> purposes * bases;
      case BASIS_RECIPIENT -> bases * recipients;
    };
  }

  /// The key of the band that a line stands under, or of itself.
  static String band(Line line) {
    return line instanceof Line.Row row ? row.band() : line.key();
  }

  private List<Line> purposes() {
    var lines = new ArrayList<Line>();
    for (var scope : index.scopes()) {
      var band = "scope " + scope;
      var rows =
          standingPurposes().stream()
              .filter(purpose -> purpose.scope().equals(scope))
              .map(purpose -> new Line.Row(purpose.code(), purpose.title(), band))
              .toList();
      if (!rows.isEmpty()) {
        lines.add(new Line.Band(band, Capital.of(scope), false));
        lines.addAll(rows);
      }
    }
    return lines;
  }

  private List<Line> bases() {
    var lines = new ArrayList<Line>();
    families()
        .forEach((title, bases) -> {
          var band = "basis " + title;
          lines.add(new Line.Band(band, title, false));
          bases.forEach(basis -> lines.add(new Line.Row(basis.code(), basis.title(), band)));
        });
    return lines;
  }

  /// The bases without a parent under the article, and the conditions of one basis under it.
  private Map<String, List<LawfulBasis>> families() {
    var all = index.snapshot().law().bases();
    var titles = new LinkedHashMap<String, String>();
    all.forEach(basis -> titles.put(basis.code(), basis.title()));
    var families = new LinkedHashMap<String, List<LawfulBasis>>();
    for (var basis : all) {
      var parent = basis.parent();
      var family = parent == null ? words.article() : titles.getOrDefault(parent, parent);
      families.computeIfAbsent(family, title -> new ArrayList<>()).add(basis);
    }
    return families;
  }

  private List<Group> basisColumns(List<Column> columns) {
    var groups = new ArrayList<Group>();
    families()
        .forEach((title, bases) -> {
          var key = "basis " + title;
          int from = columns.size();
          bases.forEach(basis ->
              columns.add(
                  new Column(
                      basis.code(),
                      basis.parent() == null
                          ? words.basis(basis.letter(), basis.title())
                          : basis.title(),
                      basis.title(),
                      key,
                      false)));
          groups.add(new Group(key, title, from, columns.size(), false));
        });
    return groups;
  }

  private List<Group> recipientColumns(List<Column> columns) {
    var groups = new ArrayList<Group>();
    for (var category : index.categories()) {
      var key = "category " + category.name();
      int from = columns.size();
      standingRecipients().stream()
          .filter(recipient -> recipient.category() == category)
          .map(recipient -> column(recipient, key))
          .forEach(columns::add);
      if (columns.size() > from) {
        groups.add(new Group(key, words.category(category), from, columns.size(), false));
      }
    }
    return groups;
  }

  private static Column column(Recipient recipient, String group) {
    return new Column(
        recipient.code(), recipient.naming().shortHeading(), recipient.title(), group, false);
  }
}

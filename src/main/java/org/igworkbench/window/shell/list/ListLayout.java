package org.igworkbench.window.shell.list;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// How somebody has arranged a list: its columns in their order, with widths, and by what it is
/// sorted.
///
/// @param sort id of the column that it is sorted by; null for the order of the register
record ListLayout(List<Place> places, @Nullable String sort, boolean ascending) {

  private static final double NARROWEST = 24;
  private static final double WIDEST = 2_000;

  /// A column in its place.
  record Place(String id, double width, boolean shown) {}

  ListLayout {
    places = List.copyOf(places);
  }

  /// The layout that nobody has changed.
  static ListLayout usual(List<? extends ListColumn<?>> columns) {
    return new ListLayout(
        columns.stream()
            .map(column -> new Place(column.id(), column.width(), column.shown()))
            .toList(),
        null,
        true);
  }

  /// As one line of text.
  String kept() {
    var columns =
        places.stream()
            .map(place -> (place.shown() ? "" : "-") + place.id() + ":" + Math.round(place.width()))
            .collect(Collectors.joining(";"));
    return sort == null ? columns : columns + "|" + (ascending ? "" : "-") + sort;
  }

  /// The layout that was kept, of the columns there are today: those that it does not know stand
  /// where they would, and those that are gone are left out. What is no layout changes nothing.
  static ListLayout of(String kept, List<? extends ListColumn<?>> columns) {
    var usual = usual(columns);
    var parts = kept.split("\\|", 2);
    var places = new ArrayList<Place>();
    var seen = new HashSet<String>();
    for (var text : parts[0].split(";")) {
      place(text, usual).filter(place -> seen.add(place.id())).ifPresent(places::add);
    }
    if (places.stream().noneMatch(Place::shown)) {
      return usual;
    }
    for (int at = 0; at < usual.places().size(); at++) {
      var place = usual.places().get(at);
      if (seen.add(place.id())) {
        places.add(Math.min(at, places.size()), place);
      }
    }
    var sort = parts.length > 1 ? parts[1] : "";
    boolean down = sort.startsWith("-");
    var by = down ? sort.substring(1) : sort;
    return new ListLayout(places, seen.contains(by) ? by : null, !down);
  }

  private static Optional<Place> place(String text, ListLayout usual) {
    boolean hidden = text.startsWith("-");
    var parts = (hidden ? text.substring(1) : text).split(":", 2);
    if (parts.length < 2 || !parts[1].matches("\\d{1,5}")) {
      return Optional.empty();
    }
    double width = Math.clamp(Double.parseDouble(parts[1]), NARROWEST, WIDEST);
    return usual.places().stream()
        .filter(place -> place.id().equals(parts[0]))
        .map(place -> new Place(place.id(), width, !hidden))
        .findFirst();
  }
}

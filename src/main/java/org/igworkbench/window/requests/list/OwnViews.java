package org.igworkbench.window.requests.list;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.igworkbench.requests.RequestQuery;
import org.igworkbench.requests.RequestSort;
import org.igworkbench.requests.RequestView;
import org.igworkbench.window.shell.Preferences;

/// The views that a person has kept under names of their own, in the order in which they are
/// wanted.
///
/// They are kept with what else somebody has arranged on this computer, not in the workspace: what
/// one officer looks at every morning is no business of another's.
final class OwnViews {

  private static final String NAME = "views-of-requests";
  private static final int PARTS = 6;
  private static final int LONGEST_NAME = 60;

  private final Preferences preferences;
  private final ObservableList<OwnView> views = FXCollections.observableArrayList();

  /// A view that somebody has kept.
  ///
  /// @param columns how the columns were arranged; empty for as usual
  record OwnView(String name, ListChoice choice, String columns) {}

  OwnViews(Preferences preferences) {
    this.preferences = preferences;
    preferences.kept(NAME).ifPresent(kept -> views.setAll(read(kept)));
  }

  ObservableList<OwnView> all() {
    return views;
  }

  /// Keeps a view under a name, in place of the one that has it.
  void keep(String name, ListChoice choice, String columns) {
    var view = new OwnView(plain(name), choice, columns);
    int at = at(view.name());
    if (at < 0) {
      views.add(view);
    } else {
      views.set(at, view);
    }
    keep();
  }

  /// Calls a view something else, unless another one is called so.
  ///
  /// @return false when one is
  boolean rename(OwnView view, String name) {
    var plain = plain(name);
    int at = views.indexOf(view);
    if (at < 0 || plain.isEmpty() || (at(plain) >= 0 && at(plain) != at)) {
      return false;
    }
    views.set(at, new OwnView(plain, view.choice(), view.columns()));
    keep();
    return true;
  }

  void delete(OwnView view) {
    views.remove(view);
    keep();
  }

  /// Moves a view one place up.
  void raise(OwnView view) {
    int at = views.indexOf(view);
    if (at > 0) {
      views.remove(at);
      views.add(at - 1, view);
      keep();
    }
  }

  /// A name that has room in the menu, never cut within a character.
  private static String plain(String name) {
    var plain = name.strip();
    if (plain.length() <= LONGEST_NAME) {
      return plain;
    }
    boolean within = Character.isHighSurrogate(plain.charAt(LONGEST_NAME - 1));
    return plain.substring(0, within ? LONGEST_NAME - 1 : LONGEST_NAME).strip();
  }

  private int at(String name) {
    for (int at = 0; at < views.size(); at++) {
      if (views.get(at).name().equalsIgnoreCase(name)) {
        return at;
      }
    }
    return -1;
  }

  private void keep() {
    preferences.keep(NAME, views.stream().map(OwnViews::kept).collect(Collectors.joining(" ")));
  }

  private static String kept(OwnView view) {
    var choice = view.choice();
    return Stream.of(
            view.name(),
            choice.view().name(),
            choice.filter(),
            choice.order().sort().name(),
            choice.order().descending() ? "down" : "up",
            view.columns())
        .map(part -> URLEncoder.encode(part, StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }

  // What is no view, as of another release, is left out.
  private static List<OwnView> read(String kept) {
    var read = new ArrayList<OwnView>();
    for (var one : kept.split(" ")) {
      view(one).ifPresent(read::add);
    }
    return read;
  }

  private static Optional<OwnView> view(String kept) {
    try {
      var parts =
          Arrays.stream(kept.split("&", -1))
              .map(part -> URLDecoder.decode(part, StandardCharsets.UTF_8))
              .toList();
      if (parts.size() != PARTS || parts.getFirst().isBlank()) {
        return Optional.empty();
      }
      var order =
          new RequestQuery.Order(RequestSort.valueOf(parts.get(3)), parts.get(4).equals("down"));
      var choice = new ListChoice(RequestView.valueOf(parts.get(1)), parts.get(2), order);
      return Optional.of(new OwnView(parts.getFirst(), choice, parts.get(5)));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }
}

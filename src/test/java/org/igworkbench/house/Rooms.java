package org.igworkbench.house;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// The arrow table of `rooms.txt`: which rooms there are, what each may know, and whose door each
/// library is.
record Rooms(Map<String, Room> byName, Map<String, List<String>> libraries) {

  /// A line of the table; `mayKnow` of a part includes what its door may know.
  record Room(Kind kind, String name, Set<String> mayKnow) {}

  enum Kind {
    PURE,
    DOOR,
    PART
  }

  static Rooms read() {
    var rooms = new LinkedHashMap<String, Room>();
    var libraries = new LinkedHashMap<String, List<String>>();
    for (var line : lines("rooms.txt")) {
      var words = new ArrayList<>(List.of(line.split(" +")));
      var kind = words.removeFirst();
      var name = words.removeFirst();
      words.removeFirst();
      if (kind.equals("library")) {
        libraries.put(name, List.copyOf(words));
      } else if (rooms.put(
              name, room(Kind.valueOf(kind.toUpperCase(Locale.ROOT)), name, words, rooms))
          != null) {
        throw new IllegalStateException("rooms.txt names " + name + " twice");
      }
    }
    return new Rooms(rooms, libraries);
  }

  private static Room room(Kind kind, String name, List<String> arrows, Map<String, Room> above) {
    var mayKnow = new TreeSet<>(arrows);
    if (kind == Kind.PART) {
      var door = name.substring(0, name.indexOf('.'));
      mayKnow.addAll(requireNonNull(above.get(door), door).mayKnow());
    }
    for (var known : mayKnow) {
      if (!above.containsKey(known)) {
        throw new IllegalStateException(
            "rooms.txt: " + name + " -> " + known + ", which does not stand above it");
      }
    }
    return new Room(kind, name, mayKnow);
  }

  /// The lines of a text beside this class, without remarks and empty ones.
  static List<String> lines(String resource) {
    try (var in = requireNonNull(Rooms.class.getResourceAsStream(resource), resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

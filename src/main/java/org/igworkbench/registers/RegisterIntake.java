package org.igworkbench.registers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.igworkbench.workspace.Move;
import org.igworkbench.workspace.Moves;
import org.igworkbench.workspace.Moves.Deed;
import org.igworkbench.workspace.Officer;
import org.igworkbench.workspace.Outcome;
import org.igworkbench.workspace.Progress;
import org.igworkbench.workspace.Revision;
import org.igworkbench.workspace.Sentence;
import org.igworkbench.workspace.Violation;
import org.jspecify.annotations.Nullable;

/// Takes in rows of a register that come from a file: all of them in one change with one way back,
/// or none.
public final class RegisterIntake {

  private final Moves moves;
  private final Registers.Stores stores;

  RegisterIntake(Moves moves, Registers.Stores stores) {
    this.moves = moves;
    this.stores = stores;
  }

  /// A row from a file.
  ///
  /// @param before as it was when the file was compared with it; null where it is new
  /// @param after as the file says it is
  public record Incoming(@Nullable Entry before, Values after) {

    String code() {
      return after.text(Form.CODE);
    }
  }

  /// Which fields of the rows of a register are asked, by the rows that are there now.
  public Asking asking(Kind kind) {
    return new Asking(kind, rows());
  }

  /// All that is wrong with rows that come in together, for each of them in its place. They may
  /// name each other.
  public List<List<Violation>> check(Kind kind, List<Incoming> all) {
    var rows = rows();
    var incoming = new HashMap<String, Values>();
    all.forEach(one -> incoming.put(one.code(), one.after()));
    var there = new HashMap<String, Optional<Values>>();
    var form = Forms.of(kind);
    var found = new ArrayList<List<Violation>>();
    for (var one : all) {
      RowLookup lookup =
          (of, code) -> {
            // What the row itself has named so far is looked up where it stands.
            var coming = of == kind && !code.equals(one.code()) ? incoming.get(code) : null;
            return coming != null
                ? Optional.of(coming)
                : there.computeIfAbsent(of + " " + code, _ -> rows.values(of, code));
          };
      var violations = new ArrayList<>(FieldCheck.of(form, one.after(), lookup));
      // No code may stand for two things, whatever their registers.
      if (one.before() == null && rows.revisions().containsKey(one.code())) {
        violations.add(Violation.at("register.code", "registers.code.taken", one.code()));
      }
      found.add(violations);
    }
    return found;
  }

  /// Takes them in.
  ///
  /// @param all at least one; all of them sound
  /// @param why where they come from, for the trail
  /// @return how many there were
  public Outcome<Integer> take(
      Officer officer, Kind kind, List<Incoming> all, String why, Progress progress) {
    return moves
        .make(
            officer,
            () -> ways(kind, all),
            new Deed(
                "imported",
                why,
                ways -> Sentence.of("registers.undo.import", ways.size(), kind.words())),
            progress)
        .map(List::size);
  }

  private List<Move<?>> ways(Kind kind, List<Incoming> all) {
    var rows = rows();
    var there = new HashMap<String, Object>();
    rows.of(kind).forEach(row -> there.put(Rows.code(row), row));
    var keeper = new RowKeeper(kind, stores);
    var form = Forms.of(kind);
    var asking = new Asking(form, rows);
    var ways = new ArrayList<Move<?>>();
    for (var one : inOrder(form, all)) {
      var seen = one.before() == null ? Revision.ABSENT : one.before().revision();
      var before = one.before() == null ? null : there.get(one.code());
      ways.add(keeper.move(before, form.row().apply(asking.settled(one.after())), seen));
    }
    return ways;
  }

  /// Who is named by others comes before them: a row can't name one that is not there yet.
  private static List<Incoming> inOrder(Form<?> form, List<Incoming> all) {
    var fields =
        form.fields().stream()
            .filter(field -> field.shape() instanceof Shape.One one && one.of() == form.kind())
            .map(Field::name)
            .toList();
    if (fields.isEmpty()) {
      return all;
    }
    Map<String, Incoming> left = new LinkedHashMap<>();
    all.stream().filter(one -> one.before() == null).forEach(one -> left.put(one.code(), one));
    var ordered = new ArrayList<Incoming>();
    int before = -1;
    while (ordered.size() > before) {
      before = ordered.size();
      var free =
          left.values().stream()
              .filter(one ->
                  fields.stream().noneMatch(field -> left.containsKey(one.after().text(field))))
              .toList();
      ordered.addAll(free);
      free.forEach(one -> left.remove(one.code()));
    }
    ordered.addAll(left.values());
    all.stream().filter(one -> one.before() != null).forEach(ordered::add);
    return ordered;
  }

  private Rows rows() {
    return Rows.of(stores);
  }
}

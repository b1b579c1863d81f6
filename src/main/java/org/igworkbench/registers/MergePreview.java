package org.igworkbench.registers;

import java.util.List;
import org.igworkbench.catalogue.Recipient;
import org.igworkbench.workspace.Move;

/// What merging two recipients would move.
///
/// @param rules codes of the rules that would name the one that stays
/// @param requests references of the requests
/// @param decisions codes of the automated decisions
/// @param rows codes of powers, transfers and other recipients that refer to the duplicate
/// @param names what the one that stays would go by besides its own names
public record MergePreview(
    List<String> rules,
    List<String> requests,
    List<String> decisions,
    List<String> rows,
    List<String> names) {

  public MergePreview {
    rules = List.copyOf(rules);
    requests = List.copyOf(requests);
    decisions = List.copyOf(decisions);
    rows = List.copyOf(rows);
    names = List.copyOf(names);
  }

  static MergePreview of(Merger merger, List<Move<?>> moves) {
    return new MergePreview(
        codes(moves, "rule"),
        codes(moves, "request"),
        codes(moves, "automated decision"),
        moves.stream()
            .filter(move -> isRow(move.subject().kind()))
            .map(move -> move.subject().code())
            .filter(code -> !code.equals(merger.duplicate()) && !code.equals(merger.stays()))
            .toList(),
        moves.stream()
            .filter(move -> move.after() instanceof Recipient)
            .filter(move -> move.subject().code().equals(merger.stays()))
            .flatMap(move -> names(move).stream())
            .toList());
  }

  private static List<String> codes(List<Move<?>> moves, String kind) {
    return moves.stream()
        .filter(move -> move.subject().kind().equals(kind))
        .map(move -> move.subject().code())
        .toList();
  }

  private static boolean isRow(String kind) {
    return kind.equals(Kind.RECIPIENT.subject())
        || kind.equals(Kind.POWER.subject())
        || kind.equals(Kind.TRANSFER.subject());
  }

  private static List<String> names(Move<?> move) {
    return move.before() instanceof Recipient before && move.after() instanceof Recipient after
        ? after.aliases().stream().filter(name -> !before.aliases().contains(name)).toList()
        : List.of();
  }
}

package org.igworkbench.notice;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.igworkbench.law.LawfulBasis;

/// The words by which notices name the lawful bases of UK GDPR Article 6(1). Law and not vocabulary
/// of one council, so that it stands here and in no register.
final class BasisNames {

  private BasisNames() {}

  static List<String> of(LawfulBasis basis) {
    var letter = basis.letter().toLowerCase(Locale.ROOT);
    return Stream.of(List.of(basis.title()), cited(letter), called(letter))
        .flatMap(List::stream)
        .toList();
  }

  private static List<String> cited(String letter) {
    return List.of(
        "article 6(1)(%s)".formatted(letter),
        "article 6 (1) (%s)".formatted(letter),
        "article 6(1) (%s)".formatted(letter),
        "article 6 1 (%s)".formatted(letter),
        "art 6(1)(%s)".formatted(letter),
        "art. 6(1)(%s)".formatted(letter),
        "article 6.1(%s)".formatted(letter));
  }

  private static List<String> called(String letter) {
    return switch (letter) {
      case "a" -> List.of("consent", "consented", "your permission", "you have agreed");
      case "b" -> List.of("contract", "performance of a contract", "contractual obligation");
      case "c" ->
          List.of(
              "legal obligations",
              "legal duty",
              "legal duties",
              "statutory duty",
              "statutory duties",
              "required by law");
      case "d" ->
          List.of("vital interest", "protect someone's life", "protect your life", "save a life");
      case "e" ->
          List.of(
              "public tasks",
              "public interest task",
              "task in the public interest",
              "task carried out in the public interest",
              "official authority",
              "official functions");
      case "ea" -> List.of("recognised legitimate interest", "recognised legitimate interests");
      case "f" -> List.of("legitimate interest", "legitimate interests");
      default -> List.of();
    };
  }
}

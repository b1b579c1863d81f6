package org.igworkbench.requests;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.igworkbench.catalogue.Catalogue;
import org.igworkbench.catalogue.Purpose;
import org.igworkbench.catalogue.Recipient;

/// What a list of requests is to hold, and in which order.
///
/// @param day the day on which it is looked at
/// @param asItStood whether the requests are wanted as they stood at the end of that day, and not
///   as they are
/// @param words what all of them must be about; none for whatever they are about
/// @param purposes codes of the purposes in the order of their titles
public record RequestQuery(
    RequestView view,
    LocalDate day,
    boolean asItStood,
    List<SoughtWord> words,
    RequestSort sort,
    boolean descending,
    List<String> purposes) {

  public RequestQuery {
    words = List.copyOf(words);
    purposes = List.copyOf(purposes);
  }

  /// What somebody wants to see.
  ///
  /// @param text what was typed to narrow the list
  public static RequestQuery typed(
      Catalogue catalogue,
      RequestView view,
      LocalDate day,
      boolean asItStood,
      String text,
      Order order) {
    var titled =
        catalogue.purposes().stream()
            .sorted(
                Comparator.comparing(Purpose::title, String.CASE_INSENSITIVE_ORDER)
                    .thenComparing(Purpose::code))
            .map(Purpose::code)
            .toList();
    var words =
        SoughtWord.typed(text).stream().map(word -> new Titled(word).in(catalogue)).toList();
    return new RequestQuery(view, day, asItStood, words, order.sort(), order.descending(), titled);
  }

  /// By what a list is sorted, and which way round.
  public record Order(RequestSort sort, boolean descending) {}

  private record Titled(String word) {
    SoughtWord in(Catalogue catalogue) {
      return new SoughtWord(
          word,
          catalogue.purposes().stream()
              .filter(row -> begins(List.of(row.code(), row.title())))
              .map(Purpose::code)
              .collect(Collectors.toSet()),
          catalogue.recipients().stream()
              .filter(row -> begins(List.of(row.code(), row.title())) || begins(row.aliases()))
              .map(Recipient::code)
              .collect(Collectors.toSet()));
    }

    private boolean begins(List<String> texts) {
      return SoughtWord.in(texts).stream().anyMatch(one -> one.startsWith(word));
    }
  }

  /// The same for another view, whatever it was narrowed by.
  public RequestQuery of(RequestView other) {
    return new RequestQuery(other, day, asItStood, List.of(), sort, descending, purposes);
  }

  /// The order of the list.
  public Comparator<RequestLine> order() {
    return sort.order(purposes, descending);
  }
}

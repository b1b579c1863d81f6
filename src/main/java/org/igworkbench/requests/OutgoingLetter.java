package org.igworkbench.requests;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.igworkbench.catalogue.DataCategory;
import org.igworkbench.matrix.MatrixSnapshot;
import org.igworkbench.requests.Letter.Section;
import org.igworkbench.workspace.About;
import org.igworkbench.workspace.Words;

/// Puts a request that we make into the words of a letter, with the statement of need in it.
final class OutgoingLetter {

  private final Words words;
  private final About about;
  private final MatrixSnapshot matrix;
  private final OutgoingRequest request;
  private final LocalDate day;

  /// @param day the day that the letter bears
  OutgoingLetter(
      Words words, About about, MatrixSnapshot matrix, OutgoingRequest request, LocalDate day) {
    this.words = words;
    this.about = about;
    this.matrix = matrix;
    this.request = request;
    this.day = day;
  }

  Letter written() {
    var title = words.say("outgoing.letter.title", request.code(), request.asked().organisation());
    return new Letter(
        title,
        request.need().by(),
        day,
        List.of(
            about.organisation(),
            about.contact(),
            words.say("outgoing.letter.to", request.asked().organisation()),
            words.say("outgoing.letter.day", day),
            words.say("outgoing.letter.reference", request.code())),
        words.say("outgoing.letter.heading", purpose()),
        List.of(opening(), wanted(), people(), ground(), necessity(), statement(), reply()),
        List.of(request.need().by(), about.organisation()));
  }

  private Section opening() {
    return section("", List.of(words.say("outgoing.letter.opening", about.organisation())));
  }

  private Section wanted() {
    var categories =
        request.wanted().categories().stream()
            .map(
                code -> matrix.catalogue().dataCategory(code).map(DataCategory::title).orElse(code))
            .toList();
    return new Section(
        words.say("outgoing.letter.wanted"),
        paragraphs(request.wanted().description()),
        categories);
  }

  private Section people() {
    var lines = new ArrayList<String>();
    var number = request.wanted().people();
    if (number != null) {
      lines.add(words.say("outgoing.letter.number", number));
    }
    if (!request.wanted().subjects().isBlank()) {
      lines.add(words.say("outgoing.letter.references", request.wanted().subjects().strip()));
    }
    lines.add(words.say("outgoing.letter.names"));
    return section(words.say("outgoing.letter.people"), lines);
  }

  private Section ground() {
    var lines = new ArrayList<String>();
    lines.add(words.say("outgoing.letter.purpose", purpose()));
    if (!request.ground().task().isBlank()) {
      lines.add(words.say("outgoing.letter.task", request.ground().task().strip()));
    }
    Optional.ofNullable(request.ground().basis())
        .flatMap(matrix.law()::basis)
        .ifPresent(basis ->
            lines.add(words.say("outgoing.letter.basis", basis.citation(), basis.title())));
    Optional.ofNullable(request.ground().power())
        .flatMap(matrix.law()::power)
        .ifPresent(power -> lines.add(words.say("outgoing.letter.power", power.citation())));
    return section(words.say("outgoing.letter.ground"), lines);
  }

  private Section necessity() {
    return section(words.say("outgoing.letter.necessity"), paragraphs(request.need().necessity()));
  }

  private Section statement() {
    var lines = new ArrayList<>(paragraphs(request.need().statement()));
    var made = request.need().on();
    lines.add(words.say("outgoing.letter.made", request.need().by(), made == null ? day : made));
    var start = StatementOfNeed.paragraph(matrix.law()).map(basis -> basis.standing());
    boolean counts =
        start.filter(standing -> standing.on(day)).isPresent()
            && StatementOfNeed.isPublicTask(request.ground(), matrix.law());
    lines.add(words.say(counts ? "outgoing.letter.rely" : "outgoing.letter.no-reliance"));
    return section(words.say("outgoing.letter.statement"), lines);
  }

  private Section reply() {
    var lines = new ArrayList<String>();
    var by = request.sending().replyBy();
    if (by != null) {
      lines.add(words.say("outgoing.letter.reply-by", by, request.code()));
    }
    lines.add(words.say("outgoing.letter.securely", about.contact()));
    return section(words.say("outgoing.letter.reply"), lines);
  }

  private String purpose() {
    return Optional.ofNullable(request.ground().purpose())
        .flatMap(matrix.catalogue()::purpose)
        .map(purpose -> purpose.title())
        .orElse("");
  }

  private static Section section(String heading, List<String> paragraphs) {
    return new Section(heading, paragraphs, List.of());
  }

  private static List<String> paragraphs(String text) {
    return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }
}

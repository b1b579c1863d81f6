package org.igworkbench.window.notice;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.stream.Collectors;
import org.igworkbench.notice.ComparedLine;
import org.igworkbench.notice.LineReview;
import org.igworkbench.workspace.Words;

/// Says in sentences what is known of a line.
final class LineWords {

  private final Words words;

  LineWords(Words words) {
    this.words = words;
  }

  String about(NoticeModel model, TextLine line) {
    var said = new ArrayList<String>();
    said.add(standing(line));
    var compared = line.compared();
    if (compared != null && !compared.unknown().isEmpty()) {
      said.add(words.say("notice-screen.about.unknown", compared.unknown()));
    }
    model.seen().map(seen -> seen.review()).ifPresent(review -> said.add(review(review)));
    return String.join(" ", said);
  }

  private String standing(TextLine line) {
    var compared = line.compared();
    if (compared == null) {
      if (line.line().isHeading()) {
        var section = line.line().section();
        return section == null
            ? words.say("notice-screen.about.heading-none")
            : words.say("notice-screen.about.heading", section.word());
      }
      return line.line().section() == null
          ? words.say("notice-screen.about.loose")
          : words.say("notice-screen.about.plain");
    }
    return switch (compared.match()) {
      case EXACT -> words.say("notice-screen.about.exact", rows(compared));
      case ALIAS -> words.say("notice-screen.about.alias", rows(compared));
      case NEAR ->
          words.say(
              "notice-screen.about.near", rows(compared), (int) Math.round(compared.score() * 100));
      case NONE -> words.say("notice-screen.about.none");
      case DISMISSED -> words.say("notice-screen.about.dismissed");
    };
  }

  private static String rows(ComparedLine line) {
    return line.found().stream()
        .filter(found -> line.codes().contains(found.code()))
        .map(found -> found.code() + " " + found.row().title())
        .distinct()
        .collect(Collectors.joining("; "));
  }

  private String review(LineReview review) {
    var day = review.at().atZone(ZoneOffset.UTC).toLocalDate();
    return review.reason().isEmpty()
        ? words.say("notice-screen.about.reviewed", review.by(), day)
        : words.say("notice-screen.about.reviewed-why", review.by(), day, review.reason());
  }
}

package org.igworkbench.notice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.igworkbench.law.TransferMechanism;
import org.igworkbench.workspace.Sentence;

/// Which data go to other countries, on what ground of UK GDPR Chapter V, and how to see the
/// safeguards (Article 13(1)(f)). What keeps them safe stands under a heading of its own.
final class TransfersPart {

  private static final Pattern ADEQUACY = Pattern.compile("^Articles? 45");

  private final OnTheDay on;
  private final List<SentAbroad> abroad;

  TransfersPart(OnTheDay on, List<SentAbroad> abroad) {
    this.on = on;
    this.abroad = abroad;
  }

  void write(NoticeDraft draft) {
    draft.part(Section.TRANSFERS, draft.say("written-notice.transfers.heading"));
    if (abroad.isEmpty()) {
      draft.paragraph(draft.say("written-notice.transfers.none"));
      return;
    }
    points(true).forEach(point -> draft.paragraph(point.text(), point.codes()));
    draft.list(draft.say("written-notice.transfers.lead"), points(false));
    draft.part(null, draft.say("written-notice.transfers.safe"));
    var ways =
        on.mechanisms(
            abroad.stream()
                .flatMap(sent -> sent.mechanisms().stream())
                .collect(Collectors.toSet()));
    draft.list(
        draft.say("written-notice.transfers.ways"),
        NoticeDraft.points(ways, way -> reason(draft, way), TransferMechanism::code));
    if (ways.isEmpty()) {
      draft.paragraph(draft.toAdd(Sentence.of("written-notice.gap.mechanism")));
    }
    if (ways.stream().anyMatch(way -> !isAdequacy(way))) {
      draft.paragraph(draft.say("written-notice.transfers.not-adequate"));
    }
    draft.paragraph(draft.say("written-notice.transfers.copy"));
  }

  private List<WrittenNotice.Point> points(boolean worded) {
    var codes = new LinkedHashMap<String, List<String>>();
    for (var sent : abroad.stream().filter(each -> each.worded() == worded).toList()) {
      codes.computeIfAbsent(sent.wording(), words -> new ArrayList<>()).addAll(sent.codes());
    }
    var points = new ArrayList<WrittenNotice.Point>();
    codes.forEach((words, of) -> points.add(new WrittenNotice.Point(words, of)));
    return points;
  }

  private static boolean isAdequacy(TransferMechanism way) {
    return ADEQUACY.matcher(way.article()).find();
  }

  private static String reason(NoticeDraft draft, TransferMechanism way) {
    if (isAdequacy(way)) {
      return draft.say("written-notice.way.adequacy");
    }
    return switch (way.article()) {
      case "Article 49(1)(a)" -> draft.say("written-notice.way.consent");
      case "Article 49(1)(b)" -> draft.say("written-notice.way.contract");
      case "Article 49(1)(c)" -> draft.say("written-notice.way.contract-for-you");
      case "Article 49(1)(d)" -> draft.say("written-notice.way.public-interest");
      case "Article 49(1)(e)" -> draft.say("written-notice.way.claims");
      case "Article 49(1)(f)" -> draft.say("written-notice.way.vital");
      default ->
          way.article().contains("46")
              ? draft.say("written-notice.way.safeguards", NoticeDraft.within(way.title()))
              : NoticeDraft.within(way.title());
    };
  }
}

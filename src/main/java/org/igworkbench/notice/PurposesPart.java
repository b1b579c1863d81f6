package org.igworkbench.notice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.igworkbench.catalogue.Purpose;

/// Why data are used: the purposes in force, general ones first and then those of each service, in
/// the order of the published notice (UK GDPR Article 13(1)(c)).
final class PurposesPart {

  private final OnTheDay on;

  PurposesPart(OnTheDay on) {
    this.on = on;
  }

  void write(NoticeDraft draft) {
    draft.part(Section.PURPOSES, draft.say("written-notice.purposes.heading"));
    var purposes = on.purposes();
    if (purposes.isEmpty()) {
      draft.paragraph(draft.say("written-notice.purposes.none"));
    }
    list(draft, "", purposes.stream().filter(OnTheDay::isGeneral).toList());
    Map<String, List<Purpose>> services = new LinkedHashMap<>();
    purposes.stream()
        .filter(row -> !OnTheDay.isGeneral(row))
        .forEach(row -> services.computeIfAbsent(service(row), name -> new ArrayList<>()).add(row));
    services.forEach((service, rows) -> list(draft, service, rows));
  }

  private static String service(Purpose purpose) {
    return NoticeDraft.line(purpose.scope()).replace('\'', '’');
  }

  private static void list(NoticeDraft draft, String service, List<Purpose> purposes) {
    var lead =
        service.isEmpty()
            ? draft.say("written-notice.purposes.general")
            : draft.say("written-notice.purposes.service", service);
    draft.list(lead, NoticeDraft.points(purposes, PurposesPart::wording, Purpose::code));
  }

  private static String wording(Purpose purpose) {
    var wording = NoticeDraft.line(purpose.noticeWording());
    return wording.isEmpty() ? NoticeDraft.within(purpose.title()) : wording;
  }
}

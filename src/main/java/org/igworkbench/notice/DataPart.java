package org.igworkbench.notice;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.igworkbench.catalogue.DataCategory;
import org.igworkbench.catalogue.DataCategory.DataClass;
import org.igworkbench.law.SpecialCondition;
import org.igworkbench.workspace.Sentence;

/// Which data are used, on what conditions where they are sensitive, and where they come from: UK
/// GDPR Article 14(1)(d) and (2)(f), and Articles 9 and 10. The register says nothing of sources.
final class DataPart {

  private static final Set<DataClass> SENSITIVE =
      EnumSet.of(DataClass.SPECIAL, DataClass.CRIMINAL_OFFENCE);

  private final OnTheDay on;

  DataPart(OnTheDay on) {
    this.on = on;
  }

  void write(NoticeDraft draft) {
    draft.part(null, draft.say("written-notice.data.heading"));
    list(draft, draft.say("written-notice.data.ordinary"), Set.of(DataClass.ORDINARY));
    list(draft, draft.say("written-notice.data.sensitive"), SENSITIVE);
    draft.list(
        draft.say("written-notice.data.conditions"),
        NoticeDraft.points(
            on.conditions(),
            row -> draft.say("written-notice.data.condition", within(row), row.article()),
            SpecialCondition::code));
    draft.part(null, draft.say("written-notice.source.heading"));
    draft.paragraph(draft.say("written-notice.source.you"));
    draft.paragraph(
        draft.say(
            "written-notice.source.others", draft.toAdd(Sentence.of("written-notice.gap.source"))));
    draft.paragraph(draft.say("written-notice.source.must"));
  }

  private static String within(SpecialCondition condition) {
    return NoticeDraft.within(condition.title());
  }

  private void list(NoticeDraft draft, String lead, Set<DataClass> classes) {
    List<DataCategory> rows =
        on.categories().stream().filter(row -> classes.contains(row.dataClass())).toList();
    draft.list(
        lead, NoticeDraft.points(rows, row -> NoticeDraft.within(row.title()), DataCategory::code));
  }
}

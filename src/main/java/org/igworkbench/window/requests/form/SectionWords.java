package org.igworkbench.window.requests.form;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.igworkbench.law.LawRow;
import org.igworkbench.matrix.MatrixSnapshot;
import org.igworkbench.requests.Particulars.Relationship;
import org.igworkbench.window.requests.form.RequestProgress.Count;
import org.igworkbench.window.requests.form.RequestProgress.Section;
import org.igworkbench.window.requests.words.Phrases;
import org.igworkbench.window.requests.words.Titles;
import org.igworkbench.window.shell.form.Choice;

/// What the sections of the page are called, and what each says of itself while it is folded.
record SectionWords(Phrases phrases, NewRequestModel model, RequestProgress progress) {

  String title(Section section) {
    return phrases.say(
        switch (section) {
          case ASKING -> "requests-screen.group.asking";
          case GROUND -> "requests-screen.group.ground";
          case REQUESTED -> "requests-screen.group.requested";
          case CONDITIONS -> "requests-screen.group.conditions";
          case NECESSITY -> "requests-screen.group.necessity";
          case KEEPING -> "requests-screen.group.keeping";
        });
  }

  /// In a few words what stands in it.
  String summary(Section section) {
    return switch (section) {
      case ASKING -> asking();
      case GROUND ->
          joined(
              title(new Titles(matrix()).purposes(), model.purpose.get()),
              cited(model.basis.get()),
              title(new Titles(matrix()).powers(), model.power.get()));
      case REQUESTED -> requested();
      case CONDITIONS -> conditions();
      case NECESSITY ->
          answered(
              section,
              model.necessity.get(),
              relationship(),
              model.agreement.get(),
              model.assessment.get());
      case KEEPING ->
          answered(
              section,
              model.retention.get(),
              model.security.get(),
              model.rights.get(),
              model.intervals.get());
    };
  }

  private MatrixSnapshot matrix() {
    return progress.matrix();
  }

  private String asking() {
    var urgency = model.urgency.get();
    return joined(
        model.organisation.get(),
        model.role.get(),
        model.received.get().isBlank()
            ? ""
            : phrases.say("requests-screen.summary.received", model.received.get()),
        urgency == null ? "" : phrases.urgency(urgency));
  }

  private String requested() {
    int count = model.categories.size();
    return joined(
        count == 0 ? "" : phrases.say("requests-screen.summary.categories", count),
        model.subjects.get(),
        model.description.get());
  }

  /// What the categories ask for, in one sentence.
  String needed() {
    int special = progress.special();
    int offence = progress.offence();
    if (model.categories.isEmpty()) {
      return phrases.say("requests-screen.conditions.unknown");
    }
    if (special > 0 && offence > 0) {
      return phrases.say("requests-screen.conditions.both", special, offence);
    }
    if (special > 0) {
      return phrases.say("requests-screen.conditions.special", special);
    }
    return offence > 0
        ? phrases.say("requests-screen.conditions.offence", offence)
        : phrases.say("requests-screen.conditions.none");
  }

  private String conditions() {
    return model.conditions.isEmpty()
        ? needed()
        : model.conditions.stream().map(this::cited).collect(Collectors.joining(" · "));
  }

  private String relationship() {
    var known = model.relationship.get();
    return known == Relationship.UNKNOWN ? "" : phrases.say(known.word());
  }

  private String answered(Section section, String... texts) {
    var count = Count.of(progress.asked(section));
    var said = joined(texts);
    return count.given() == 0
        ? phrases.say("requests-screen.summary.none-answered", count.all())
        : phrases.say("requests-screen.summary.answered", count.given(), count.all(), said);
  }

  private String cited(String code) {
    return code.isEmpty() ? "" : matrix().lawRow(code).map(LawRow::citation).orElse(code);
  }

  private static String title(List<Choice> choices, String code) {
    return code.isEmpty() ? "" : Choice.of(choices, code).title();
  }

  private static String joined(String... parts) {
    return Stream.of(parts)
        .map(part -> part.replaceAll("\\s+", " ").strip())
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" · "));
  }
}

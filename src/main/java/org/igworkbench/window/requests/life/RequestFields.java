package org.igworkbench.window.requests.life;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.igworkbench.requests.Particulars.Relationship;
import org.igworkbench.requests.SharingRequest;
import org.igworkbench.window.requests.verdict.Frozen;
import org.igworkbench.window.requests.words.LifeFactWords;
import org.igworkbench.window.requests.words.Phrases;
import org.igworkbench.window.requests.words.Titles;
import org.igworkbench.window.shell.Days;
import org.igworkbench.window.shell.form.Choice;
import org.igworkbench.window.shell.form.Controls;
import org.igworkbench.workspace.Answer;
import org.jspecify.annotations.Nullable;

/// Everything that is known of a request, in groups, in words, with codes muted.
final class RequestFields {

  private final Phrases phrases;
  private final Titles titles;
  private final Frozen frozen;
  private final ShownFields shown;

  /// @param frozen what things were called when it was decided
  RequestFields(Phrases phrases, Titles titles, Frozen frozen) {
    this.phrases = phrases;
    this.titles = titles;
    this.frozen = frozen;
    shown = new ShownFields(phrases);
  }

  Node asking(SharingRequest request) {
    var requester = request.requester();
    var timing = request.timing();
    var group =
        shown.group(
            "requests-screen.group.asking",
            shown.field("requests-screen.shown.organisation", requester.organisation()),
            coded(
                "requests-screen.shown.recipient",
                requester.recipient(),
                titles.recipients(),
                "requests-screen.recipient.none"),
            shown.field("requests-screen.shown.role", requester.role()),
            shown.field("requests-screen.field.channel", requester.channel()),
            shown.field(
                "requests-screen.field.received",
                phrases.say(
                    "requests-screen.received.with-urgency",
                    timing.received(),
                    phrases.urgency(timing.urgency()))));
    shown.add(group, "requests-screen.field.receiver", request.particulars().receiver());
    var needed = timing.requiredBy();
    if (needed != null) {
      shown.add(group, "request-life.shown.required-by", Days.written(needed));
    }
    for (var pause : timing.pauses()) {
      var to = pause.to();
      shown.add(
          group,
          "request-life.shown.waited",
          to == null
              ? phrases.say("request-life.fact.pause-open", pause.from(), pause.reason())
              : phrases.say("request-life.fact.pause", pause.from(), to, pause.reason()));
    }
    return group;
  }

  Node ground(SharingRequest request) {
    var ask = request.ask();
    return shown.group(
        "requests-screen.group.ground",
        coded(
            "requests-screen.field.purpose",
            ask.purpose(),
            titles.purposes(),
            "requests-screen.field.not-stated"),
        coded(
            "requests-screen.shown.basis",
            ask.claim().basis(),
            titles.bases(),
            "requests-screen.field.not-stated"),
        coded(
            "requests-screen.shown.power",
            ask.claim().power(),
            titles.powers(),
            "requests-screen.field.not-stated"));
  }

  private Node coded(String label, @Nullable String code, List<Choice> choices, String none) {
    if (code == null || code.isEmpty()) {
      return shown.coded(label, code, choices, none);
    }
    return shown.coded(label, choice(choices, code));
  }

  /// By the title of the day on which it was decided.
  private Choice choice(List<Choice> choices, String code) {
    var now = Choice.of(choices, code);
    return new Choice(code, now.label(), frozen.title(code, _ -> now.title()));
  }

  Node requested(SharingRequest request) {
    var ask = request.ask();
    var country = titles.country(ask.destination());
    var group =
        shown.group(
            "requests-screen.group.requested",
            shown.field("requests-screen.shown.description", ask.description()),
            chips("requests-screen.field.categories", List.copyOf(ask.scope().categories())),
            shown.field("requests-screen.shown.subjects", ask.subjects()));
    if (!ask.scope().subjects().isEmpty()) {
      shown.add(
          group,
          "request-life.shown.groups",
          String.join("; ", titles.categoryTitles(ask.scope().subjects())));
    }
    if (ask.people() > 0) {
      shown.add(group, "requests-screen.field.people", String.valueOf(ask.people()));
    }
    group
        .getChildren()
        .add(
            shown.field(
                "requests-screen.field.destination",
                country.orElseGet(() -> phrases.say("requests-screen.destination.home"))));
    return group;
  }

  private Node chips(String label, List<String> codes) {
    return shown.chips(
        label, codes.stream().map(code -> choice(titles.categories(), code)).toList());
  }

  /// What else the ICO’s form asks: the answers that there are, and which questions have none.
  Node particulars(SharingRequest request) {
    var all = request.particulars();
    var group = shown.group("request-life.group.particulars");
    var open = new ArrayList<String>();
    answer(group, open, "requests-screen.field.necessity", all.necessity());
    answer(
        group,
        open,
        "request-life.shown.relationship",
        all.relationship() == Relationship.UNKNOWN ? "" : phrases.say(all.relationship().word()));
    answer(
        group,
        open,
        "request-life.shown.agreed",
        all.agreed() == Answer.UNKNOWN
            ? ""
            : new LifeFactWords(phrases.words()).answer(all.agreed()));
    answer(group, open, "requests-screen.field.agreement", all.agreement());
    answer(
        group,
        open,
        "request-life.shown.conditions",
        String.join("; ", all.conditions().stream().map(this::condition).toList()));
    answer(group, open, "requests-screen.field.part3", all.part3());
    answer(group, open, "request-life.shown.assessment", all.assessment());
    answer(group, open, "requests-screen.field.retention", all.retention());
    answer(group, open, "requests-screen.field.security", all.security());
    answer(group, open, "request-life.shown.rights", all.rights());
    answer(group, open, "requests-screen.field.intervals", all.intervals());
    if (!open.isEmpty()) {
      group
          .getChildren()
          .add(
              Controls.wrapped(
                  phrases.say("request-life.shown.unanswered", String.join(", ", open)), "note"));
    }
    return group;
  }

  private String condition(String code) {
    return frozen.title(code, titles::lawTitle);
  }

  private void answer(VBox group, List<String> open, String label, String text) {
    if (text.isBlank()) {
      open.add(phrases.say(label));
    } else {
      shown.add(group, label, text);
    }
  }
}

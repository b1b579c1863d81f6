package org.igworkbench.window.requests.life;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.igworkbench.requests.Action;
import org.igworkbench.requests.Disclosure;
import org.igworkbench.requests.Life;
import org.igworkbench.requests.RequestDecision;
import org.igworkbench.requests.SharingRequest;
import org.igworkbench.window.requests.life.Moment.Tone;
import org.igworkbench.window.requests.words.Phrases;
import org.jspecify.annotations.Nullable;

/// Puts everything that happened to a request into one order: its steps, what left the house, and
/// what was heard of it.
final class TimeLine {

  private final Phrases phrases;
  private final ZoneId zone;

  /// @param zone in which the times of day are said
  TimeLine(Phrases phrases, ZoneId zone) {
    this.phrases = phrases;
    this.zone = zone;
  }

  /// From the first moment to the last.
  List<Moment> of(SharingRequest request) {
    var moments = new ArrayList<Moment>();
    received(request, moments);
    for (var step : request.life().steps()) {
      step(request, step, moments);
    }
    decided(request, moments);
    for (var disclosure : request.life().disclosures()) {
      disclosed(request, disclosure, moments);
    }
    // A list is sorted without disturbing the order of what is equal; a day without a time is the
    // end of that day.
    moments.sort(
        Comparator.comparing(Moment::day)
            .thenComparing(
                Moment::time, Comparator.nullsLast(Comparator.<LocalTime>naturalOrder())));
    return moments;
  }

  private void received(SharingRequest request, List<Moment> moments) {
    var logged =
        request.life().steps().stream()
            .filter(step -> step.action() == Action.LOG || step.action() == Action.LOG_EMERGENCY)
            .findFirst()
            .orElse(null);
    var day = request.timing().received();
    var channel = request.requester().channel();
    var said = new ArrayList<String>();
    if (!channel.isBlank()) {
      said.add(phrases.say("request-life.moment.channel", channel));
    }
    if (logged != null && !logged.by().isBlank()) {
      var on = day(logged);
      said.add(
          on.equals(day)
              ? phrases.say("request-life.moment.logged", logged.by())
              : phrases.say("request-life.moment.logged-on", logged.by(), on));
    }
    var time = logged != null && day(logged).equals(day) ? time(logged) : LocalTime.MIN;
    moments.add(
        new Moment(
            Tone.DONE,
            day,
            time,
            phrases.say("request-life.moment.received"),
            String.join("; ", said)));
  }

  private void step(SharingRequest request, Life.Step step, List<Moment> moments) {
    switch (step.action()) {
      // Said by the request, its disclosures and what was heard of them.
      case LOG, LOG_EMERGENCY, DISCLOSE, CONFIRM -> {}
      case DECIDE -> {
        if (!step.equals(decisive(request))) {
          add(step, Tone.DONE, moments);
        }
      }
      case PAUSE -> add(step, Tone.WAITING, moments);
      case CORRECT, BEGIN_REVIEW, RESUME, ADVISE, SIGN, SEND_BACK, CLOSE ->
          add(step, Tone.DONE, moments);
    }
  }

  private void add(Life.Step step, Tone tone, List<Moment> moments) {
    var text = who(step.by(), step.why());
    moments.add(new Moment(tone, day(step), time(step), phrases.say(step.action().word()), text));
  }

  private String who(String by, String why) {
    if (by.isBlank() || why.isBlank()) {
      return by + why;
    }
    return phrases.say("request-life.moment.who-why", by, why);
  }

  private static Life.@Nullable Step decisive(SharingRequest request) {
    return request.decision() == null
        ? null
        : request.life().steps().stream()
            .filter(step -> step.action() == Action.DECIDE)
            .reduce((_, later) -> later)
            .orElse(null);
  }

  private void decided(SharingRequest request, List<Moment> moments) {
    var decision = request.decision();
    if (decision == null) {
      return;
    }
    var step = decisive(request);
    var day = step == null ? decision.on() : day(step);
    var time = step == null ? null : time(step);
    var said =
        new ArrayList<>(List.of(Phrases.headed(phrases.decision(decision.kind())), decision.by()));
    if (!day.equals(decision.on())) {
      said.add(phrases.say("request-life.moment.dated", decision.on()));
    }
    if (decision.evidence() != null) {
      said.add(phrases.say("request-life.moment.frozen"));
    }
    var title = phrases.say(Action.DECIDE.word());
    moments.add(new Moment(Tone.DONE, day, time, title, String.join("; ", said)));
    heldBack(decision, day, time, moments);
  }

  private void heldBack(
      RequestDecision decision, LocalDate day, @Nullable LocalTime time, List<Moment> moments) {
    var withheld = decision.shared().withheld();
    if (!withheld.isBlank()) {
      moments.add(
          new Moment(Tone.HELD, day, time, phrases.say("request-life.moment.held-back"), withheld));
    }
  }

  private void disclosed(SharingRequest request, Disclosure disclosure, List<Moment> moments) {
    var said = new ArrayList<String>();
    said.add(disclosure.what());
    if (disclosure.people() > 0) {
      said.add(phrases.say("request-life.moment.people", disclosure.people()));
    }
    said.add(phrases.say("request-life.moment.to", disclosure.to()));
    if (!disclosure.how().isBlank()) {
      said.add(phrases.say("request-life.moment.how", disclosure.how()));
    }
    said.add(phrases.say("request-life.moment.sent-by", disclosure.by()));
    moments.add(
        new Moment(
            Tone.LEFT,
            disclosure.on(),
            timeOn(request, Action.DISCLOSE, disclosure.on(), ""),
            phrases.say(Action.DISCLOSE.word()),
            String.join(", ", said)));
    for (var heard : disclosure.confirmations()) {
      var by = phrases.say("request-life.moment.heard-by", heard.by());
      moments.add(
          new Moment(
              Tone.DONE,
              heard.on(),
              timeOn(request, Action.CONFIRM, heard.on(), heard.note()),
              phrases.say(heard.kind().word()),
              who(by, heard.note())));
    }
  }

  /// When it was taken down, if that was on the very day.
  private @Nullable LocalTime timeOn(
      SharingRequest request, Action action, LocalDate day, String why) {
    var first =
        action == Action.DISCLOSE
            ? Stream.of(Action.DISCLOSE, Action.LOG_EMERGENCY)
            : Stream.of(action);
    var actions = first.toList();
    return request.life().steps().stream()
        .filter(step -> actions.contains(step.action()) && day(step).equals(day))
        .filter(step -> action == Action.DISCLOSE || step.why().equals(why))
        .map(this::time)
        .reduce((_, later) -> later)
        .orElse(null);
  }

  private LocalDate day(Life.Step step) {
    return LocalDate.ofInstant(step.at(), zone);
  }

  private LocalTime time(Life.Step step) {
    return LocalTime.ofInstant(step.at(), zone);
  }
}

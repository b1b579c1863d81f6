package org.igworkbench.window.requests.words;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.igworkbench.matrix.ReferenceRule;
import org.igworkbench.matrix.Verdict;
import org.igworkbench.requests.RequestDecision;
import org.igworkbench.requests.RequestLine;
import org.igworkbench.requests.RequestView;
import org.igworkbench.requests.SharingRequest;
import org.igworkbench.requests.Signing;
import org.igworkbench.requests.Stage;
import org.igworkbench.requests.Urgency;
import org.igworkbench.window.shell.Days;
import org.igworkbench.workspace.Sentence;
import org.igworkbench.workspace.Words;

/// How the screen names stages, kinds and days.
///
/// @param day the day that it is; a window may stay open overnight
public record Phrases(Words words, Supplier<LocalDate> day) {

  public LocalDate today() {
    return day.get();
  }

  public String say(String key, Object... args) {
    return words.say(key, args);
  }

  public String say(Sentence sentence) {
    return words.say(sentence);
  }

  /// The same with a capital letter, for the head of something.
  public static String headed(String text) {
    return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  public String verdict(Verdict.Kind kind) {
    return say(
        switch (kind) {
          case COVERED -> "matrix.kind.covered";
          case COVERED_WITH_CONDITIONS -> "matrix.kind.covered-with-conditions";
          case WIDER_THAN_COVERED -> "matrix.kind.wider-than-covered";
          case LAPSED -> "matrix.kind.lapsed";
          case BARRED -> "matrix.kind.barred";
          case NOT_COVERED -> "matrix.kind.not-covered";
        });
  }

  public String plain(ReferenceRule.Result result) {
    return say(
        switch (result) {
          case MATCH -> "matrix.result.match";
          case CONDITIONAL -> "matrix.result.conditional";
          case NO_MATCH -> "matrix.result.no-match";
        });
  }

  public String stage(Stage stage) {
    return say(
        switch (stage) {
          case RECEIVED -> "requests.stage.received";
          case UNDER_REVIEW -> "requests.stage.under-review";
          case AWAITING_SIGNATURE -> "requests.stage.awaiting-signature";
          case EMERGENCY -> "requests.stage.emergency";
          case DECIDED -> "requests.stage.decided";
          case DISCLOSED -> "requests.stage.disclosed";
          case CLOSED -> "requests.stage.closed";
          case WITHDRAWN -> "requests.stage.withdrawn";
          case NO_DATA_HELD -> "requests.stage.no-data-held";
        });
  }

  /// The stage in few words, for the line of stages.
  String briefStage(Stage stage) {
    return switch (stage) {
      case AWAITING_SIGNATURE -> say("request-life.stage.signature");
      case EMERGENCY -> say("request-life.stage.emergency");
      case RECEIVED, UNDER_REVIEW, DECIDED, DISCLOSED, CLOSED, WITHDRAWN, NO_DATA_HELD ->
          stage(stage);
    };
  }

  public String decision(RequestDecision.Kind kind) {
    return say(
        switch (kind) {
          case SHARE_IN_FULL -> "requests.kind.share-in-full";
          case SHARE_IN_PART -> "requests.kind.share-in-part";
          case REFUSE -> "requests.kind.refuse";
          case WITHDRAWN -> "requests.kind.withdrawn";
          case NO_DATA_HELD -> "requests.kind.no-data-held";
        });
  }

  /// What the review of an emergency says.
  public String review(RequestDecision.Kind kind) {
    return switch (kind) {
      case SHARE_IN_FULL -> say("request-life.review.right");
      case SHARE_IN_PART -> say("request-life.review.in-part");
      case REFUSE -> say("request-life.review.wrong");
      case WITHDRAWN, NO_DATA_HELD -> headed(decision(kind));
    };
  }

  /// Why a second signature is asked for, in one breath.
  public String causes(List<Signing.Cause> causes) {
    return causes.stream()
        .map(cause -> say(cause.word()))
        .collect(Collectors.joining(say("request-life.second.and")));
  }

  public String urgency(Urgency urgency) {
    return say(
        switch (urgency) {
          case ROUTINE -> "requests.urgency.routine";
          case URGENT -> "requests.urgency.urgent";
          case EMERGENCY -> "requests.urgency.emergency";
        });
  }

  public String view(RequestView view) {
    return say(
        switch (view) {
          case OPEN -> "requests-screen.view.open";
          case OVERDUE -> "requests-screen.view.overdue";
          case DUE_THIS_WEEK -> "requests-screen.view.due-this-week";
          case EMERGENCY -> "requests-screen.view.emergency";
          case AWAITING_SIGNATURE -> "requests-screen.view.awaiting-signature";
          case OFF_MATRIX -> "requests-screen.view.off-matrix";
          case DECIDED_THIS_MONTH -> "requests-screen.view.decided-this-month";
          case ALL -> "requests-screen.view.all";
        });
  }

  /// When a request is due: near or missed days of an open one in words, others by date.
  public String due(RequestLine line) {
    var due = line.deadline();
    if (!line.stage().open()) {
      return Days.brief(due);
    }
    if (line.pausedSince() != null && !line.overdueOn(today())) {
      return say("requests-screen.due.paused");
    }
    long days = ChronoUnit.DAYS.between(today(), due);
    if (days < 0) {
      return say("requests-screen.due.overdue", -days);
    }
    if (days == 0) {
      return say("requests-screen.due.today");
    }
    return days == 1 ? say("requests-screen.due.tomorrow") : Days.brief(due);
  }

  /// The same of a whole request.
  public String due(SharingRequest request) {
    return due(RequestLine.of(request));
  }

  /// How far a request is, or how it was decided.
  public String state(RequestLine line) {
    var decision = line.decision();
    return line.stage().open() || decision == null ? stage(line.stage()) : decision(decision);
  }
}

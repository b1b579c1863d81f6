package org.igworkbench.window.requests.words;

import org.igworkbench.requests.Action;
import org.igworkbench.workspace.Officer;

/// How the steps of a request are called on buttons and over forms.
public record StepWords(Phrases phrases, Officer officer) {

  /// On the button that begins it.
  public String begin(Action action) {
    return phrases.say(
        switch (action) {
          case CORRECT -> "request-life.begin.correct";
          case BEGIN_REVIEW -> "request-life.begin.take-up";
          case PAUSE -> "request-life.begin.pause";
          case RESUME -> "request-life.begin.resume";
          case ADVISE -> "request-life.begin.advise";
          case DISCLOSE -> "request-life.begin.disclose";
          case CONFIRM -> "request-life.begin.confirm";
          case SEND_BACK -> "request-life.begin.send-back";
          case CLOSE -> "request-life.begin.close";
          case SIGN -> "request-life.begin.sign";
          case LOG, LOG_EMERGENCY, DECIDE -> "requests-screen.decide.button";
        });
  }

  /// The icon beside it; empty for none.
  public String icon(Action action) {
    return switch (action) {
      case BEGIN_REVIEW -> "bi-eye";
      case PAUSE -> "bi-pause-circle";
      case RESUME -> "bi-play-circle";
      case ADVISE -> "bi-chat-left-text";
      case DISCLOSE -> "bi-cursor";
      case CONFIRM -> "bi-envelope-open";
      case CLOSE -> "bi-archive";
      case CORRECT -> "bi-pencil-square";
      case SEND_BACK -> "bi-arrow-return-left";
      case SIGN, DECIDE, LOG, LOG_EMERGENCY -> "bi-pen";
    };
  }

  /// Over its form.
  public String heading(Action action) {
    return phrases.say(
        switch (action) {
          case PAUSE -> "request-life.heading.pause";
          case ADVISE -> "request-life.field.advice";
          case DISCLOSE -> "request-life.heading.disclose";
          case CONFIRM -> "request-life.heading.confirm";
          case SEND_BACK -> "request-life.heading.send-back";
          case SIGN -> "request-life.heading.sign";
          default -> "request-life.heading.close";
        });
  }

  /// On the button that saves it.
  public String save(Action action) {
    return action == Action.SIGN
        ? phrases.say("request-life.save.sign", officer.nameAndPosition())
        : phrases.say(
            switch (action) {
              case PAUSE -> "request-life.save.pause";
              case ADVISE -> "request-life.save.advise";
              case DISCLOSE -> "request-life.save.disclose";
              case CONFIRM -> "request-life.save.confirm";
              case SEND_BACK -> "request-life.save.send-back";
              default -> "request-life.save.close";
            });
  }
}

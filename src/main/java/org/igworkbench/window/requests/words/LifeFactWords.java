package org.igworkbench.window.requests.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.igworkbench.requests.Disclosure;
import org.igworkbench.requests.RequestDecision;
import org.igworkbench.requests.Signing;
import org.igworkbench.window.shell.Days;
import org.igworkbench.workspace.Answer;
import org.igworkbench.workspace.Words;
import org.jspecify.annotations.Nullable;

/// Says pauses, advice, disclosures and decisions as the trail keeps them, each in one breath.
public record LifeFactWords(Words words) {

  public String answer(Answer answer) {
    return words.say(
        switch (answer) {
          case YES -> "request-life.answer.yes";
          case PARTLY -> "request-life.answer.partly";
          case NO -> "request-life.answer.no";
          case UNKNOWN -> "request-life.answer.unknown";
        });
  }

  String pause(Map<?, ?> pause) {
    var to = day(pause.get("to"));
    return to.isEmpty()
        ? words.say("request-life.fact.pause-open", day(pause.get("from")), text(pause, "reason"))
        : words.say("request-life.fact.pause", day(pause.get("from")), to, text(pause, "reason"));
  }

  String advice(Map<?, ?> advice) {
    return words.say(
        "request-life.fact.advice",
        text(advice, "by"),
        day(advice.get("on")),
        text(advice, "text"));
  }

  String disclosure(Map<?, ?> disclosure) {
    var said = new ArrayList<String>();
    said.add(
        words.say(
            "request-life.fact.disclosure",
            day(disclosure.get("on")),
            text(disclosure, "what"),
            text(disclosure, "to")));
    add(said, text(disclosure, "how"));
    add(said, text(disclosure, "by"));
    add(said, text(disclosure, "subjects"));
    if (disclosure.get("confirmations") instanceof List<?> heard) {
      heard.forEach(one -> {
        if (one instanceof Map<?, ?> map) {
          said.add(confirmation(map));
        }
      });
    }
    return String.join(", ", said);
  }

  private String confirmation(Map<?, ?> heard) {
    var kind = words.say(Disclosure.Kind.valueOf(text(heard, "kind")).word());
    return words.say(
        "request-life.fact.confirmation", kind, day(heard.get("on")), text(heard, "by"));
  }

  String decision(Map<?, ?> decision) {
    var said = new ArrayList<String>();
    var outcome = text(decision, "outcome");
    if (!outcome.isEmpty()) {
      said.add(
          Phrases.headed(words.say(RequestDecision.Kind.valueOf(outcome).word()))
              + ", "
              + day(decision.get("on"))
              + ", "
              + text(decision, "by"));
    }
    add(said, text(decision, "reason"));
    add(said, list(decision.get("coded_reasons")));
    add(said, list(decision.get("exemptions")));
    add(said, text(decision, "exemption_test"));
    add(said, text(decision, "withheld"));
    add(said, text(decision, "advice_not_followed"));
    add(said, signing(decision));
    return String.join("; ", said);
  }

  private String signing(Map<?, ?> decision) {
    var by = text(decision, "signed_by");
    if (!by.isEmpty()) {
      return words.say("request-life.fact.signed", by, day(decision.get("signed_on")));
    }
    return decision.get("signature_causes") instanceof List<?> causes && !causes.isEmpty()
        ? words.say(
            "request-life.fact.unsigned",
            causes.stream()
                .map(cause -> words.say(Signing.Cause.valueOf(String.valueOf(cause)).word()))
                .collect(Collectors.joining("; ")))
        : "";
  }

  private static void add(List<String> said, String text) {
    if (!text.isBlank()) {
      said.add(text);
    }
  }

  private static String list(@Nullable Object value) {
    return value instanceof List<?> list
        ? list.stream().map(String::valueOf).collect(Collectors.joining(", "))
        : "";
  }

  private static String text(Map<?, ?> map, String field) {
    var value = map.get(field);
    return value == null ? "" : value.toString();
  }

  private static String day(@Nullable Object value) {
    return value == null
        ? ""
        : Days.read(value.toString()).map(Days::written).orElse(value.toString());
  }
}

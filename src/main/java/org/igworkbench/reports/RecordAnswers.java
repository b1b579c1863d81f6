package org.igworkbench.reports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.igworkbench.workspace.Words;

/// The answers to the prompts of a record as they come in, and what is said where there is none.
final class RecordAnswers {

  private final Words words;
  private final Map<RecordPrompt, List<String>> given = new EnumMap<>(RecordPrompt.class);
  private final Map<RecordPrompt, String> silences = new EnumMap<>(RecordPrompt.class);

  RecordAnswers(Words words) {
    this.words = words;
  }

  /// Answers a prompt; a blank answer is none.
  void put(RecordPrompt prompt, String... paragraphs) {
    put(prompt, Arrays.asList(paragraphs));
  }

  void put(RecordPrompt prompt, Collection<String> paragraphs) {
    var answer = paragraphs.stream().filter(text -> !text.isBlank()).toList();
    if (!answer.isEmpty()) {
      given.put(prompt, answer);
    }
  }

  /// What is said of these where they stay unanswered, because they can't be or need not be.
  void silent(String sentence, RecordPrompt... prompts) {
    for (var prompt : prompts) {
      silences.put(prompt, sentence);
    }
  }

  /// The prompts of a part in their order, each with its answer.
  List<DecisionRecord.Line> lines(RecordPrompt.Part part) {
    var lines = new ArrayList<DecisionRecord.Line>();
    for (var prompt : RecordPrompt.values()) {
      if (prompt.part() == part) {
        var answer = given.get(prompt);
        var silence = silences.getOrDefault(prompt, words.say("record.answer.none"));
        lines.add(
            new DecisionRecord.Line(
                prompt,
                words.say(prompt.key()),
                answer == null ? List.of(silence) : answer,
                answer != null));
      }
    }
    return lines;
  }
}

package org.igworkbench.window.requests.verdict;

import java.util.List;
import org.igworkbench.window.shell.Mark;

/// All that the verdict panel says, in words.
///
/// @param under the line under the verdict: by what, on which law, or when it was frozen
/// @param conditions each condition once, as it is ticked off
/// @param deciding the rules that hit
/// @param kept the rule versions that were kept with a decision, in the words of that day
/// @param others every other rule of the cell, nearest first
/// @param plain what the plain rule says that anyone can check by hand
public record VerdictPage(
    Mark mark,
    String word,
    String under,
    List<Reason> reasons,
    Conditions conditions,
    List<String> citations,
    List<RouteLine> deciding,
    List<String> kept,
    List<RouteLine> others,
    String plain) {

  public VerdictPage {
    reasons = List.copyOf(reasons);
    citations = List.copyOf(citations);
    deciding = List.copyOf(deciding);
    kept = List.copyOf(kept);
    others = List.copyOf(others);
  }

  /// One reason, and whether it speaks for the sharing or calls for care.
  public record Reason(Tone tone, String text) {}

  /// What a reason does.
  public enum Tone {
    SOUND,
    HEED,
    PLAIN
  }

  /// The conditions, and whether they were ticked off at a decision already.
  public record Conditions(List<String> texts, boolean met) {
    public Conditions {
      texts = List.copyOf(texts);
    }
  }

  /// A rule as a way to answer the request.
  ///
  /// @param basis code of its basis, to be claimed
  /// @param power code of its first power, to be claimed; empty where it names none
  /// @param law its powers in words, or that it names none
  /// @param reach how much of what is asked for it covers, lacks or bars
  public record RouteLine(
      String rule,
      Mark mark,
      String letter,
      String law,
      String reach,
      String basis,
      String power) {}
}

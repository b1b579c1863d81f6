package org.igworkbench.matrix;

import java.util.List;
import java.util.SortedSet;
import org.igworkbench.workspace.Sentence;

/// What the matrix answers to a question, with the rules that hit, the reasons and the citations.
public sealed interface Verdict {

  /// What every verdict rests on.
  Grounds grounds();

  /// Which of the six it is.
  Kind kind();

  /// The rules that hit, in the order of their codes; none when nothing applies.
  default List<SharingRule> rules() {
    return grounds().rules();
  }

  /// The reasons in order, the verdict itself first.
  default List<Sentence> reasons() {
    return grounds().reasons();
  }

  /// The six answers, worst last but one: not covered is no answer yet, barred is a no.
  enum Kind {
    COVERED("matrix.kind.covered"),
    COVERED_WITH_CONDITIONS("matrix.kind.covered-with-conditions"),
    WIDER_THAN_COVERED("matrix.kind.wider-than-covered"),
    LAPSED("matrix.kind.lapsed"),
    BARRED("matrix.kind.barred"),
    NOT_COVERED("matrix.kind.not-covered");

    private final String key;

    Kind(String key) {
      this.key = key;
    }

    /// The verdict in words.
    public Sentence word() {
      return Sentence.of(key);
    }

    /// Whether the matrix lets it through, with conditions or without.
    public boolean inside() {
      return this == COVERED || this == COVERED_WITH_CONDITIONS;
    }
  }

  /// Rules, reasons and citations of a verdict.
  record Grounds(List<SharingRule> rules, List<Sentence> reasons, List<String> citations) {
    public Grounds {
      rules = List.copyOf(rules);
      reasons = List.copyOf(reasons);
      citations = List.copyOf(citations);
    }
  }

  /// A condition that must be ticked off at the decision, and the rule that sets it.
  record Condition(String rule, String text) {}

  /// One permitted rule covers all that is asked for.
  record Covered(Grounds grounds) implements Verdict {
    @Override
    public Kind kind() {
      return Kind.COVERED;
    }
  }

  /// One conditional rule covers all that is asked for.
  ///
  /// @param conditions those of the first rule; the other rules are other ways
  record CoveredWithConditions(Grounds grounds, List<Condition> conditions) implements Verdict {
    public CoveredWithConditions {
      conditions = List.copyOf(conditions);
    }

    @Override
    public Kind kind() {
      return Kind.COVERED_WITH_CONDITIONS;
    }
  }

  /// Rules cover some of what is asked for, and nothing covers the rest.
  ///
  /// @param outside codes of the data categories, or else the subject categories, not covered
  record WiderThanCovered(Grounds grounds, SortedSet<String> inside, SortedSet<String> outside)
      implements Verdict {
    @Override
    public Kind kind() {
      return Kind.WIDER_THAN_COVERED;
    }
  }

  /// A rule would cover it if it still stood, were reviewed, or its law and agreement ran.
  record Lapsed(Grounds grounds) implements Verdict {
    @Override
    public Kind kind() {
      return Kind.LAPSED;
    }
  }

  /// A rule says no to something that is asked for.
  ///
  /// @param barred codes of the data categories that it says no to
  record Barred(Grounds grounds, SortedSet<String> barred) implements Verdict {
    @Override
    public Kind kind() {
      return Kind.BARRED;
    }
  }

  /// Nothing applies.
  record NotCovered(Grounds grounds) implements Verdict {
    @Override
    public Kind kind() {
      return Kind.NOT_COVERED;
    }
  }
}

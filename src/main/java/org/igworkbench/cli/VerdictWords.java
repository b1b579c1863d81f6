package org.igworkbench.cli;

import org.igworkbench.matrix.ReferenceRule;
import org.igworkbench.matrix.Verdict;
import org.igworkbench.workspace.Words;

/// The words of the columns `verdict` and `matrix_result`.
record VerdictWords(Words words) {

  String of(Verdict.Kind kind) {
    return words.say(
        switch (kind) {
          case COVERED -> "matrix.kind.covered";
          case COVERED_WITH_CONDITIONS -> "matrix.kind.covered-with-conditions";
          case WIDER_THAN_COVERED -> "matrix.kind.wider-than-covered";
          case LAPSED -> "matrix.kind.lapsed";
          case BARRED -> "matrix.kind.barred";
          case NOT_COVERED -> "matrix.kind.not-covered";
        });
  }

  String of(ReferenceRule.Result result) {
    return words.say(
        switch (result) {
          case MATCH -> "matrix.result.match";
          case CONDITIONAL -> "matrix.result.conditional";
          case NO_MATCH -> "matrix.result.no-match";
        });
  }
}

package org.igworkbench.window.exchange;

import org.igworkbench.exchange.ImportPlan;
import org.igworkbench.workspace.Words;

/// What becomes of a row of the file, in words and as an icon.
final class PartWords {

  private PartWords() {}

  /// A part of the file with its number of rows.
  static String counted(Words words, Part part, ImportPlan plan) {
    int count = part.count(plan);
    return switch (part) {
      case ALL -> words.say("import-screen.part.all", count);
      case WRONG -> words.say("import-screen.part.wrong", count);
      case CHANGED -> words.say("import-screen.part.changed", count);
      case NEW -> words.say("import-screen.part.new", count);
      case ENDED -> words.say("import-screen.part.ended", count);
      case UNCHANGED -> words.say("import-screen.part.unchanged", count);
    };
  }

  /// What becomes of one row.
  static String said(Words words, Part part) {
    return switch (part) {
      case WRONG -> words.say("import-screen.line.wrong");
      case CHANGED -> words.say("import-screen.line.changed");
      case NEW -> words.say("import-screen.line.new");
      case ENDED -> words.say("import-screen.line.ended");
      case ALL, UNCHANGED -> words.say("import-screen.line.unchanged");
    };
  }

  /// Why no line is listed.
  static String none(Words words, Part part) {
    return switch (part) {
      case ALL -> words.say("import-screen.none.all");
      case WRONG -> words.say("import-screen.none.wrong");
      case CHANGED -> words.say("import-screen.none.changed");
      case NEW -> words.say("import-screen.none.new");
      case ENDED -> words.say("import-screen.none.ended");
      case UNCHANGED -> words.say("import-screen.none.unchanged");
    };
  }

  static String icon(Part part) {
    return switch (part) {
      case WRONG -> "bi-exclamation-octagon";
      case CHANGED -> "bi-pencil";
      case NEW -> "bi-plus";
      case ENDED -> "bi-dash-circle";
      case ALL, UNCHANGED -> "bi-check2";
    };
  }
}

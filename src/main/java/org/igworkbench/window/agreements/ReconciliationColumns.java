package org.igworkbench.window.agreements;

import java.util.List;
import org.igworkbench.registers.Reconciliation.Cover;
import org.igworkbench.registers.Reconciliation.Held;
import org.igworkbench.registers.Reconciliation.State;
import org.igworkbench.window.agreements.ReconciliationLists.Line;
import org.igworkbench.window.shell.list.ListColumn;
import org.igworkbench.workspace.Words;

/// The columns of both sides of the reconciliation.
final class ReconciliationColumns {

  private static final String WELL = "bi-check2";
  private static final String PART = "bi-circle-half";
  private static final String WRONG = "bi-exclamation-triangle";
  private static final String AHEAD = "bi-hourglass-split";
  private static final String NONE = "bi-dash-circle";

  private ReconciliationColumns() {}

  static List<ListColumn<Line>> ofRelations(Words words) {
    return List.of(
        ListColumn.text(
            "code", words.say("shell.register.code"), 76, line -> line.relation().recipient()),
        ListColumn.text("title", words.say("agreements-screen.column.recipient"), 200, Line::title),
        ListColumn.<Line>text(
                "cover",
                words.say("agreements-screen.column.cover"),
                168,
                line -> words.say(line.relation().cover().word()))
            .marked(line -> icon(line.relation().cover())),
        ListColumn.text(
            "agreements",
            words.say("agreements-screen.column.agreements"),
            110,
            line -> String.join("; ", line.relation().agreements())),
        ListColumn.count(
            "rules",
            words.say("agreements-screen.column.rules"),
            60,
            line -> line.relation().rules().size()),
        ListColumn.count(
            "without",
            words.say("agreements-screen.column.without"),
            80,
            line -> line.relation().uncovered().size()),
        ListColumn.count(
            "disclosures",
            words.say("agreements-screen.column.disclosures"),
            104,
            line -> line.relation().disclosures()),
        ListColumn.<Line>text(
                "systematic",
                words.say("agreements-screen.column.systematic"),
                92,
                line ->
                    words.say(
                        line.relation().systematic()
                            ? "shell.register.value.yes"
                            : "shell.register.value.no"))
            .hidden(),
        ListColumn.<Line>text(
                "uncovered",
                words.say("agreements-screen.column.uncovered"),
                200,
                line -> String.join("; ", line.relation().uncovered()))
            .hidden());
  }

  static List<ListColumn<Held>> ofAgreements(Words words) {
    return List.of(
        ListColumn.text(
            "code", words.say("shell.register.code"), 76, held -> held.agreement().code()),
        ListColumn.text(
            "title",
            words.say("agreements-screen.column.agreement"),
            220,
            held -> held.agreement().title()),
        ListColumn.<Held>text(
                "state",
                words.say("agreements-screen.column.state"),
                184,
                held -> words.say(held.state().word()))
            .marked(held -> icon(held.state())),
        ListColumn.count(
            "rules", words.say("agreements-screen.column.rules"), 60, held -> held.rules().size()),
        ListColumn.count(
            "disclosures",
            words.say("agreements-screen.column.disclosures"),
            104,
            Held::disclosures),
        ListColumn.<Held>text(
                "leaning",
                words.say("agreements-screen.column.leaning"),
                200,
                held -> String.join("; ", held.rules()))
            .hidden());
  }

  private static String icon(Cover cover) {
    return switch (cover) {
      case AGREED -> WELL;
      case IN_PART -> PART;
      case OUTSIDE_SCOPE, EXPIRED -> WRONG;
      case NOT_BEGUN -> AHEAD;
      case NONE -> NONE;
    };
  }

  private static String icon(State state) {
    return switch (state) {
      case RUNS -> WELL;
      case NO_TRAFFIC, NO_RULE -> PART;
      case NOT_BEGUN -> AHEAD;
      case EXPIRED -> WRONG;
    };
  }
}

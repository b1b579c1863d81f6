package org.igworkbench.window.requests.papers;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.geometry.Dimension2D;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;
import javafx.scene.text.Text;
import org.igworkbench.reports.DecisionRecord;
import org.igworkbench.reports.RecordPrompt;
import org.igworkbench.workspace.Words;

/// A request on one page: the chief answers of its record, each cut so far that all of them fit.
///
/// The page is laid out by measuring and not by a theme, so that it is the same on every screen.
final class PrintedRequest extends Pane {

  private static final List<RecordPrompt> CHIEF =
      List.of(
          RecordPrompt.REQUESTING,
          RecordPrompt.PERSON,
          RecordPrompt.RECEIVED,
          RecordPrompt.REQUIRED_BY,
          RecordPrompt.DESCRIPTION,
          RecordPrompt.CATEGORIES,
          RecordPrompt.SUBJECTS,
          RecordPrompt.PEOPLE,
          RecordPrompt.PURPOSE,
          RecordPrompt.BASIS,
          RecordPrompt.POWER,
          RecordPrompt.NECESSITY,
          RecordPrompt.CONDITIONS_MET,
          RecordPrompt.AGREEMENT,
          RecordPrompt.ASSESSMENT,
          RecordPrompt.ADVICE,
          RecordPrompt.DECISION,
          RecordPrompt.SHARED,
          RecordPrompt.WITHHELD,
          RecordPrompt.REASONS_FOR,
          RecordPrompt.REASONS_AGAINST,
          RecordPrompt.REASON,
          RecordPrompt.EXEMPTIONS,
          RecordPrompt.CONDITIONS,
          RecordPrompt.DECIDED_BY,
          RecordPrompt.DECIDED_ON,
          RecordPrompt.SIGNED_BY,
          RecordPrompt.VERDICT,
          RecordPrompt.RULES);

  /// So many characters of each answer at most, tried one after the other until the page holds
  /// them.
  private static final List<Integer> CUTS =
      List.of(1_200, 800, 600, 450, 350, 280, 220, 170, 130, 100, 70, 40, 20);

  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  /// Of a disclosure: how many columns its table has, and how many of them are said here.
  private static final int DISCLOSURE_COLUMNS = 6;

  private static final int DISCLOSURE_SAID = 3;
  private static final int LONGEST_LINE = 90;
  private static final List<Double> SIZES = List.of(8.0, 7.0, 6.0);
  private static final double GAP = 3;
  private static final double PROMPTS = 0.3;

  private final Words words;
  private final DecisionRecord record;
  private final Dimension2D room;
  private Look look = new Look(SIZES.getFirst());
  private boolean cut;

  PrintedRequest(Words words, DecisionRecord record, Dimension2D room) {
    this.words = words;
    this.record = record;
    this.room = room;
    setPrefSize(room.getWidth(), room.getHeight());
    for (double size : SIZES) {
      if (fits(size)) {
        break;
      }
    }
  }

  private boolean fits(double size) {
    look = new Look(size);
    // The room for what is said of a cut is kept in any case.
    double foot = look.small.of(foot(true), room.getWidth()).getLayoutBounds().getHeight();
    double bottom = room.getHeight() - foot;
    for (int longest : CUTS) {
      getChildren().clear();
      cut = false;
      if (body(longest) <= bottom - GAP) {
        place(look.small, foot(cut), 0, bottom, room.getWidth());
        return true;
      }
    }
    place(look.small, foot(cut), 0, bottom, room.getWidth());
    return false;
  }

  /// The sizes of type on a page.
  private static final class Look {
    private final PrintedText title;
    private final PrintedText state;
    private final PrintedText prompt;
    private final PrintedText answer;
    private final PrintedText small;

    Look(double size) {
      title = new PrintedText(size + 6, true);
      state = new PrintedText(size + 2, true);
      prompt = new PrintedText(size, true);
      answer = new PrintedText(size, false);
      small = new PrintedText(size - 1, false);
    }
  }

  /// Lays out all but the foot.
  ///
  /// @return where it ends
  private double body(int longest) {
    double width = room.getWidth();
    double y = place(look.title, shortened(record.title(), LONGEST_LINE), 0, 0, width);
    if (!record.state().isEmpty()) {
      y = place(look.state, record.state(), 0, y, width);
    }
    y = place(look.answer, above(), 0, y, width) + GAP;
    for (var section : record.sections()) {
      for (var line : section.lines()) {
        if (CHIEF.contains(line.prompt())) {
          y = row(line.words(), String.join("; ", line.answer()), y, longest);
        }
      }
    }
    return row(words.say("papers.print.disclosed"), disclosed(), y, longest);
  }

  private double row(String prompt, String answer, double y, int longest) {
    double left = room.getWidth() * PROMPTS;
    var line = new Line(0, y, room.getWidth(), y);
    line.setStrokeWidth(0.3);
    getChildren().add(line);
    double top = y + GAP / 2;
    double one = place(look.prompt, prompt, 0, top, left - GAP);
    double other =
        place(look.answer, shortened(answer, longest), left, top, room.getWidth() - left);
    return Math.max(one, other) + GAP / 2;
  }

  private String above() {
    return shortened(record.imprint().organisation(), LONGEST_LINE)
        + ", "
        + shortened(record.imprint().marking(), LONGEST_LINE);
  }

  private String disclosed() {
    var grid =
        record.sections().stream()
            .flatMap(section -> section.grids().stream())
            .filter(one -> one.headings().size() == DISCLOSURE_COLUMNS)
            .findFirst()
            .orElseThrow();
    return grid.rows().isEmpty()
        ? grid.none()
        : grid.rows().stream()
            .map(row -> String.join(", ", row.subList(0, DISCLOSURE_SAID)))
            .collect(Collectors.joining("; "));
  }

  private String foot(boolean shortened) {
    return shortened
        ? words.say("papers.print.cut", record.reference()) + " " + imprint()
        : imprint();
  }

  private String imprint() {
    var imprint = record.imprint();
    return words.say(
        "papers.print.imprint",
        shortened(imprint.preparedBy().nameAndPosition(), LONGEST_LINE),
        String.format(Locale.UK, "%1$te %1$tB %1$tY", imprint.prepared().atZone(LONDON)),
        Long.toString(imprint.head().number()),
        imprint.head().hash());
  }

  private String shortened(String text, int longest) {
    var line = text.replaceAll("\\p{Cntrl}+", " ").strip();
    if (line.codePointCount(0, line.length()) <= longest) {
      return line;
    }
    cut = true;
    return line.substring(0, line.offsetByCodePoints(0, longest - 1)) + "…";
  }

  /// Puts a text somewhere.
  ///
  /// @return where it ends
  private double place(PrintedText type, String words, double x, double y, double width) {
    var text = type.of(words, width);
    var bounds = text.getLayoutBounds();
    text.setLayoutX(x - bounds.getMinX());
    text.setLayoutY(y - bounds.getMinY());
    getChildren().add(text);
    return y + bounds.getHeight();
  }

  /// The texts of the page, from the top.
  List<String> said() {
    var all = new ArrayList<String>();
    for (var child : getChildren()) {
      if (child instanceof Text text) {
        all.add(text.getText());
      }
    }
    return all;
  }
}

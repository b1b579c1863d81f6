package org.igworkbench.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import org.igworkbench.matrix.RuleDraft;
import org.igworkbench.registers.Kind;
import org.igworkbench.requests.DecisionDraft;
import org.igworkbench.requests.RequestDecision;
import org.igworkbench.window.shell.Place;
import org.igworkbench.workspace.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// What a decided request shows stays the same, whatever becomes of the matrix and the law; what is
/// another since is said beside it.
@Tag("ui")
class FrozenEvidenceTest {

  private static final String REFERENCE = "DSR-2026-059";
  private static final LocalDate TODAY = LocalDate.of(2026, 10, 8);

  private WholeWindow whole;

  @BeforeEach
  void decide() throws Exception {
    whole = new WholeWindow(1440, 900);
    var requests = whole.desk.workbench().requests();
    var draft =
        new DecisionDraft(
            RequestDecision.Kind.REFUSE,
            TODAY,
            "P. Lind, Head of legal services",
            "More than the evaluation needs",
            List.of("N-03"),
            List.of("EX-15"),
            "Counsel’s advice",
            "",
            RequestDecision.Shared.NOTHING,
            "",
            Set.of());
    var revision = requests.find(REFERENCE).orElseThrow().revision();
    assertThat(requests.decisions().decide(whole.desk.officer(), REFERENCE, draft, revision))
        .isInstanceOf(Outcome.Done.class);
    whole.open(Place.REQUESTS, REFERENCE);
  }

  private void fire(String id) {
    whole.window.run(() -> {
      whole.scene.getRoot().applyCss();
      switch (whole.scene.lookup(id)) {
        case Button button -> button.fire();
        case Hyperlink link -> link.fire();
        case null, default -> throw new AssertionError("There is no " + id);
      }
    });
  }

  private List<String> words(String id, boolean since) {
    var words = new ArrayList<String>();
    whole.window.run(() -> {
      whole.scene.getRoot().applyCss();
      read(whole.scene.lookup(id), words, since);
    });
    return words;
  }

  private static void read(Node node, List<String> words, boolean since) {
    if (node instanceof Label label
        && !label.getText().isEmpty()
        && since == label.getStyleClass().contains("since")) {
      words.add(label.getText());
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> read(child, words, since));
    }
  }

  private void changeMatrixAndLaw() {
    var workbench = whole.desk.workbench();
    var rules = workbench.rules();
    var rule = rules.history("MX-201").versions().getLast();
    var changed =
        rules.changeApproved(
            whole.desk.officer(),
            "MX-201",
            RuleDraft.of(rule).from(TODAY),
            rules.revisions().get("MX-201"),
            TODAY,
            "minutes");
    assertThat(changed).isInstanceOf(Outcome.Done.class);
    var registers = workbench.registers();
    var power = rule.ground().powers().getFirst();
    var entry = registers.find(power).orElseThrow();
    var ended =
        registers.end(
            whole.desk.officer(),
            Kind.POWER,
            power,
            TODAY.minusDays(1),
            entry.revision(),
            "Repealed");
    assertThat(ended).isInstanceOf(Outcome.Done.class);
    var category = rule.scope().categories().first();
    var data = registers.find(category).orElseThrow();
    var renamed =
        registers.change(
            whole.desk.officer(),
            data.kind(),
            data.values().with("title", "Something else altogether"),
            data.revision(),
            "renamed");
    assertThat(renamed).isInstanceOf(Outcome.Done.class);
  }

  @Test
  void laterChangesNeverAlterWhatADecidedRequestShows() {
    var detail = words(".request-detail", false);
    fire("#open-evidence");
    var evidence = words("#evidence", false);
    assertThat(evidence)
        .contains("Rule MX-201, version 1")
        .anyMatch(text -> text.startsWith("Verified: "));
    assertThat(words("#evidence", true)).as("nothing has changed yet").isEmpty();
    fire("#evidence-close");

    changeMatrixAndLaw();
    whole.open(Place.MATRIX, "");
    whole.open(Place.REQUESTS, REFERENCE);

    assertThat(words(".request-detail", false)).isEqualTo(detail);
    assertThat(words(".verdict-pane", false))
        .contains("MX-201 version 1 · since then version 2, 8 October 2026");
    fire("#open-evidence");
    assertThat(words("#evidence", false)).isEqualTo(evidence);
    assertThat(words("#evidence", true))
        .contains("since then version 2, 8 October 2026")
        .anyMatch(text -> text.startsWith("since then: ") && text.contains("7 October 2026"));
  }
}

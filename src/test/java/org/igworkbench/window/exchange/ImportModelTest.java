package org.igworkbench.window.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.igworkbench.exchange.ImportRegister;
import org.igworkbench.gallery.SampleDesk;
import org.igworkbench.window.exchange.ImportModel.State;
import org.igworkbench.window.shell.Desk;
import org.igworkbench.window.shell.InlineJobs;
import org.igworkbench.workspace.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A file on its way in, from being chosen to being taken over.
class ImportModelTest {

  private final InlineJobs jobs = new InlineJobs();
  private final Desk desk = SampleDesk.of(jobs, (place, code) -> {}, SampleDesk.PLAIN);
  private final ImportModel model = new ImportModel(desk);

  @TempDir private Path folder;

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private State.Compared compared() {
    assertThat(model.state().get()).isInstanceOf(State.Compared.class);
    return (State.Compared) model.state().get();
  }

  private List<String> lines(Part part) {
    return ImportLine.of(desk.words(), compared().plan(), part).stream()
        .map(line -> String.join("|", line.code(), line.column(), line.before(), line.after()))
        .toList();
  }

  private String title(String code) {
    return desk.workbench().registers().find(code).orElseThrow().title();
  }

  @Test
  void aFileOfOursSaysItselfWhereItsRowsBelongAndIsShownAsADifference() throws Exception {
    model.read(file("recipients.csv", Incoming.RECIPIENTS));

    var plan = compared().plan();
    assertThat(lines(Part.WRONG)).isEmpty();
    assertThat(plan.register()).isEqualTo(ImportRegister.RECIPIENTS);
    assertThat(lines(Part.CHANGED))
        .containsExactly(
            "REC-02|title|Police and crime enforcement|Police and crime enforcement agencies");
    assertThat(lines(Part.NEW))
        .hasSize(1)
        .first()
        .asString()
        .startsWith("REC-90|")
        .contains("Ofsted");
    assertThat(Part.UNCHANGED.count(plan)).isEqualTo(1);
    assertThat(lines(Part.UNCHANGED)).isEmpty();
    assertThat(model.hindrance()).isEmpty();
  }

  @Test
  void allOfItIsTakenOverAndOneUndoTakesItBack() throws Exception {
    var saved = new ArrayList<Sentence>();
    desk.changes().listen(saved::add);
    model.read(file("recipients.csv", Incoming.RECIPIENTS));
    model.apply();

    assertThat(model.state().get()).isEqualTo(new State.Taken("recipients.csv", 2));
    assertThat(saved).containsExactly(Sentence.of("import-screen.page.saved", 2, "recipients.csv"));
    assertThat(title("REC-02")).isEqualTo("Police and crime enforcement agencies");
    model.read(folder.resolve("recipients.csv"));
    assertThat(model.hindrance()).contains(Sentence.of("import-screen.apply.same"));
  }

  @Test
  void aRequestThatSomebodyChangedMeanwhileIsComparedAnewAndThatIsSaid() throws Exception {
    var log = desk.workbench().requests();
    var request = log.all().stream().filter(one -> one.stage().open()).findFirst().orElseThrow();
    model.into().set(ImportRegister.REQUESTS);
    model.read(
        file("requests.csv", "reference,retention\n" + request.reference() + ",Six years\n"));
    assertThat(lines(Part.CHANGED)).hasSize(1);

    log.life().pause(desk.officer(), request.reference(), "An answer", request.revision());
    model.apply();

    assertThat(compared().notice()).contains("was changed by somebody else");
    assertThat(model.hindrance()).isEmpty();
    model.apply();
    assertThat(model.state().get()).isEqualTo(new State.Taken("requests.csv", 1));
  }

  @Test
  void whileAnythingIsWrongNothingIsTakenOverAndWhatIsWrongComesFirst() throws Exception {
    model.read(file("recipients.csv", Incoming.FAULTY));

    int problems = compared().plan().problems().size();
    assertThat(problems).isGreaterThan(1);
    assertThat(model.hindrance()).contains(Sentence.of("import-screen.apply.wrong", problems));
    assertThat(ImportLine.of(desk.words(), compared().plan(), Part.ALL).subList(0, problems))
        .allMatch(line -> line.part() == Part.WRONG && line.place().matches("[A-Z]+\\d+"));

    model.apply();
    assertThat(model.state().get()).isInstanceOf(State.Compared.class);
    assertThat(title("REC-02")).isEqualTo("Police and crime enforcement");
  }

  @Test
  void columnsThatNobodyKnowsAreAskedForOnceAndKnownTheNextTime() throws Exception {
    var own = file("own.csv", Incoming.OWN);
    model.read(own);
    assertThat(model.state().get()).isInstanceOf(State.Asking.class);
    var mapping = ((State.Asking) model.state().get()).mapping();
    mapping.register(ImportRegister.RECIPIENTS);
    mapping.column(0, null);
    assertThat(mapping.problem()).isPresent();
    model.told();
    assertThat(model.state().get()).isInstanceOf(State.Asking.class);

    mapping.column(0, "code");
    mapping.column(1, "title");
    mapping.column(2, "title");
    assertThat(mapping.problem()).map(Sentence::key).contains("import-screen.mapping.doubled");
    mapping.column(2, "short_heading");
    mapping.column(3, "category");
    mapping.column(4, null);
    assertThat(mapping.problem()).isEmpty();
    model.told();
    assertThat(lines(Part.CHANGED)).hasSize(1).first().asString().startsWith("REC-02|");

    model.leave();
    model.read(own);
    assertThat(compared().plan().register()).isEqualTo(ImportRegister.RECIPIENTS);
  }

  @Test
  void aFileThatCannotBeReadIsSaidInOneSentenceAndChangesNothing() throws Exception {
    model.read(folder.resolve("gone.csv"));
    assertThat(model.state().get())
        .isEqualTo(
            new State.Unreadable(
                "gone.csv",
                List.of(
                    "gone.csv can’t be opened. Close it in other programs, or choose another"
                        + " file.")));

    model.read(file("empty.csv", ""));
    assertThat(model.state().get()).isInstanceOf(State.Unreadable.class);

    model.read(file("fake.xlsx", "PK\u0003\u0004 and then nothing of the kind"));
    assertThat(model.state().get()).isInstanceOf(State.Unreadable.class);
    assertThat(((State.Unreadable) model.state().get()).why()).hasSize(1);
  }

  @Test
  void whoLeavesAFileWhileItIsReadIsNotShownIt() throws Exception {
    jobs.hold();
    model.read(file("recipients.csv", Incoming.RECIPIENTS));
    assertThat(model.state().get()).isInstanceOf(State.Busy.class);

    model.leave();
    jobs.release();

    assertThat(model.state().get()).isEqualTo(new State.None());
  }

  @Test
  void whoStopsATakingOverSeesTheDifferenceAgainAndNothingIsChanged() throws Exception {
    model.read(file("recipients.csv", Incoming.RECIPIENTS));
    var compared = compared();
    var before = title("REC-02");
    jobs.hold();
    model.apply();

    model.leave();
    assertThat(model.state().get()).isInstanceOf(State.Busy.class);
    model.read(folder.resolve("recipients.csv"));
    jobs.release();

    assertThat(model.state().get()).isEqualTo(compared);
    assertThat(title("REC-02")).isEqualTo(before);
  }

  @Test
  void whatSomebodySavesMeanwhileIsComparedAnew() throws Exception {
    model.read(file("recipients.csv", Incoming.RECIPIENTS));
    var other = new ImportModel(desk);
    other.read(folder.resolve("recipients.csv"));
    other.apply();

    model.refresh();

    assertThat(compared().plan().changesNothing()).isTrue();
  }

  @Test
  void inThePastNothingIsTakenOver() throws Exception {
    desk.asAt().look(desk.day().minusDays(30));
    model.read(file("recipients.csv", Incoming.RECIPIENTS));

    assertThat(model.hindrance()).contains(Sentence.of("shell.as-at.no-change", desk.day()));
  }
}

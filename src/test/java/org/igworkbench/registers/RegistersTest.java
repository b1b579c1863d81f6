package org.igworkbench.registers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.igworkbench.exchange.Library;
import org.igworkbench.exchange.LibraryReader;
import org.igworkbench.exchange.Reading;
import org.igworkbench.exchange.SampleFiles;
import org.igworkbench.house.BesideTheWindow;
import org.igworkbench.matrix.Cell;
import org.igworkbench.matrix.SharingMatrix;
import org.igworkbench.matrix.SharingRule;
import org.igworkbench.requests.SharingRequest;
import org.igworkbench.twins.Twins;
import org.igworkbench.workspace.Officer;
import org.igworkbench.workspace.Outcome;
import org.igworkbench.workspace.Revision;
import org.igworkbench.workspace.Violation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Rows are made, changed, ended and merged; nothing is lost, and everything can be put back.
@BesideTheWindow
class RegistersTest {

  private static final Officer OFFICER = new Officer("M. Osei", "Data-protection officer");
  private static final LocalDate TODAY = LocalDate.of(2026, 10, 8);

  private final Twins twins =
      new Twins(Clock.fixed(Instant.parse("2026-10-08T10:42:00Z"), ZoneOffset.UTC));
  private final Registers registers = twins.registers();
  private final SharingMatrix matrix = new SharingMatrix(twins.workspace(), twins.sources());

  @BeforeEach
  void theSample() {
    var read = new LibraryReader().read(SampleFiles.load(), SampleFiles.defaults());
    var library = ((Reading.Sound<Library>) read).value();
    twins.given(() -> {
      twins.law().add(library.law());
      twins.catalogue().add(library.catalogue());
      twins.rules().add(library.rules());
      twins.requests().add(library.requests());
      twins.automated().add(library.automated());
    });
  }

  private Entry entry(String code) {
    return registers.find(code).orElseThrow();
  }

  private static Outcome.Done<?> done(Outcome<?> outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Done.class);
    return (Outcome.Done<?>) outcome;
  }

  private static List<String> paths(Outcome<?> outcome) {
    return ((Outcome.Rejected<?>) outcome).violations().stream().map(Violation::path).toList();
  }

  @Test
  void everyRowOfTheVocabularyComesBackFromItsValues() {
    for (var kind :
        List.of(Kind.PURPOSE, Kind.RECIPIENT, Kind.DATA_CATEGORY, Kind.SUBJECT_CATEGORY)) {
      var rows = Rows.of(twins.registerStores());
      assertThat(rows.of(kind)).isNotEmpty();
      for (var row : rows.of(kind)) {
        var values = Forms.of(kind).valuesOf(Rows.code(row), row);
        assertThat(Forms.of(kind).row().apply(values)).isEqualTo(row);
      }
    }
  }

  @Test
  void everyRowOfEveryRegisterCanBeSavedAgainAsItIs() {
    for (var kind : Kind.values()) {
      for (var entry : registers.entries(kind)) {
        assertThat(registers.check(kind, entry.values())).as(entry.code()).isEmpty();
        var before = Rows.of(twins.registerStores()).row(kind, entry.code());
        assertThat(Forms.of(kind).row().apply(entry.values())).isEqualTo(before.orElseThrow());
      }
    }
  }

  @Test
  void aTextThatNobodyCouldReadOrPrintIsRefusedAndOddLettersAreKept() {
    var seen = entry("REC-02");
    for (var hidden : List.of("a\u0000b", "a\u0007b", "a\u0085b", "half \ud83d")) {
      for (var field : List.of("contact", "note", "aliases")) {
        var values = seen.values().with(field, hidden);
        assertThat(paths(registers.change(OFFICER, Kind.RECIPIENT, values, seen.revision(), "")))
            .containsExactly("register." + field);
      }
    }
    var odd = "Σ \u200fשלום\u200f 👨‍👩‍👧 =1+1 ’";
    done(
        registers.change(
            OFFICER, Kind.RECIPIENT, seen.values().with("contact", odd), seen.revision(), ""));
    assertThat(entry("REC-02").values().get("contact")).isEqualTo(odd);
  }

  @Test
  void whatIsMuchTooLongIsRefusedInASentenceThatIsNot() {
    var huge = "x".repeat(1_000_000);
    var seen = entry("REC-02");
    for (var field :
        List.of(
            "code", "title", "note", "aliases", "country", "ico_expires", "order", "category")) {
      var violations = registers.check(Kind.RECIPIENT, seen.values().with(field, huge));
      assertThat(violations).extracting(Violation::path).contains("register." + field);
      assertThat(violations)
          .allSatisfy(wrong ->
              assertThat(
                      Stream.of(wrong.sentence().args().toArray())
                          .mapToInt(arg -> arg.toString().length()))
                  .allMatch(length -> length < 100));
    }
  }

  @Test
  void aDayOfAnotherAgeIsNone() {
    var seen = entry("REC-02");
    for (var day : List.of("+12026-01-01", "-0044-03-15", "2026-02-30", "0000-01-01")) {
      assertThat(
              paths(
                  registers.change(
                      OFFICER,
                      Kind.RECIPIENT,
                      seen.values().with("effective_to", day),
                      seen.revision(),
                      "")))
          .as(day)
          .contains("register.effective_to");
    }
    assertThat(
            paths(
                registers.end(
                    OFFICER, Kind.RECIPIENT, "REC-02", LocalDate.MAX, seen.revision(), "never")))
        .containsExactly("end.last");
    done(
        registers.end(
            OFFICER, Kind.RECIPIENT, "REC-02", LocalDate.of(9999, 12, 31), seen.revision(), "far"));
  }

  @Test
  void aCodeMayHaveBlanksRoundItButNotDifferInItsCaseAlone() {
    var values = entry("GEN-05").values();
    assertThat(paths(registers.create(OFFICER, Kind.PURPOSE, values.with("code", "gen-05"))))
        .containsExactly("register.code");
    assertThat(paths(registers.create(OFFICER, Kind.PURPOSE, values.with("code", " "))))
        .containsExactly("register.code");
    done(registers.create(OFFICER, Kind.PURPOSE, values.with("code", " GEN-77 ")));
    assertThat(entry("GEN-77").title()).isEqualTo(values.get("title"));
  }

  private Outcome<Entry> duplicateOf(String code, String other) {
    var seen = entry(code);
    return registers.change(
        OFFICER, Kind.RECIPIENT, seen.values().with("duplicate_of", other), seen.revision(), "");
  }

  private Outcome<Entry> merge(String duplicate, String stays, LocalDate day) {
    return registers.merge(
        OFFICER, new Merger(duplicate, stays), day, entry(duplicate).revision(), "the same");
  }

  @Test
  void recipientsAreNotDuplicatesOfOneAnotherInACircle() {
    done(duplicateOf("REC-03", "REC-04"));
    done(duplicateOf("REC-04", "REC-05"));
    for (var other : List.of("REC-03", "REC-04", "REC-05")) {
      assertThat(paths(duplicateOf("REC-05", other))).containsExactly("register.duplicate_of");
    }
  }

  @Test
  void whatRepeatsTheDuplicateStandsForTheOneThatStaysAndNothingGoesInACircle() {
    done(duplicateOf("REC-03", "REC-04"));
    done(duplicateOf("REC-04", "REC-05"));
    var merged = done(merge("REC-05", "REC-03", TODAY));
    assertThat(entry("REC-05").values().get("duplicate_of")).isEqualTo("REC-03");
    assertThat(entry("REC-04").values().get("duplicate_of")).isEqualTo("REC-03");
    assertThat(entry("REC-03").values().get("duplicate_of")).isEmpty();
    done(merged.undo().step().apply(OFFICER));
    assertThat(entry("REC-03").values().get("duplicate_of")).isEqualTo("REC-04");
  }

  @Test
  void changesOfOneRowAreUndoneOneAfterTheOtherAndDoneAgain() {
    var before = entry("REC-02").values();
    var steps = new ArrayList<Outcome.Done<?>>();
    for (var text : List.of("one", "two", "three")) {
      var seen = entry("REC-02");
      steps.add(
          done(
              registers.change(
                  OFFICER,
                  Kind.RECIPIENT,
                  seen.values().with("contact", text),
                  seen.revision(),
                  "")));
    }
    var again = new ArrayList<Outcome.Done<?>>();
    for (var step : steps.reversed()) {
      again.add(done(step.undo().step().apply(OFFICER)));
    }
    assertThat(entry("REC-02").values()).isEqualTo(before);
    for (var step : again.reversed()) {
      done(step.undo().step().apply(OFFICER));
    }
    assertThat(entry("REC-02").values().get("contact")).isEqualTo("three");
  }

  @Test
  void mergesOfMergesAreUndoneLastFirst() {
    var catalogue = twins.catalogue().load();
    var rules = twins.rules().versions();
    var first = done(merge("REC-13", "REC-10", TODAY));
    var second = done(merge("REC-10", "REC-14", TODAY.plusDays(1)));
    assertThat(first.undo().step().apply(OFFICER)).isInstanceOf(Outcome.Stale.class);
    done(second.undo().step().apply(OFFICER));
    done(first.undo().step().apply(OFFICER));
    assertThat(twins.catalogue().load()).isEqualTo(catalogue);
    assertThat(twins.rules().versions()).isEqualTo(rules);
  }

  @Test
  void theCodeThatIsOfferedIsFreeWhereverTheRowsStand() {
    var values = entry("GEN-05").values();
    for (int more = 0; more < 3; more++) {
      var code = registers.nextCode(Kind.PURPOSE);
      done(registers.create(OFFICER, Kind.PURPOSE, values.with("code", code)));
    }
    assertThat(registers.nextCode(Kind.PURPOSE)).isEqualTo("CSC-14");
  }

  @Test
  void aPurposeIsMadeUnderTheNextCodeAndTakenBack() {
    assertThat(registers.nextCode(Kind.PURPOSE)).isEqualTo("CSC-11");
    var values = entry("GEN-05").values().with("code", "CSC-11").with("title", "Adoption support");
    var made = registers.create(OFFICER, Kind.PURPOSE, values);
    assertThat(entry("CSC-11").title()).isEqualTo("Adoption support");
    assertThat(paths(registers.create(OFFICER, Kind.PURPOSE, values)))
        .containsExactly("register.code");
    var undone = done(done(made).undo().step().apply(OFFICER));
    assertThat(registers.find("CSC-11")).isEmpty();
    done(undone.undo().step().apply(OFFICER));
    assertThat(entry("CSC-11").title()).isEqualTo("Adoption support");
    assertThat(twins.trail().entries())
        .extracting(it -> it.what())
        .containsExactly("created", "put back", "created");
  }

  @Test
  void aChangeOfWhatSomebodyElseChangedIsStaleAndShowsBoth() {
    var seen = entry("REC-02");
    var mine = seen.values().with("contact", "mine");
    var theirs = seen.values().with("contact", "theirs");
    done(registers.change(OFFICER, Kind.RECIPIENT, theirs, seen.revision(), ""));
    var outcome = registers.change(OFFICER, Kind.RECIPIENT, mine, seen.revision(), "");
    assertThat(outcome)
        .isInstanceOfSatisfying(
            Outcome.Stale.class,
            stale -> {
              assertThat(stale.current()).isEqualTo(new Revision(2));
              assertThat(stale.clash().wanted().values()).containsEntry("contact", "mine");
              assertThat(stale.clash().standing().values()).containsEntry("contact", "theirs");
            });
    assertThat(entry("REC-02").values().get("contact")).isEqualTo("theirs");
  }

  @Test
  void allThatIsWrongIsSaidAtOnceAndNothingIsSaved() {
    var before = twins.catalogue().load();
    var values =
        entry("REC-02")
            .values()
            .with("title", " ")
            .with("short_heading", "Longer than twenty-two characters")
            .with("category", "PIRATES")
            .with("country", "ZZ")
            .with("order", "many")
            .with("ico_expires", "soon")
            .with("effective_from", "2026-02-01")
            .with("effective_to", "2026-01-01");
    assertThat(paths(registers.change(OFFICER, Kind.RECIPIENT, values, Revision.FIRST, "")))
        .containsExactlyInAnyOrder(
            "register.title",
            "register.short_heading",
            "register.category",
            "register.country",
            "register.order",
            "register.ico_expires",
            "register.effective_to");
    assertThat(twins.catalogue().load()).isEqualTo(before);
  }

  @Test
  void aRowEndsWithAReasonAndIsStillThere() {
    var seen = entry("DC-05");
    assertThat(
            paths(registers.end(OFFICER, Kind.DATA_CATEGORY, "DC-05", TODAY, seen.revision(), " ")))
        .containsExactly("end.why");
    done(registers.end(OFFICER, Kind.DATA_CATEGORY, "DC-05", TODAY, seen.revision(), "split up"));
    assertThat(entry("DC-05").period().to()).isEqualTo(TODAY);
    assertThat(twins.trail().entries().getLast().why()).isEqualTo("split up");
  }

  @Test
  void aMergeMovesEverythingAndUndoBringsAllOfItBack() {
    var catalogue = twins.catalogue().load();
    var rules = twins.rules().versions();
    var requests = twins.requests().all();
    var before = judged();
    var merge =
        registers.merge(
            OFFICER,
            new Merger("REC-13", "REC-10"),
            TODAY,
            entry("REC-13").revision(),
            "the same schools");
    var undo = done(merge).undo();

    assertThat(entry("REC-13").values().get("duplicate_of")).isEqualTo("REC-10");
    assertThat(entry("REC-13").period().to()).isEqualTo(TODAY.minusDays(1));
    assertThat(entry("REC-10").values().get("aliases")).contains(entry("REC-13").title());
    assertThat(twins.requests().all())
        .noneMatch(request -> "REC-13".equals(request.requester().recipient()));
    assertThat(standing("REC-13")).isEmpty();
    assertThat(standing("REC-10"))
        .hasSize(
            (int)
                rules.stream()
                    .filter(rule -> List.of("REC-10", "REC-13").contains(rule.cell().recipient()))
                    .count());
    assertThat(judged())
        .as("no open or past request is judged worse")
        .containsAllEntriesOf(
            before.entrySet().stream()
                .filter(it -> it.getValue().startsWith("COVERED"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));

    var undone = done(undo.step().apply(OFFICER));
    assertThat(twins.catalogue().load()).isEqualTo(catalogue);
    assertThat(twins.rules().versions()).isEqualTo(rules);
    assertThat(twins.requests().all())
        .extracting(request -> request.requester().recipient())
        .isEqualTo(requests.stream().map(it -> it.requester().recipient()).toList());
    assertThat(judged()).isEqualTo(before);
    done(undone.undo().step().apply(OFFICER));
    assertThat(standing("REC-13")).isEmpty();
  }

  @Test
  void aMergeIsNotUndoneOverWhatSomebodyChangedSince() {
    var merge =
        registers.merge(
            OFFICER,
            new Merger("REC-13", "REC-10"),
            TODAY,
            entry("REC-13").revision(),
            "the same schools");
    var seen = entry("REC-10");
    done(
        registers.change(
            OFFICER, Kind.RECIPIENT, seen.values().with("contact", "new"), seen.revision(), ""));
    assertThat(done(merge).undo().step().apply(OFFICER)).isInstanceOf(Outcome.Stale.class);
    assertThat(entry("REC-10").values().get("contact")).isEqualTo("new");
    assertThat(standing("REC-13")).isEmpty();
  }

  @Test
  void nothingIsMergedWithItselfOrWithWhatHasEnded() {
    assertThat(
            paths(
                registers.merge(
                    OFFICER, new Merger("REC-10", "REC-10"), TODAY, Revision.FIRST, "")))
        .containsExactly("merge.into");
    done(
        registers.end(
            OFFICER, Kind.RECIPIENT, "REC-33", TODAY.minusDays(9), Revision.FIRST, "closed"));
    assertThat(
            paths(
                registers.merge(
                    OFFICER, new Merger("REC-10", "REC-33"), TODAY, Revision.FIRST, "")))
        .containsExactly("merge.into");
  }

  private List<SharingRule> standing(String recipient) {
    return matrix.snapshot().current().stream()
        .filter(rule -> rule.cell().recipient().equals(recipient))
        .filter(rule -> rule.tenure().runsOn(TODAY))
        .toList();
  }

  private Map<String, String> judged() {
    return twins.requests().all().stream()
        .collect(
            Collectors.toMap(
                SharingRequest::reference, it -> matrix.judge(it.question()).kind().name()));
  }

  @Test
  void aRuleOfAMergedRecipientAnswersOnEarlierDaysForTheOneThatStays() {
    done(
        registers.merge(
            OFFICER,
            new Merger("REC-13", "REC-10"),
            TODAY,
            entry("REC-13").revision(),
            "the same schools"));
    var purpose =
        twins.rules().versions().stream()
            .filter(rule -> rule.cell().recipient().equals("REC-13"))
            .findFirst()
            .orElseThrow()
            .cell()
            .purpose();
    var earlier = TODAY.minusMonths(1);
    assertThat(matrix.snapshot().standing(new Cell(purpose, "REC-10"), earlier))
        .extracting(rule -> rule.cell().recipient())
        .contains("REC-13");
  }
}

package org.igworkbench.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.igworkbench.exchange.Library;
import org.igworkbench.exchange.LibraryReader;
import org.igworkbench.exchange.Reading;
import org.igworkbench.exchange.SampleFiles;
import org.igworkbench.matrix.MatrixSnapshot;
import org.igworkbench.matrix.SharingRule;
import org.junit.jupiter.api.Test;

/// What a data-protection officer is told about the sample, which records no agreements.
class SampleFindingsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 10, 8);
  private static final MatrixSnapshot MATRIX = matrix();
  private static final List<Finding> FOUND = RuleFindings.of(MATRIX, DAY).all();

  private static MatrixSnapshot matrix() {
    if (!(new LibraryReader().read(SampleFiles.load(), SampleFiles.defaults())
        instanceof Reading.Sound<Library>(Library library))) {
      throw new AssertionError("The sample has faults");
    }
    return MatrixSnapshot.of(library.catalogue(), library.law(), List.of(), library.rules());
  }

  @Test
  void onlyWhatTheSampleReallyLacksIsFound() {
    var counts = new TreeMap<String, Integer>();
    FOUND.forEach(f -> counts.merge(f.severity() + " " + f.code().mark(), 1, Integer::sum));
    assertThat(counts)
        .isEqualTo(
            Map.of(
                "ERROR AGR-01", 10,
                "WARNING LAW-03", 6,
                "WARNING REV-01", 6,
                "WARNING AGR-02", 13,
                "NOTE RET-01", 23));
  }

  @Test
  void everyFindingIsSaidInWordsThatNameTheRule() {
    assertThat(FOUND)
        .isNotEmpty()
        .allSatisfy(finding -> {
          assertThat(World.said(finding.sentence()))
              .startsWith(finding.about() + " ")
              .endsWith(".")
              .doesNotContain("{");
          assertThat(World.said(finding.fix())).endsWith(".").doesNotContain("{");
          assertThat(finding.provision()).isNotBlank();
        });
  }

  @Test
  void theDutyWhoseCommencementNobodySawIsFoundInEveryRuleThatLeansOnIt() {
    assertThat(FOUND)
        .filteredOn(finding -> finding.code() == FindingCode.LAW_UNCONFIRMED)
        .extracting(Finding::about)
        .containsExactly("MX-022", "MX-025", "MX-068", "MX-080", "MX-106", "MX-127");
  }

  @Test
  void judgedOneByOneTheRulesGiveTheSame() {
    var single =
        MATRIX.current().stream()
            .collect(
                Collectors.toMap(
                    SharingRule::code, rule -> RuleFindings.ofRule(MATRIX, rule, DAY)));
    single.values().removeIf(List::isEmpty);
    assertThat(single).isEqualTo(RuleFindings.of(MATRIX, DAY).byRule());
  }

  @Test
  void marksAreUniqueAndEveryTitleHasWords() {
    assertThat(FindingCode.values()).extracting(FindingCode::mark).doesNotHaveDuplicates();
    assertThat(FindingCode.values())
        .allSatisfy(code -> assertThat(World.said(code.title())).isNotEqualTo(code.title().key()));
    assertThat(Severity.values())
        .isSortedAccordingTo(Comparator.naturalOrder())
        .extracting(severity -> World.said(severity.word()))
        .containsExactly("error", "warning", "note");
  }
}

package org.igworkbench.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReadingAgeTest {

  private static final Map<String, Integer> SYLLABLES =
      Map.ofEntries(
          Map.entry("we", 1),
          Map.entry("use", 1),
          Map.entry("data", 2),
          Map.entry("children", 2),
          Map.entry("sharing", 2),
          Map.entry("used", 1),
          Map.entry("needed", 2),
          Map.entry("decided", 3),
          Map.entry("people", 2),
          Map.entry("services", 3),
          Map.entry("purposes", 3),
          Map.entry("agency", 3),
          Map.entry("information", 4),
          Map.entry("agreement", 3),
          Map.entry("social", 2),
          Map.entry("education", 4),
          Map.entry("authorities", 4),
          Map.entry("safely", 2),
          Map.entry("rhythm", 1),
          Map.entry("early-years", 3),
          Map.entry("1989", 1));

  @Test
  void syllablesOfCommonWordsAreCountedRight() {
    SYLLABLES.forEach((word, count) -> assertThat(Syllables.of(word)).as(word).isEqualTo(count));
  }

  @Test
  void theFormulasAreThoseOfFleschAndKincaid() {
    // 6 words, 6 syllables in one sentence: 206.835 - 6.09 - 84.6, and a grade below the first.
    var cat = ReadingAge.of(List.of("The cat sat on the mat."));
    assertThat(cat.ease()).isEqualTo(116);
    assertThat(cat.age()).isEqualTo(5);
  }

  @Test
  void longWordsInALongSentenceNeedMoreYears() {
    var hard =
        ReadingAge.of(
            List.of(
                "Regulatory responsibilities necessitate comprehensive documentation of"
                    + " interdepartmental communication regarding vulnerable individuals."));
    assertThat(hard.ease()).isNegative();
    assertThat(hard.age()).isEqualTo(22);
    assertThat(hard.hardest()).hasSize(1);
  }

  @Test
  void headingsTitlesOfLawsAddressesAndWhatIsToBeAddedDoNotCount() {
    var notice =
        new WrittenNotice(
            "A title",
            "",
            SampleNotice.DAY,
            List.of(
                new WrittenNotice.Part(
                    "A heading",
                    null,
                    List.of(
                        new WrittenNotice.Paragraph(
                            "Ask us. See www.example.test [to be added: an address]", List.of()),
                        new WrittenNotice.Points(
                            List.of(new WrittenNotice.Point("Housing Act 1996", List.of())),
                            true)))),
            List.of());
    var age = ReadingAge.of(notice);
    assertThat(age.words()).isEqualTo(3);
    assertThat(age.sentences()).isEqualTo(2);
  }

  @Test
  void nothingToReadIsEasy() {
    var nothing = ReadingAge.of(List.of());
    assertThat(nothing.ease()).isEqualTo(100);
    assertThat(nothing.age()).isEqualTo(5);
  }

  @Test
  void theProgramsOwnPartsOfTheSampleAreReadByTwelveYearOlds() {
    var notice = SampleNotice.written();
    var own =
        new WrittenNotice(
            "",
            "",
            SampleNotice.DAY,
            notice.parts().stream()
                .filter(part -> List.of("Your rights", "How to complain").contains(part.heading()))
                .toList(),
            List.of());
    assertThat(ReadingAge.of(own).age()).isLessThanOrEqualTo(12);
    assertThat(ReadingAge.of(notice).age()).isLessThanOrEqualTo(13);
  }
}

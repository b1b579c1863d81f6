package org.igworkbench.registers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.igworkbench.exchange.Library;
import org.igworkbench.exchange.LibraryReader;
import org.igworkbench.exchange.Reading;
import org.igworkbench.exchange.SampleFiles;
import org.igworkbench.wording.Wording;
import org.igworkbench.workspace.Sentence;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FormsTest {

  private static final Rows ROWS = rows();

  /// The names under which trails have kept the law since the first workspace. They may grow; one
  /// that went away would leave old entries without a meaning.
  private static final Map<Kind, List<String>> KEPT =
      new EnumMap<>(
          Map.of(
              Kind.BASIS,
              List.of(
                  "parent",
                  "article",
                  "title",
                  "available",
                  "needs_power",
                  "needs_assessment",
                  "withdrawal",
                  "erasure",
                  "portability",
                  "objection",
                  "guidance"),
              Kind.SPECIAL_CONDITION,
              List.of(
                  "article",
                  "title",
                  "needs_schedule1",
                  "schedule1_part",
                  "needs_policy_document",
                  "note"),
              Kind.SCHEDULE1_CONDITION,
              List.of(
                  "part",
                  "paragraph",
                  "title",
                  "needs_policy_document",
                  "public_interest_test",
                  "for_special",
                  "for_offence",
                  "note"),
              Kind.INSTRUMENT,
              List.of(
                  "title",
                  "year",
                  "number",
                  "kind",
                  "named_in_notice",
                  "notice_wording",
                  "notice_remark",
                  "jurisdiction",
                  "status_words",
                  "note"),
              Kind.POWER,
              List.of(
                  "instrument",
                  "instrument_title",
                  "section",
                  "nature",
                  "direction",
                  "covered",
                  "purposes",
                  "recipients",
                  "description",
                  "overrides_confidentiality"),
              Kind.EXEMPTION,
              List.of("schedule", "part", "paragraph", "title", "lifts", "test", "typical", "note"),
              Kind.MECHANISM,
              List.of("article", "title", "usable_when", "assessment", "available", "note"),
              Kind.COUNTRY,
              List.of(
                  "alpha3",
                  "title",
                  "iso_name",
                  "adequacy",
                  "adequacy_since",
                  "note",
                  "full_list_seen",
                  "no_later_change_to")));

  private static Rows rows() {
    var library = library();
    return new Rows(
        library.catalogue(),
        library.law(),
        SampleWhole.AGREEMENTS,
        library.transfers(),
        library.automated(),
        Map.of());
  }

  static Library library() {
    return switch (new LibraryReader().read(SampleFiles.load(), SampleFiles.defaults())) {
      case Reading.Sound<Library>(var library) -> library;
      case Reading.Faulty<Library> faulty -> throw new AssertionError(faulty.violations());
    };
  }

  @ParameterizedTest
  @EnumSource
  void everyRowOfTheSampleGoesThroughItsFormAndComesOutTheSame(Kind kind) {
    var form = Forms.of(kind);
    assertThat(ROWS.of(kind))
        .isNotEmpty()
        .allSatisfy(row -> {
          var values = form.valuesOf(Rows.code(row), row);
          assertThat(form.row().apply(values)).isEqualTo(row);
          assertThat(Kind.of(row)).isEqualTo(kind);
        });
  }

  @ParameterizedTest
  @EnumSource
  void everyRowOfTheSampleCouldHaveBeenTypedIn(Kind kind) {
    var form = Forms.of(kind);
    assertThat(ROWS.of(kind))
        .allSatisfy(row ->
            assertThat(FieldCheck.of(form, form.valuesOf(Rows.code(row), row), ROWS))
                .as(Rows.code(row))
                .isEmpty());
  }

  @ParameterizedTest
  @EnumSource
  void theTrailKeepsExactlyTheFieldsOfTheForm(Kind kind) {
    var names = Forms.fields(kind).stream().map(Field::name).toList();
    assertThat(names).doesNotHaveDuplicates();
    assertThat(ROWS.of(kind))
        .allSatisfy(row ->
            assertThat(Forms.of(kind).factsOf(row).values().keySet())
                .containsExactlyElementsOf(new TreeSet<>(names)));
    if (kind.isLaw()) {
      assertThat(names)
          .containsAll(KEPT.getOrDefault(kind, List.of("?")))
          .endsWith("status", "in_force_from", "in_force_to", "verified");
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyRegisterAndFieldHasWords(Kind kind) {
    var words = new Wording();
    assertThat(Forms.fields(kind))
        .extracting(Field::label)
        .doesNotHaveDuplicates()
        .allSatisfy(label -> assertSaid(words, label));
    assertSaid(words, kind.word());
    assertSaid(words, kind.words());
    Forms.fields(kind)
        .forEach(field -> {
          if (field.shape() instanceof Shape.Choice(var options)) {
            options.forEach(option -> assertSaid(words, option.word()));
          }
        });
  }

  private static void assertSaid(Wording words, Sentence sentence) {
    assertThat(words.say(sentence)).isNotEqualTo(sentence.key());
  }
}

package org.igworkbench.registers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.igworkbench.catalogue.SubjectCategory;
import org.igworkbench.workspace.Violation;
import org.junit.jupiter.api.Test;

/// What has been answered decides what is asked next.
class AskingTest {

  private static final Field COUNTRY = Field.one("country", "x", Kind.COUNTRY);
  private static final Field REACH =
      Field.prose("reach", "x").requiredWhenRow("country", "adequacy", "PARTIAL");
  private static final Field MECHANISM = Field.line("mechanism", "x");
  private static final Field REASON =
      Field.prose("reason", "x").requiredWhen("mechanism", "TM-10", "TM-11");
  private static final Field LOOKED = Field.day("looked", "x").askedWhen("reason", "because");

  private static final Form<SubjectCategory> FORM =
      new Form<>(
          Kind.SUBJECT_CATEGORY,
          SubjectCategory.class,
          List.of(COUNTRY, REACH, MECHANISM, REASON, LOOKED),
          row -> new HashMap<>(),
          values -> {
            throw new IllegalStateException("No row is made here: " + values);
          });

  private static final RowLookup ROWS =
      (kind, code) ->
          kind == Kind.COUNTRY && (code.equals("US") || code.equals("FR"))
              ? Optional.of(new Values(Map.of("adequacy", code.equals("US") ? "PARTIAL" : "FULL")))
              : Optional.empty();

  private final Asking asking = new Asking(FORM, ROWS);

  private static Values values(String... pairs) {
    var values = new Values(Map.of(Form.CODE, "X-01"));
    for (int i = 0; i < pairs.length; i += 2) {
      values = values.with(pairs[i], pairs[i + 1]);
    }
    return values;
  }

  private static List<String> wrong(Values values) {
    return FieldCheck.of(FORM, values, ROWS).stream().map(Violation::path).toList();
  }

  @Test
  void aFieldIsAskedAndRequiredUponOneOfSeveralAnswers() {
    assertThat(asking.asks(REASON, values())).isFalse();
    assertThat(asking.asks(REASON, values("mechanism", "TM-01"))).isFalse();
    assertThat(asking.asks(REASON, values("mechanism", " TM-11 "))).isTrue();
    assertThat(wrong(values("mechanism", "TM-01"))).isEmpty();
    assertThat(wrong(values("mechanism", "TM-10"))).containsExactly("register.reason");
  }

  @Test
  void aFieldCanBeAskedForWhatTheAnswerNames() {
    assertThat(wrong(values("country", "FR"))).isEmpty();
    assertThat(wrong(values("country", "US"))).containsExactly("register.reach");
    assertThat(wrong(values("country", "US", "reach", "It is certified."))).isEmpty();
  }

  @Test
  void whatHangsOnAFieldThatIsNotAskedIsNotAskedEither() {
    var values = values("mechanism", "TM-01", "reason", "because", "looked", "2026-01-05");
    assertThat(asking.asks(LOOKED, values)).isFalse();
    assertThat(asking.asks(LOOKED, values.with("mechanism", "TM-10"))).isTrue();
  }

  @Test
  void whatIsNotAskedIsEmptiedAndNotComplainedAbout() {
    var values = values("mechanism", "TM-01", "reason", "because", "looked", "someday");
    assertThat(wrong(values)).isEmpty();
    var settled = asking.settled(values);
    assertThat(settled.get("reason")).isEmpty();
    assertThat(settled.get("looked")).isEmpty();
    assertThat(settled.get("mechanism")).isEqualTo("TM-01");
    assertThat(asking.deciding()).containsExactly("country", "mechanism", "reason");
  }
}

package org.igworkbench.registers;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.igworkbench.agreements.Agreement;
import org.igworkbench.agreements.Agreement.None;
import org.igworkbench.agreements.AgreementKind;
import org.igworkbench.workspace.Sentence;
import org.jspecify.annotations.Nullable;

/// The form of the register of agreements. That a date is not known is an answer, and so is that
/// there is none.
final class AgreementForm {

  private AgreementForm() {}

  static Form<Agreement> form() {
    return new Form<>(
        Kind.AGREEMENT,
        Agreement.class,
        List.of(
            Field.requiredLine("title", "registers.field.title"),
            Field.choice(
                "kind",
                "registers.field.agreement-kind",
                Stream.of(AgreementKind.values())
                    .map(kind -> new Shape.Option(kind.name(), kind.word()))),
            Field.requiredProse("parties", "registers.field.parties"),
            Field.many("party_recipients", "registers.field.party-recipients", Kind.RECIPIENT),
            Field.many("purposes", "registers.field.scope-purposes", Kind.PURPOSE),
            Field.many("recipients", "registers.field.scope-recipients", Kind.RECIPIENT),
            Field.many("data_categories", "registers.field.scope-data", Kind.DATA_CATEGORY),
            Field.dayOr("signed", "registers.field.signed", none("registers.none.signed")),
            Field.dayOr("effective", "registers.field.effective", Stream.of()),
            Field.dayOr("reviewed", "registers.field.reviewed", none("registers.none.reviewed")),
            Field.dayOr("review", "registers.field.review", none("registers.none.review")),
            Field.dayOr("end", "registers.field.end", none("registers.none.end")),
            Field.prose("signatories", "registers.field.signatories"),
            Field.line("owner", "registers.field.owner"),
            Field.line("link", "registers.field.link"),
            Field.prose("note", "registers.field.note")),
        AgreementForm::facts,
        AgreementForm::agreement);
  }

  private static Stream<Shape.Option> none(String word) {
    return Stream.of(new Shape.Option(Shape.DayOr.NONE, Sentence.of(word)));
  }

  private static Map<String, @Nullable Object> facts(Agreement row) {
    var facts = new HashMap<String, @Nullable Object>();
    facts.put("title", row.title());
    facts.put("kind", row.kind().name());
    facts.put("parties", row.parties().words());
    facts.put("party_recipients", row.parties().recipients());
    facts.put("purposes", row.scope().purposes());
    facts.put("recipients", row.scope().recipients());
    facts.put("data_categories", row.scope().categories());
    var dates = row.dates();
    facts.put("signed", said(dates.signed(), dates.none().contains(None.SIGNED)));
    facts.put("effective", said(dates.effective(), false));
    facts.put("reviewed", said(dates.reviewed(), dates.none().contains(None.REVIEWED)));
    facts.put("review", said(dates.review(), dates.none().contains(None.REVIEW)));
    facts.put("end", said(dates.end(), dates.openEnded()));
    facts.put("signatories", row.papers().signatories());
    facts.put("owner", row.papers().owner());
    facts.put("link", row.papers().link());
    facts.put("note", row.papers().note());
    return facts;
  }

  private static String said(@Nullable LocalDate day, boolean none) {
    if (day != null) {
      return day.toString();
    }
    return none ? Shape.DayOr.NONE : Shape.DayOr.UNKNOWN;
  }

  private static Agreement agreement(Values values) {
    return new Agreement(
        values.text(Form.CODE),
        values.text("title"),
        values.choice("kind", AgreementKind.class),
        new Agreement.Parties(values.text("parties"), values.list("party_recipients")),
        new Agreement.Scope(
            values.list("purposes"), values.list("recipients"), values.list("data_categories")),
        new Agreement.Dates(
            values.day("signed"),
            values.day("effective"),
            values.day("reviewed"),
            values.day("review"),
            values.day("end"),
            none(values)),
        new Agreement.Papers(
            values.text("signatories"),
            values.text("owner"),
            values.text("link"),
            values.text("note")));
  }

  private static Set<None> none(Values values) {
    var none = EnumSet.noneOf(None.class);
    for (var one : None.values()) {
      var field =
          switch (one) {
            case SIGNED -> "signed";
            case REVIEWED -> "reviewed";
            case REVIEW -> "review";
            case END -> "end";
          };
      if (values.text(field).equals(Shape.DayOr.NONE)) {
        none.add(one);
      }
    }
    return none;
  }
}

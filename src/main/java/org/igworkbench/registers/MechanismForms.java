package org.igworkbench.registers;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.igworkbench.law.Country;
import org.igworkbench.law.Country.Adequacy;
import org.igworkbench.law.TransferMechanism;
import org.igworkbench.registers.Shape.Option;
import org.igworkbench.workspace.Sentence;

/// The forms of transfer mechanisms and countries.
final class MechanismForms {

  private MechanismForms() {}

  static Form<TransferMechanism> mechanism() {
    return new Form<>(
        Kind.MECHANISM,
        TransferMechanism.class,
        LawForms.ending(
            Field.requiredLine("article", "registers.field.article"),
            Field.requiredLine("title", "registers.field.title"),
            Field.prose("usable_when", "registers.field.usable-when"),
            Field.prose("assessment", "registers.field.assessment"),
            Field.yesNo("available", "registers.field.available-to-authorities"),
            Field.prose("note", "registers.field.note")),
        row -> {
          var facts = LawForms.facts(row);
          facts.put("article", row.article());
          facts.put("title", row.title());
          facts.put("usable_when", row.usableWhen());
          facts.put("assessment", row.assessment());
          facts.put("available", row.available());
          facts.put("note", row.note());
          return facts;
        },
        values ->
            new TransferMechanism(
                values.text(Form.CODE),
                values.text("article"),
                values.text("title"),
                values.text("usable_when"),
                values.text("assessment"),
                values.yes("available"),
                values.text("note"),
                LawForms.standing(values)));
  }

  static Form<Country> country() {
    return new Form<>(
        Kind.COUNTRY,
        Country.class,
        LawForms.ending(
            Field.requiredLine("title", "registers.field.name"),
            Field.requiredLine("iso_name", "registers.field.iso-name"),
            Field.requiredLine("alpha3", "registers.field.alpha3"),
            Field.choice(
                "adequacy",
                "registers.field.adequacy",
                Stream.of(Adequacy.values()).map(MechanismForms::option)),
            Field.day("adequacy_since", "registers.field.adequacy-since"),
            Field.requiredDay("full_list_seen", "registers.field.full-list-seen"),
            Field.requiredDay("no_later_change_to", "registers.field.no-later-change-to"),
            Field.prose("note", "registers.field.note")),
        row -> {
          var facts = LawForms.facts(row);
          facts.put("title", row.title());
          facts.put("iso_name", row.isoName());
          facts.put("alpha3", row.alpha3());
          facts.put("adequacy", row.adequacy().name());
          facts.put("adequacy_since", LawForms.text(row.adequacySince()));
          facts.put("full_list_seen", LawForms.text(row.seen().fullList()));
          facts.put("no_later_change_to", LawForms.text(row.seen().noLaterChangeTo()));
          facts.put("note", row.note());
          return facts;
        },
        values ->
            new Country(
                values.text(Form.CODE),
                values.text("alpha3"),
                values.text("title"),
                values.text("iso_name"),
                values.choice("adequacy", Adequacy.class),
                values.day("adequacy_since"),
                values.text("note"),
                new Country.Seen(
                    LocalDate.parse(values.text("full_list_seen")),
                    LocalDate.parse(values.text("no_later_change_to"))),
                LawForms.standing(values)));
  }

  private static Option option(Adequacy adequacy) {
    return new Option(
        adequacy.name(),
        Sentence.of(
            switch (adequacy) {
              case FULL -> "registers.adequacy.full";
              case PARTIAL -> "registers.adequacy.partial";
              case NONE -> "registers.adequacy.none";
              case DOMESTIC -> "registers.adequacy.domestic";
            }));
  }
}

package org.igworkbench.registers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.igworkbench.catalogue.DataCategory;
import org.igworkbench.catalogue.Purpose;
import org.igworkbench.catalogue.Recipient;
import org.igworkbench.catalogue.SubjectCategory;
import org.igworkbench.registers.Shape.Option;
import org.igworkbench.workspace.Answer;
import org.igworkbench.workspace.Period;
import org.jspecify.annotations.Nullable;

/// The forms of the vocabulary.
final class CatalogueForms {

  private static final int MOST_ROWS = 9_999;

  private CatalogueForms() {}

  static Form<Purpose> purpose() {
    return new Form<>(
        Kind.PURPOSE,
        Purpose.class,
        ending(
            Field.requiredLine("title", "registers.field.title"),
            Field.requiredLine("scope", "registers.field.scope"),
            Field.requiredProse("notice_wording", "registers.field.notice-wording"),
            Field.line("owner", "registers.field.owner"),
            Field.whole("order", "registers.field.order", 1, MOST_ROWS),
            Field.prose("note", "registers.field.note")),
        row -> {
          var facts = facts(row.effective(), row.verified());
          facts.put("title", row.title());
          facts.put("scope", row.scope());
          facts.put("notice_wording", row.noticeWording());
          facts.put("owner", row.owner());
          facts.put("order", row.order());
          facts.put("note", row.note());
          return facts;
        },
        values ->
            new Purpose(
                values.text(Form.CODE),
                values.whole("order"),
                values.text("scope"),
                values.text("notice_wording"),
                values.text("title"),
                values.text("owner"),
                values.text("note"),
                effective(values),
                values.text("verified")));
  }

  static Form<Recipient> recipient() {
    return new Form<>(
        Kind.RECIPIENT,
        Recipient.class,
        ending(
            Field.requiredLine("title", "registers.field.name"),
            Field.requiredLine(
                "short_heading", "registers.field.short-heading", Recipient.Naming.LONGEST_HEADING),
            Field.names("aliases", "registers.field.aliases"),
            Field.choice(
                "category",
                "registers.field.category",
                Stream.of(Recipient.Category.values()).map(it -> new Option(it.name(), it.word()))),
            Field.choice(
                "role",
                "registers.field.role",
                Stream.of(Recipient.Role.values()).map(it -> new Option(it.name(), it.word()))),
            Field.prose("example_bodies", "registers.field.example-bodies"),
            Field.one("country", "registers.field.country", Kind.COUNTRY),
            Field.line("contact", "registers.field.contact"),
            Field.line("ico_number", "registers.field.ico-number"),
            Field.day("ico_expires", "registers.field.ico-expires"),
            Field.line("dspt_status", "registers.field.dspt-status"),
            Field.day("dspt_on", "registers.field.dspt-on"),
            Field.one("duplicate_of", "registers.field.duplicate-of", Kind.RECIPIENT),
            Field.line("notice_section", "registers.field.notice-section"),
            Field.prose("notice_wording", "registers.field.notice-wording"),
            Field.whole("order", "registers.field.order", 1, MOST_ROWS),
            Field.prose("note", "registers.field.note")),
        CatalogueForms::facts,
        CatalogueForms::recipient);
  }

  private static Map<String, @Nullable Object> facts(Recipient row) {
    var facts = facts(row.effective(), row.verified());
    var naming = row.naming();
    facts.put("title", naming.title());
    facts.put("short_heading", naming.shortHeading());
    facts.put("aliases", naming.aliases());
    facts.put("category", row.category().name());
    facts.put("role", row.role().name());
    facts.put("example_bodies", row.exampleBodies());
    var particulars = row.particulars();
    facts.put("country", particulars.country());
    facts.put("contact", particulars.contact());
    var assurance = particulars.assurance();
    facts.put("ico_number", assurance.icoNumber());
    facts.put("ico_expires", text(assurance.icoExpires()));
    facts.put("dspt_status", assurance.dspt());
    facts.put("dspt_on", text(assurance.dsptOn()));
    facts.put("duplicate_of", row.duplicateOf());
    facts.put("notice_section", naming.noticeSection());
    facts.put("notice_wording", naming.noticeWording());
    facts.put("order", row.order());
    facts.put("note", row.note());
    return facts;
  }

  private static Recipient recipient(Values values) {
    return new Recipient(
        values.text(Form.CODE),
        values.whole("order"),
        new Recipient.Naming(
            values.text("title"),
            values.text("short_heading"),
            values.text("notice_section"),
            values.text("notice_wording"),
            values.list("aliases")),
        values.choice("category", Recipient.Category.class),
        values.choice("role", Recipient.Role.class),
        values.text("example_bodies"),
        new Recipient.Particulars(
            values.textOrNull("country"),
            values.text("contact"),
            new Recipient.Assurance(
                values.text("ico_number"),
                values.day("ico_expires"),
                values.text("dspt_status"),
                values.day("dspt_on"))),
        values.textOrNull("duplicate_of"),
        values.text("note"),
        effective(values),
        values.text("verified"));
  }

  static Form<DataCategory> dataCategory() {
    return new Form<>(
        Kind.DATA_CATEGORY,
        DataCategory.class,
        ending(
            Field.requiredLine("title", "registers.field.title"),
            Field.choice(
                "class",
                "registers.field.class",
                Stream.of(DataCategory.DataClass.values())
                    .map(it -> new Option(it.name(), it.word()))),
            Field.answer("confidential", "registers.field.confidential"),
            Field.prose("note", "registers.field.note")),
        row -> {
          var facts = facts(row.effective(), row.verified());
          facts.put("title", row.title());
          facts.put("class", row.dataClass().name());
          facts.put("confidential", row.confidential().name());
          facts.put("note", row.note());
          return facts;
        },
        values ->
            new DataCategory(
                values.text(Form.CODE),
                values.text("title"),
                values.choice("class", DataCategory.DataClass.class),
                values.choice("confidential", Answer.class),
                values.text("note"),
                effective(values),
                values.text("verified")));
  }

  static Form<SubjectCategory> subjectCategory() {
    return new Form<>(
        Kind.SUBJECT_CATEGORY,
        SubjectCategory.class,
        ending(
            Field.requiredLine("title", "registers.field.title"),
            Field.answer("child", "registers.field.child"),
            Field.answer("vulnerable", "registers.field.vulnerable"),
            Field.prose("note", "registers.field.note")),
        row -> {
          var facts = facts(row.effective(), row.verified());
          facts.put("title", row.title());
          facts.put("child", row.child().name());
          facts.put("vulnerable", row.vulnerable().name());
          facts.put("note", row.note());
          return facts;
        },
        values ->
            new SubjectCategory(
                values.text(Form.CODE),
                values.text("title"),
                values.choice("child", Answer.class),
                values.choice("vulnerable", Answer.class),
                values.text("note"),
                effective(values),
                values.text("verified")));
  }

  private static List<Field> ending(Field... fields) {
    var all = new ArrayList<>(List.of(fields));
    all.add(Field.day("effective_from", "registers.field.effective-from"));
    all.add(Field.day("effective_to", "registers.field.effective-to"));
    all.add(Field.requiredLine("verified", "registers.field.verified"));
    return all;
  }

  private static Period effective(Values values) {
    return values.period("effective_from", "effective_to");
  }

  private static Map<String, @Nullable Object> facts(Period effective, String verified) {
    var facts = new HashMap<String, @Nullable Object>();
    facts.put("effective_from", text(effective.from()));
    facts.put("effective_to", text(effective.to()));
    facts.put("verified", verified);
    return facts;
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }
}

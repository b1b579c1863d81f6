package org.igworkbench.registers;

import java.util.Set;
import java.util.stream.Stream;
import org.igworkbench.workspace.Answer;
import org.igworkbench.workspace.Sentence;
import org.jspecify.annotations.Nullable;

/// A field of a register.
///
/// @param name as the trail names it, such as `notice_wording`
/// @param label as a person reads it
/// @param asked upon which answer it is asked at all; null where it always is
public record Field(String name, Sentence label, Shape shape, @Nullable Condition asked) {

  private static final int LONGEST_LINE = 300;
  private static final int LONGEST_PROSE = 8_000;

  Field(String name, Sentence label, Shape shape) {
    this(name, label, shape, null);
  }

  /// The same, asked and shown only when another field holds one of these values. What is not asked
  /// is empty, whatever its shape.
  Field askedWhen(String field, String... values) {
    return new Field(name, label, shape, new Condition(field, null, Set.of(values), false));
  }

  /// The same, asked only when another field holds one of these values, and not to be left empty
  /// then.
  Field requiredWhen(String field, String... values) {
    return new Field(name, label, shape, new Condition(field, null, Set.of(values), true));
  }

  /// The same, asked only when a row that another field names holds one of these values in its
  /// field of that name.
  Field askedWhenRow(String field, String of, String... values) {
    return new Field(name, label, shape, new Condition(field, of, Set.of(values), false));
  }

  /// As [#askedWhenRow], and not to be left empty then.
  Field requiredWhenRow(String field, String of, String... values) {
    return new Field(name, label, shape, new Condition(field, of, Set.of(values), true));
  }

  /// Whether it may not be left empty when it is asked.
  public boolean required() {
    return shape.required() || (asked != null && asked.required());
  }

  static Field line(String name, String label) {
    return new Field(name, Sentence.of(label), new Shape.Line(false, LONGEST_LINE));
  }

  static Field requiredLine(String name, String label) {
    return requiredLine(name, label, LONGEST_LINE);
  }

  static Field requiredLine(String name, String label, int longest) {
    return new Field(name, Sentence.of(label), new Shape.Line(true, longest));
  }

  static Field prose(String name, String label) {
    return new Field(name, Sentence.of(label), new Shape.Prose(false, LONGEST_PROSE));
  }

  static Field requiredProse(String name, String label) {
    return new Field(name, Sentence.of(label), new Shape.Prose(true, LONGEST_PROSE));
  }

  static Field whole(String name, String label, int least, int most) {
    return new Field(name, Sentence.of(label), new Shape.Whole(least, most));
  }

  static Field yesNo(String name, String label) {
    return new Field(name, Sentence.of(label), new Shape.YesNo());
  }

  static Field day(String name, String label) {
    return new Field(name, Sentence.of(label), new Shape.Day(false));
  }

  static Field requiredDay(String name, String label) {
    return new Field(name, Sentence.of(label), new Shape.Day(true));
  }

  /// A day that may be unknown, which is an answer of its own.
  ///
  /// @param none that there is no such day, where that can be said
  static Field dayOr(String name, String label, Stream<Shape.Option> none) {
    var unknown = new Shape.Option(Shape.DayOr.UNKNOWN, Sentence.of("registers.value.day-unknown"));
    return new Field(
        name,
        Sentence.of(label),
        new Shape.DayOr(Stream.concat(none, Stream.of(unknown)).toList()));
  }

  static Field one(String name, String label, Kind of) {
    return new Field(name, Sentence.of(label), new Shape.One(of, false));
  }

  static Field requiredOne(String name, String label, Kind of) {
    return new Field(name, Sentence.of(label), new Shape.One(of, true));
  }

  static Field many(String name, String label, Kind of) {
    return new Field(name, Sentence.of(label), new Shape.Many(of));
  }

  static Field names(String name, String label) {
    return new Field(name, Sentence.of(label), new Shape.Names());
  }

  static Field choice(String name, String label, Stream<Shape.Option> options) {
    return new Field(name, Sentence.of(label), new Shape.Choice(options.toList()));
  }

  /// Yes, no, partly or unknown: unknown is an answer of its own.
  static Field answer(String name, String label) {
    return choice(name, label, Stream.of(Answer.values()).map(Field::option));
  }

  private static Shape.Option option(Answer answer) {
    return new Shape.Option(
        answer.name(),
        Sentence.of(
            switch (answer) {
              case YES -> "registers.answer.yes";
              case PARTLY -> "registers.answer.partly";
              case NO -> "registers.answer.no";
              case UNKNOWN -> "registers.answer.unknown";
            }));
  }
}

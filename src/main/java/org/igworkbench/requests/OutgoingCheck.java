package org.igworkbench.requests;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.igworkbench.matrix.MatrixSnapshot;
import org.igworkbench.workspace.Violation;
import org.jspecify.annotations.Nullable;

/// Checks a request that we make, all of it at once: what it holds, and what it has to hold by now.
final class OutgoingCheck {

  private static final int LONGEST = 8_000;

  /// Before it nobody asked anybody by this program; after it the year is a slip.
  private static final int FIRST_YEAR = 1990;

  private static final int LAST_YEAR = 2199;

  private static final int MOST_PEOPLE = 100_000_000;

  private final OutgoingRequest request;
  private final MatrixSnapshot matrix;
  private final LocalDate today;
  private final List<Violation> violations = new ArrayList<>();

  private OutgoingCheck(OutgoingRequest request, MatrixSnapshot matrix, LocalDate today) {
    this.request = request;
    this.matrix = matrix;
    this.today = today;
  }

  /// All that is wrong with it as it would be saved.
  static List<Violation> of(OutgoingRequest request, MatrixSnapshot matrix, LocalDate today) {
    var check = new OutgoingCheck(request, matrix, today);
    check.known();
    check.days();
    if (request.stage().isSent()) {
      check.complete();
      check.sent();
    }
    check.answer();
    return List.copyOf(check.violations);
  }

  /// All that the letter still lacks.
  static List<Violation> ofLetter(OutgoingRequest request, MatrixSnapshot matrix, LocalDate today) {
    var check = new OutgoingCheck(request, matrix, today);
    check.known();
    check.days();
    check.complete();
    return List.copyOf(check.violations);
  }

  /// Whatever stands in it can be kept, and every code names something.
  private void known() {
    filled(
        "outgoing.organisation", "outgoing.organisation.missing", request.asked().organisation());
    var catalogue = matrix.catalogue();
    var law = matrix.law();
    var ground = request.ground();
    code("outgoing.recipient", request.asked().recipient(), catalogue::recipient);
    code("outgoing.purpose", ground.purpose(), catalogue::purpose);
    code("outgoing.basis", ground.basis(), law::basis);
    code("outgoing.power", ground.power(), law::power);
    for (var category : request.wanted().categories()) {
      code("outgoing.categories", category, catalogue::dataCategory);
    }
    var people = request.wanted().people();
    if (people != null && (people < 1 || people > MOST_PEOPLE)) {
      add("outgoing.people", "outgoing.people.number");
    }
    text("outgoing.organisation", request.asked().organisation());
    text("outgoing.task", ground.task());
    text("outgoing.description", request.wanted().description());
    text("outgoing.subjects", request.wanted().subjects());
    text("outgoing.necessity", request.need().necessity());
    text("outgoing.statement", request.need().statement());
    text("outgoing.made-by", request.need().by());
    text("outgoing.channel", request.sending().channel());
    text("outgoing.received", request.answer().received());
    text("outgoing.note", request.answer().note());
    text("outgoing.kept", request.answer().kept());
  }

  /// Days are in their order, and nothing has happened that is still to come.
  private void days() {
    var made = request.need().on();
    var sent = request.sending().on();
    var replyBy = request.sending().replyBy();
    var answered = request.answer().on();
    past("outgoing.made-on", made);
    past("outgoing.sent-on", sent);
    past("outgoing.answered-on", answered);
    sensible("outgoing.reply-by", replyBy);
    if (made != null && sent != null && made.isAfter(sent)) {
      add("outgoing.made-on", "outgoing.made-on.after-sent", sent);
    }
    if (replyBy != null && sent != null && replyBy.isBefore(sent)) {
      add("outgoing.reply-by", "outgoing.reply-by.before-sent", sent);
    }
    if (answered != null && sent != null && answered.isBefore(sent)) {
      add("outgoing.answered-on", "outgoing.answered-on.before-sent", sent);
    }
    if (sent != null && request.stage() == OutgoingStage.PREPARED) {
      add("outgoing.stage", "outgoing.stage.not-prepared", sent);
    }
    if (answered != null && !request.stage().isAnswered()) {
      add("outgoing.stage", "outgoing.stage.not-answered", answered);
    }
  }

  /// What the organisation asked needs to be told.
  private void complete() {
    var ground = request.ground();
    if (ground.purpose() == null) {
      add("outgoing.purpose", "outgoing.purpose.missing");
    }
    if (ground.basis() == null) {
      add("outgoing.basis", "outgoing.basis.missing");
    }
    if (ground.power() == null && StatementOfNeed.isPublicTask(ground, matrix.law())) {
      add("outgoing.power", "outgoing.power.missing");
    }
    filled("outgoing.description", "outgoing.description.missing", request.wanted().description());
    if (request.wanted().categories().isEmpty()) {
      add("outgoing.categories", "outgoing.categories.missing");
    }
    filled("outgoing.necessity", "outgoing.necessity.missing", request.need().necessity());
    filled("outgoing.statement", "outgoing.statement.missing", request.need().statement());
    filled("outgoing.made-by", "outgoing.made-by.missing", request.need().by());
    present("outgoing.made-on", "outgoing.made-on.missing", request.need().on());
    present("outgoing.reply-by", "outgoing.reply-by.missing", request.sending().replyBy());
  }

  private void sent() {
    present("outgoing.sent-on", "outgoing.sent-on.missing", request.sending().on());
    filled("outgoing.channel", "outgoing.channel.missing", request.sending().channel());
  }

  private void answer() {
    var answer = request.answer();
    if (request.stage().isAnswered()) {
      present("outgoing.answered-on", "outgoing.answered-on.missing", answer.on());
    }
    if (request.stage().isReceived()) {
      filled("outgoing.received", "outgoing.received.missing", answer.received());
      filled("outgoing.kept", "outgoing.kept.missing", answer.kept());
    }
    if (request.stage() == OutgoingStage.REFUSED || request.stage() == OutgoingStage.WITHDRAWN) {
      filled("outgoing.note", "outgoing.note.missing", answer.note());
    }
  }

  private void filled(String path, String key, String text) {
    if (text.isBlank()) {
      add(path, key);
    }
  }

  private void present(String path, String key, @Nullable LocalDate day) {
    if (day == null) {
      add(path, key);
    }
  }

  private void code(String path, @Nullable String code, Function<String, Optional<?>> register) {
    if (code != null && register.apply(code).isEmpty()) {
      add(path, "outgoing.code.unknown", code);
    }
  }

  private void text(String path, String text) {
    if (text.length() > LONGEST) {
      add(path, "outgoing.text.long", LONGEST, text.length());
    } else if (!Legible.is(text)) {
      add(path, "outgoing.text.unreadable");
    }
  }

  private void past(String path, @Nullable LocalDate day) {
    if (day != null && day.isAfter(today)) {
      add(path, "outgoing.day.future", day);
    } else {
      sensible(path, day);
    }
  }

  private void sensible(String path, @Nullable LocalDate day) {
    if (day != null && (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR)) {
      add(path, "outgoing.day.year", day);
    }
  }

  private void add(String path, String key, Object... args) {
    violations.add(Violation.at(path, key, args));
  }
}

package org.igworkbench.reports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.igworkbench.matrix.MatrixSnapshot;
import org.igworkbench.requests.RequestColumn;
import org.igworkbench.requests.RequestColumn.Form;
import org.igworkbench.requests.SharingRequest;
import org.igworkbench.workspace.Sentence;

/// What stands in the columns of a table of requests: the answers to the ICO’s decision form in its
/// order, by which requests are brought in again, and then what only this program can know.
final class RequestCells {

  private static final String HOME = "GB";

  /// In the order of the form.
  static final List<RequestColumn> ASKED =
      List.of(
          RequestColumn.REFERENCE,
          RequestColumn.ORGANISATION,
          RequestColumn.RECIPIENT,
          RequestColumn.RECEIVER,
          RequestColumn.PERSON,
          RequestColumn.RECEIVED,
          RequestColumn.REQUIRED_BY,
          RequestColumn.DUE,
          RequestColumn.URGENCY,
          RequestColumn.CHANNEL,
          RequestColumn.DESCRIPTION,
          RequestColumn.CATEGORIES,
          RequestColumn.SUBJECT_CATEGORIES,
          RequestColumn.SUBJECTS,
          RequestColumn.PEOPLE,
          RequestColumn.DESTINATION,
          RequestColumn.RELATIONSHIP,
          RequestColumn.AGREED,
          RequestColumn.AGREEMENT,
          RequestColumn.PURPOSE,
          RequestColumn.BASIS,
          RequestColumn.NECESSITY,
          RequestColumn.CONDITIONS_MET,
          RequestColumn.PART_3,
          RequestColumn.POWER,
          RequestColumn.ASSESSMENT,
          RequestColumn.RETENTION,
          RequestColumn.SECURITY,
          RequestColumn.RIGHTS,
          RequestColumn.INTERVALS,
          RequestColumn.DECISION,
          RequestColumn.SHARED,
          RequestColumn.WITHHELD,
          RequestColumn.METHOD,
          RequestColumn.MECHANISM,
          RequestColumn.CODED_REASONS,
          RequestColumn.REASON,
          RequestColumn.EXEMPTIONS,
          RequestColumn.EXEMPTION_TEST,
          RequestColumn.CONDITIONS,
          RequestColumn.DECIDED_BY,
          RequestColumn.DECIDED_ON);

  private final Names names;
  private final Codes codes;
  private final boolean knowsHome;

  RequestCells(Names names, Codes codes, MatrixSnapshot matrix) {
    this.names = names;
    this.codes = codes;
    this.knowsHome = matrix.law().country(HOME).isPresent();
  }

  List<Column> columns() {
    return Stream.concat(
            ASKED.stream().map(column -> new Column(names.say(column.heading()), width(column))),
            Stream.of(
                new Column(names.say("sharing-log.column.stage"), 20),
                new Column(names.say("record.prompt.advice"), 36),
                new Column(names.say("record.prompt.advice-not-followed"), 36),
                new Column(names.say("record.prompt.signature-why"), 26),
                new Column(names.say("record.prompt.signed-by"), 26),
                new Column(names.say("record.prompt.signed-on"), 18),
                new Column(names.say("record.prompt.verdict"), 22),
                new Column(names.say("record.prompt.matrix-result"), 22),
                new Column(names.say("record.prompt.rules"), 26)))
        .toList();
  }

  private static int width(RequestColumn column) {
    return switch (column.form()) {
      case DAY -> 18;
      case NUMBER -> 12;
      case WORD, ANSWER -> 18;
      case CODES -> 24;
      case CODE -> column == RequestColumn.REFERENCE ? 15 : 28;
      case TEXT ->
          switch (column) {
            case DESCRIPTION, REASON, SHARED, CONDITIONS -> 48;
            case CHANNEL, METHOD, SUBJECTS -> 20;
            default -> 30;
          };
    };
  }

  List<Value> row(SharingRequest request) {
    var cells = new ArrayList<Value>();
    ASKED.forEach(column -> cells.add(value(column, request)));
    cells.add(word(request.stage().word()));
    var advice = request.life().advice();
    cells.add(
        advice == null
            ? names.orNone("")
            : names.text("sharing-log.value.advice", advice.by(), advice.on(), advice.text()));
    decided(request, cells);
    return cells;
  }

  /// The row of a request that is no longer in the log.
  List<Value> missing(String reference) {
    return BlockRows.missing(names, reference, columns().size());
  }

  private void decided(SharingRequest request, List<Value> cells) {
    var decision = request.decision();
    var none = names.orNone("");
    if (decision == null) {
      cells.addAll(Collections.nCopies(4, none));
    } else {
      var signature = decision.signing().signature();
      cells.add(names.orNone(decision.adviceNotFollowed()));
      cells.add(
          names.orNone(
              String.join(
                  Codes.BETWEEN,
                  decision.signing().causes().stream()
                      .map(cause -> names.say(cause.word()))
                      .toList())));
      cells.add(names.orNone(signature == null ? "" : signature.by()));
      cells.add(names.day(signature == null ? null : signature.on()));
    }
    var verdict = request.listedVerdict();
    cells.add(verdict == null ? none : names.verdict(verdict));
    var evidence = decision == null ? null : decision.evidence();
    cells.add(evidence == null ? none : word(evidence.matrixResult().word()));
    cells.add(evidence == null ? none : names.orNone(String.join(Codes.BETWEEN, evidence.rules())));
  }

  private Value word(Sentence word) {
    return new Value.Text(names.say(word));
  }

  Value value(RequestColumn column, SharingRequest request) {
    var text = column.of(request);
    if (text.isBlank()) {
      return nothing(column);
    }
    return switch (column.form()) {
      case DAY -> new Value.Day(LocalDate.parse(text));
      case NUMBER -> new Value.Count(Long.parseLong(text));
      case CODE -> new Value.Text(column == RequestColumn.REFERENCE ? text : codes.coded(text));
      case CODES -> new Value.Text(text.replace(";", Codes.BETWEEN));
      case TEXT, WORD, ANSWER -> new Value.Text(text);
    };
  }

  private Value nothing(RequestColumn column) {
    if (column.form() == Form.ANSWER) {
      return names.text("sharing-log.value.unknown");
    }
    return column == RequestColumn.DESTINATION && knowsHome
        ? new Value.Text(codes.coded(HOME))
        : names.orNone("");
  }
}

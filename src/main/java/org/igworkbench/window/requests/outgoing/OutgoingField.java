package org.igworkbench.window.requests.outgoing;

import java.util.Optional;
import java.util.stream.Stream;

/// The fields of a request that we make, in the order of its form.
enum OutgoingField {
  ORGANISATION("organisation", "organisation", "outgoing-screen.field.organisation", Sort.LINE),
  RECIPIENT("recipient", "recipient", "outgoing-screen.field.recipient", Sort.CHOICE),
  PURPOSE("purpose", "purpose", "outgoing-screen.field.purpose", Sort.CHOICE),
  BASIS("lawful_basis", "basis", "outgoing-screen.field.basis", Sort.CHOICE),
  POWER("power", "power", "outgoing-screen.field.power", Sort.CHOICE),
  TASK("task", "task", "outgoing-screen.field.task", Sort.LINE),
  DESCRIPTION("data_requested", "description", "outgoing-screen.field.description", Sort.PROSE),
  CATEGORIES("data_categories", "categories", "outgoing-screen.field.categories", Sort.MANY),
  SUBJECTS("subject_references", "subjects", "outgoing-screen.field.subjects", Sort.LINE),
  PEOPLE("number_of_people", "people", "outgoing-screen.field.people", Sort.NUMBER),
  NECESSITY("necessity", "necessity", "outgoing-screen.field.necessity", Sort.PROSE),
  STATEMENT("statement_of_need", "statement", "outgoing-screen.field.statement", Sort.PROSE),
  MADE_BY("statement_by", "made-by", "outgoing-screen.field.made-by", Sort.LINE),
  MADE_ON("statement_on", "made-on", "outgoing-screen.field.made-on", Sort.DAY),
  STAGE("stage", "stage", "outgoing-screen.field.stage", Sort.STAGE),
  SENT_ON("sent_on", "sent-on", "outgoing-screen.field.sent-on", Sort.DAY),
  CHANNEL("channel", "channel", "outgoing-screen.field.channel", Sort.LINE),
  REPLY_BY("reply_by", "reply-by", "outgoing-screen.field.reply-by", Sort.DAY),
  ANSWERED_ON("answered_on", "answered-on", "outgoing-screen.field.answered-on", Sort.DAY),
  RECEIVED("received", "received", "outgoing-screen.field.received", Sort.PROSE),
  NOTE("note", "note", "outgoing-screen.field.note", Sort.PROSE),
  KEPT("kept", "kept", "outgoing-screen.field.kept", Sort.LINE);

  /// What stands in a field; it is text whatever it stands for, so that what is half typed stays.
  enum Sort {
    LINE,
    PROSE,
    DAY,
    NUMBER,

    /// A code.
    CHOICE,

    /// Codes, one on each line.
    MANY,
    STAGE
  }

  private final String fact;
  private final String id;
  private final String label;
  private final Sort sort;

  OutgoingField(String fact, String id, String label, Sort sort) {
    this.fact = fact;
    this.id = id;
    this.label = label;
    this.sort = sort;
  }

  /// The field that the trail keeps under a name.
  static Optional<OutgoingField> of(String fact) {
    return Stream.of(values()).filter(field -> field.fact.equals(fact)).findFirst();
  }

  /// How the trail names it.
  String fact() {
    return fact;
  }

  /// Where violations of it are found.
  String path() {
    return "outgoing." + id;
  }

  /// The id of its control.
  String id() {
    return "outgoing-" + id;
  }

  /// The key of its label.
  String label() {
    return label;
  }

  Sort sort() {
    return sort;
  }
}

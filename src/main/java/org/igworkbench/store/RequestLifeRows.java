package org.igworkbench.store;

import static org.igworkbench.store.schema.Tables.REQUEST_CONFIRMATION;
import static org.igworkbench.store.schema.Tables.REQUEST_DISCLOSURE;
import static org.igworkbench.store.schema.Tables.REQUEST_KEPT;
import static org.igworkbench.store.schema.Tables.REQUEST_PAUSE;
import static org.igworkbench.store.schema.Tables.REQUEST_PERSON;
import static org.igworkbench.store.schema.Tables.REQUEST_STEP;
import static org.igworkbench.store.schema.Tables.SHARING_REQUEST;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.igworkbench.requests.Disclosure;
import org.igworkbench.requests.SharingRequest;
import org.igworkbench.requests.SubjectReferences;
import org.igworkbench.store.schema.tables.records.RequestConfirmationRecord;
import org.igworkbench.store.schema.tables.records.RequestDisclosureRecord;
import org.igworkbench.store.schema.tables.records.RequestKeptRecord;
import org.igworkbench.store.schema.tables.records.RequestPauseRecord;
import org.igworkbench.store.schema.tables.records.RequestPersonRecord;
import org.igworkbench.store.schema.tables.records.RequestStepRecord;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;

/// What happened to requests, and to whom, on its way to the tables.
final class RequestLifeRows {

  private final List<RequestPauseRecord> pauses = new ArrayList<>();
  private final List<RequestStepRecord> steps = new ArrayList<>();
  private final List<RequestDisclosureRecord> disclosures = new ArrayList<>();
  private final List<RequestConfirmationRecord> confirmations = new ArrayList<>();
  private final List<RequestPersonRecord> people = new ArrayList<>();
  private final List<RequestKeptRecord> kept = new ArrayList<>();

  private RequestLifeRows() {}

  static void add(DSLContext db, Collection<SharingRequest> requests) {
    var rows = new RequestLifeRows();
    requests.forEach(rows::take);
    ManyRows.insert(db, rows.pauses);
    ManyRows.insert(db, rows.steps);
    ManyRows.insert(db, rows.disclosures);
    ManyRows.insert(db, rows.confirmations);
    ManyRows.insert(db, rows.people);
    ManyRows.insert(db, rows.kept);
  }

  private void take(SharingRequest request) {
    var reference = request.reference();
    int place = 0;
    for (var pause : request.timing().pauses()) {
      pauses.add(
          new RequestPauseRecord(
              reference, place++, pause.from(), pause.to(), pause.reason(), pause.due()));
    }
    place = 0;
    for (var step : request.life().steps()) {
      steps.add(
          new RequestStepRecord(
              reference,
              place++,
              step.action().name(),
              step.at().toString(),
              step.by(),
              step.why()));
    }
    place = 0;
    for (var disclosure : request.life().disclosures()) {
      take(reference, place++, disclosure);
    }
    for (var person : request.subjects()) {
      people.add(new RequestPersonRecord(reference, person));
    }
    takeKept(request);
  }

  private void take(String reference, int place, Disclosure disclosure) {
    disclosures.add(
        new RequestDisclosureRecord(
            reference,
            place,
            disclosure.on(),
            disclosure.what(),
            disclosure.to(),
            disclosure.how(),
            disclosure.by(),
            disclosure.subjects(),
            disclosure.people()));
    int heard = 0;
    for (var confirmation : disclosure.confirmations()) {
      confirmations.add(
          new RequestConfirmationRecord(
              reference,
              place,
              heard++,
              confirmation.kind().name(),
              confirmation.on(),
              confirmation.by(),
              confirmation.note()));
    }
  }

  private void takeKept(SharingRequest request) {
    var decision = request.decision();
    var evidence = decision == null ? null : decision.evidence();
    if (evidence == null) {
      return;
    }
    int place = 0;
    for (var one : evidence.kept()) {
      kept.add(
          new RequestKeptRecord(
              request.reference(),
              place++,
              one.thing().kind(),
              one.thing().code(),
              one.facts().json()));
    }
  }

  /// Takes down whom requests are about that were kept before they could be asked for by person.
  static void catchUp(DSLContext db) {
    var r = SHARING_REQUEST;
    if (db.fetchExists(REQUEST_PERSON) || !db.fetchExists(r)) {
      return;
    }
    var people = new ArrayList<RequestPersonRecord>();
    db.select(r.REFERENCE, r.PEOPLE)
        .from(r)
        .forEach(row ->
            SubjectReferences.of(row.value2())
                .forEach(person -> people.add(new RequestPersonRecord(row.value1(), person))));
    ManyRows.insert(db, people);
  }

  static void remove(DSLContext db, List<String> references) {
    remove(db, REQUEST_PAUSE, REQUEST_PAUSE.REQUEST, references);
    remove(db, REQUEST_STEP, REQUEST_STEP.REQUEST, references);
    remove(db, REQUEST_CONFIRMATION, REQUEST_CONFIRMATION.REQUEST, references);
    remove(db, REQUEST_DISCLOSURE, REQUEST_DISCLOSURE.REQUEST, references);
    remove(db, REQUEST_PERSON, REQUEST_PERSON.REQUEST, references);
    remove(db, REQUEST_KEPT, REQUEST_KEPT.REQUEST, references);
  }

  /// Takes the rows of these requests out of one table.
  static void remove(DSLContext db, Table<?> table, Field<String> owner, List<String> references) {
    db.deleteFrom(table).where(RequestReading.of(owner, references)).execute();
  }
}

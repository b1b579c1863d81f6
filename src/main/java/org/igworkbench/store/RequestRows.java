package org.igworkbench.store;

import static org.igworkbench.store.schema.Tables.REQUEST_CATEGORY;
import static org.igworkbench.store.schema.Tables.REQUEST_LINE;
import static org.igworkbench.store.schema.Tables.REQUEST_SUBJECT;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.igworkbench.requests.Evidence;
import org.igworkbench.requests.RequestDecision;
import org.igworkbench.requests.SharingRequest;
import org.igworkbench.store.schema.tables.records.RequestCategoryRecord;
import org.igworkbench.store.schema.tables.records.RequestLineRecord;
import org.igworkbench.store.schema.tables.records.RequestSubjectRecord;
import org.igworkbench.store.schema.tables.records.SharingRequestRecord;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/// Requests on their way to the tables.
final class RequestRows {

  // The lists of a decision, as the column `kind` names them.
  static final String EXEMPTION = "exemption";
  static final String RULE = "rule";
  static final String REASON = "reason";
  static final String CITATION = "citation";
  static final String CONDITION = "condition met";

  private RequestRows() {}

  static void add(DSLContext db, Collection<SharingRequest> requests) {
    db.batchInsert(requests.stream().map(RequestRows::record).toList()).execute();
    addLists(db, requests);
  }

  static void addLists(DSLContext db, Collection<SharingRequest> requests) {
    var categories = new ArrayList<RequestCategoryRecord>();
    var subjects = new ArrayList<RequestSubjectRecord>();
    var lines = new ArrayList<RequestLineRecord>();
    for (var request : requests) {
      var reference = request.reference();
      for (var category : request.ask().scope().categories()) {
        categories.add(new RequestCategoryRecord(reference, category));
      }
      for (var subject : request.ask().scope().subjects()) {
        subjects.add(new RequestSubjectRecord(reference, subject));
      }
      addLines(request, lines);
    }
    db.batchInsert(categories).execute();
    db.batchInsert(subjects).execute();
    db.batchInsert(lines).execute();
  }

  private static void addLines(SharingRequest request, List<RequestLineRecord> lines) {
    var decision = request.decision();
    if (decision == null) {
      return;
    }
    addLines(request, EXEMPTION, decision.exemptions(), lines);
    var evidence = decision.evidence();
    if (evidence != null) {
      addLines(request, RULE, evidence.rules(), lines);
      addLines(request, REASON, evidence.reasons(), lines);
      addLines(request, CITATION, evidence.citations(), lines);
      addLines(request, CONDITION, evidence.conditionsMet(), lines);
    }
  }

  private static void addLines(
      SharingRequest request, String kind, List<String> texts, List<RequestLineRecord> lines) {
    for (int place = 0; place < texts.size(); place++) {
      lines.add(new RequestLineRecord(request.reference(), kind, place, texts.get(place)));
    }
  }

  static void removeLists(DSLContext db, String reference) {
    db.deleteFrom(REQUEST_CATEGORY).where(REQUEST_CATEGORY.REQUEST.eq(reference)).execute();
    db.deleteFrom(REQUEST_SUBJECT).where(REQUEST_SUBJECT.REQUEST.eq(reference)).execute();
    db.deleteFrom(REQUEST_LINE).where(REQUEST_LINE.REQUEST.eq(reference)).execute();
  }

  static SharingRequestRecord record(SharingRequest request) {
    var record = new SharingRequestRecord();
    record.setReference(request.reference());
    record.setOrganisation(request.requester().organisation());
    record.setRecipient(request.requester().recipient());
    record.setRequesterRole(request.requester().role());
    record.setChannel(request.requester().channel());
    record.setPurpose(request.ask().purpose());
    record.setClaimedBasis(request.ask().claim().basis());
    record.setClaimedPower(request.ask().claim().power());
    record.setDescription(request.ask().description());
    record.setPeople(request.ask().subjects());
    record.setDestination(request.ask().destination());
    record.setReceivedOn(request.timing().received());
    record.setUrgency(request.timing().urgency().name());
    record.setDueOn(request.timing().due());
    record.setStage(request.stage().name());
    record.setRowVersion(request.revision().number());
    put(request.decision(), record);
    return record;
  }

  // Null is written too: undoing a decision takes every column of it away.
  private static void put(@Nullable RequestDecision decision, SharingRequestRecord record) {
    record.setDecision(decision == null ? null : decision.kind().name());
    record.setDecidedOn(decision == null ? null : decision.on());
    record.setDecidedBy(decision == null ? null : decision.by());
    record.setReason(decision == null ? null : decision.reason());
    record.setConditions(decision == null ? null : decision.conditions());
    record.setSharedWhat(decision == null ? null : decision.shared().what());
    record.setSharedMethod(decision == null ? null : decision.shared().method());
    record.setSharedMechanism(decision == null ? null : decision.shared().mechanism());
    put(decision == null ? null : decision.evidence(), record);
  }

  private static void put(@Nullable Evidence evidence, SharingRequestRecord record) {
    record.setVerdict(evidence == null ? null : evidence.verdict().name());
    record.setMatrixResult(evidence == null ? null : evidence.matrixResult().name());
  }
}

package org.igworkbench.store;

import static org.igworkbench.store.schema.Tables.REQUEST_CATEGORY;
import static org.igworkbench.store.schema.Tables.REQUEST_LINE;
import static org.igworkbench.store.schema.Tables.REQUEST_NAMED;
import static org.igworkbench.store.schema.Tables.REQUEST_SUBJECT;
import static org.igworkbench.store.schema.Tables.SHARING_REQUEST;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.igworkbench.requests.Evidence;
import org.igworkbench.requests.Life;
import org.igworkbench.requests.Named;
import org.igworkbench.requests.Particulars;
import org.igworkbench.requests.RequestDecision;
import org.igworkbench.requests.SharingRequest;
import org.igworkbench.requests.Timing;
import org.igworkbench.store.schema.tables.records.RequestCategoryRecord;
import org.igworkbench.store.schema.tables.records.RequestLineRecord;
import org.igworkbench.store.schema.tables.records.RequestNamedRecord;
import org.igworkbench.store.schema.tables.records.RequestSubjectRecord;
import org.igworkbench.store.schema.tables.records.SharingRequestRecord;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// Requests on their way to the tables.
final class RequestRows {

  // The lists of a decision, as the column `kind` names them.
  static final String EXEMPTION = "exemption";
  static final String RULE = "rule";
  static final String REASON = "reason";
  static final String CITATION = "citation";
  static final String CONDITION = "condition met";
  static final String CODED = "coded reason";
  static final String CAUSE = "signature cause";
  // A list of the request itself: the conditions that it names.
  static final String NAMED = "condition named";

  private RequestRows() {}

  static void add(DSLContext db, Collection<SharingRequest> requests) {
    var last =
        db.select(DSL.max(SHARING_REQUEST.NUMBER)).from(SHARING_REQUEST).fetchOne(0, Integer.class);
    int number = last == null ? 0 : last + 1;
    var records = new ArrayList<SharingRequestRecord>();
    for (var request : requests) {
      var record = record(request);
      record.setNumber(number++);
      records.add(record);
    }
    ManyRows.insert(db, records);
    RequestWords.add(db, records);
    addLists(db, requests);
  }

  static void addLists(DSLContext db, Collection<SharingRequest> requests) {
    var categories = new ArrayList<RequestCategoryRecord>();
    var subjects = new ArrayList<RequestSubjectRecord>();
    var lines = new ArrayList<RequestLineRecord>();
    var named = new ArrayList<RequestNamedRecord>();
    for (var request : requests) {
      var reference = request.reference();
      for (var category : request.ask().scope().categories()) {
        categories.add(new RequestCategoryRecord(reference, category));
      }
      for (var subject : request.ask().scope().subjects()) {
        subjects.add(new RequestSubjectRecord(reference, subject));
      }
      addLines(request, NAMED, request.particulars().conditions(), lines);
      addLines(request, lines);
      addNamed(request, named);
    }
    ManyRows.insert(db, categories);
    ManyRows.insert(db, subjects);
    ManyRows.insert(db, lines);
    ManyRows.insert(db, named);
    RequestLifeRows.add(db, requests);
  }

  private static void addNamed(SharingRequest request, List<RequestNamedRecord> named) {
    for (var kind : Named.Kind.values()) {
      for (var code : Named.codes(kind, request)) {
        named.add(new RequestNamedRecord(kind.name(), code, request.reference()));
      }
    }
  }

  private static void addLines(SharingRequest request, List<RequestLineRecord> lines) {
    var decision = request.decision();
    if (decision == null) {
      return;
    }
    addLines(request, CODED, decision.coded(), lines);
    addLines(request, EXEMPTION, decision.exemptions(), lines);
    addLines(request, CAUSE, decision.signing().causes().stream().map(Enum::name).toList(), lines);
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

  static void removeLists(DSLContext db, List<String> references) {
    RequestLifeRows.remove(db, REQUEST_CATEGORY, REQUEST_CATEGORY.REQUEST, references);
    RequestLifeRows.remove(db, REQUEST_SUBJECT, REQUEST_SUBJECT.REQUEST, references);
    RequestLifeRows.remove(db, REQUEST_NAMED, REQUEST_NAMED.REQUEST, references);
    RequestLifeRows.remove(db, REQUEST_LINE, REQUEST_LINE.REQUEST, references);
    RequestLifeRows.remove(db, references);
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
    record.setPeopleCount(request.ask().people());
    put(request.particulars(), record);
    put(request.timing(), record);
    record.setStage(request.stage().name());
    record.setDeadlineOn(request.deadline());
    record.setListedVerdict(name(request.listedVerdict()));
    record.setJudgedAtLogging(name(request.atLogging()));
    ListKeys.put(request, record);
    record.setRowVersion(request.revision().number());
    put(request.life().advice(), record);
    put(request.decision(), record);
    return record;
  }

  private static @Nullable String name(@Nullable Enum<?> constant) {
    return constant == null ? null : constant.name();
  }

  private static void put(Particulars particulars, SharingRequestRecord record) {
    record.setReceiver(particulars.receiver());
    record.setNecessity(particulars.necessity());
    record.setRelationship(particulars.relationship().name());
    record.setAgreed(particulars.agreed().name());
    record.setAgreement(particulars.agreement());
    record.setPart3(particulars.part3());
    record.setAssessment(particulars.assessment());
    record.setRetention(particulars.retention());
    record.setSecurity(particulars.security());
    record.setRights(particulars.rights());
    record.setIntervals(particulars.intervals());
  }

  private static void put(Timing timing, SharingRequestRecord record) {
    record.setReceivedOn(timing.received());
    record.setUrgency(timing.urgency().name());
    record.setDueOn(timing.due());
    record.setRequiredBy(timing.requiredBy());
    record.setReviewBy(timing.reviewBy());
    record.setPausedSince(timing.pausedSince());
  }

  private static void put(Life.@Nullable Advice advice, SharingRequestRecord record) {
    record.setAdviceOn(advice == null ? null : advice.on());
    record.setAdviceBy(advice == null ? null : advice.by());
    record.setAdvice(advice == null ? null : advice.text());
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
    record.setSharedWithheld(decision == null ? null : decision.shared().withheld());
    record.setExemptionTest(decision == null ? null : decision.exemptionTest());
    record.setAdviceNotFollowed(decision == null ? null : decision.adviceNotFollowed());
    var signature = decision == null ? null : decision.signing().signature();
    record.setSignedBy(signature == null ? null : signature.by());
    record.setSignedOn(signature == null ? null : signature.on());
    record.setSignatureNote(signature == null ? null : signature.note());
    put(decision == null ? null : decision.evidence(), record);
  }

  private static void put(@Nullable Evidence evidence, SharingRequestRecord record) {
    record.setVerdict(evidence == null ? null : evidence.verdict().name());
    record.setMatrixResult(evidence == null ? null : evidence.matrixResult().name());
  }
}

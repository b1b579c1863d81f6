package org.igworkbench.store;

import static org.igworkbench.store.schema.Tables.DECISION_REASON;
import static org.igworkbench.store.schema.Tables.REQUEST_SETTINGS;

import java.util.ArrayList;
import java.util.Optional;
import org.igworkbench.requests.CodedReason;
import org.igworkbench.requests.RequestSettings;
import org.igworkbench.requests.RequestSettingsStore;
import org.igworkbench.requests.SignaturePolicy;
import org.igworkbench.requests.Targets;
import org.igworkbench.store.schema.tables.records.DecisionReasonRecord;
import org.igworkbench.workspace.Revision;

/// The settings for requests on disk: one row, and the list of reasons.
final class JooqRequestSettings implements RequestSettingsStore {

  private final Session session;

  JooqRequestSettings(Session session) {
    this.session = session;
  }

  @Override
  public RequestSettings read() {
    return session.read(db -> {
      var reasons =
          db.selectFrom(DECISION_REASON)
              .orderBy(DECISION_REASON.PLACE)
              .fetch(row ->
                  new CodedReason(row.getCode(), row.getSharing(), row.getTitle(), row.getInUse()));
      var row = db.selectFrom(REQUEST_SETTINGS).fetchSingle();
      return new RequestSettings(
          new Targets(row.getRoutineDays(), row.getUrgentDays(), row.getReviewDays()),
          new SignaturePolicy(
              row.getSignOffMatrix(),
              row.getSignSpecialInBulk(),
              row.getBulk(),
              row.getSignAbroad()),
          row.getAttachmentLimit(),
          reasons,
          new Revision(row.getRowVersion()));
    });
  }

  @Override
  public Optional<Revision> save(RequestSettings settings, Revision expected) {
    var s = REQUEST_SETTINGS;
    var saved = expected.next();
    return session.write(db -> {
      int rows =
          db.update(s)
              .set(s.ROUTINE_DAYS, settings.targets().routineDays())
              .set(s.URGENT_DAYS, settings.targets().urgentDays())
              .set(s.REVIEW_DAYS, settings.targets().reviewDays())
              .set(s.SIGN_OFF_MATRIX, settings.signatures().offMatrix())
              .set(s.SIGN_SPECIAL_IN_BULK, settings.signatures().specialInBulk())
              .set(s.BULK, settings.signatures().bulk())
              .set(s.SIGN_ABROAD, settings.signatures().abroad())
              .set(s.ATTACHMENT_LIMIT, settings.attachmentLimit())
              .set(s.ROW_VERSION, saved.number())
              .where(s.ROW_VERSION.eq(expected.number()))
              .execute();
      if (rows == 0) {
        return Optional.empty();
      }
      db.deleteFrom(DECISION_REASON).execute();
      var reasons = new ArrayList<DecisionReasonRecord>();
      for (var reason : settings.reasons()) {
        reasons.add(
            new DecisionReasonRecord(
                reason.code(), reasons.size(), reason.sharing(), reason.title(), reason.inUse()));
      }
      db.batchInsert(reasons).execute();
      return Optional.of(saved);
    });
  }
}

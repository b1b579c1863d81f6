package org.igworkbench.store;

import static org.igworkbench.store.schema.Tables.AUTOMATED_DECISION;
import static org.igworkbench.store.schema.Tables.AUTOMATED_DECISION_LINE;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.igworkbench.automated.AutomatedDecision;
import org.igworkbench.automated.AutomatedDecisionStore;
import org.igworkbench.store.schema.tables.records.AutomatedDecisionLineRecord;
import org.igworkbench.workspace.Revision;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/// The register of automated decisions on disk.
final class JooqAutomated implements AutomatedDecisionStore {

  private static final String SUBJECT = "subject category";
  private static final String CATEGORY = "data category";
  private static final String RECIPIENT = "recipient";

  private final Session session;

  JooqAutomated(Session session) {
    this.session = session;
  }

  @Override
  public List<AutomatedDecision> all() {
    return session.read(db -> {
      var t = AUTOMATED_DECISION;
      var l = AUTOMATED_DECISION_LINE;
      var lines =
          Lines.read(db.select(l.AUTOMATED_DECISION, l.KIND, l.CODE).from(l).orderBy(l.PLACE));
      return db.selectFrom(t)
          .orderBy(t.CODE)
          .fetch(row -> {
            var code = row.getCode();
            return AutomatedRows.decision(
                row, lines.of(code, SUBJECT), lines.of(code, CATEGORY), lines.of(code, RECIPIENT));
          });
    });
  }

  @Override
  public Map<String, Revision> revisions() {
    return session.read(db -> KeptRows.revisions(db, List.of(AUTOMATED_DECISION)));
  }

  @Override
  public void add(List<AutomatedDecision> decisions) {
    session.write(db -> {
      db.batchInsert(decisions.stream().map(AutomatedRows::record).toList()).execute();
      return addLines(db, decisions);
    });
  }

  @Override
  public Optional<Revision> replace(
      @Nullable AutomatedDecision before, @Nullable AutomatedDecision after, Revision expected) {
    var code = Objects.requireNonNull(after == null ? before : after).code();
    return session.write(db -> {
      if (before != null && !KeptRows.isAt(db, AUTOMATED_DECISION, code, expected)) {
        return Optional.empty();
      }
      if (before != null) {
        db.deleteFrom(AUTOMATED_DECISION_LINE)
            .where(AUTOMATED_DECISION_LINE.AUTOMATED_DECISION.eq(code))
            .execute();
      }
      var saved =
          KeptRows.replace(
              db,
              AUTOMATED_DECISION,
              code,
              before != null,
              after == null ? null : AutomatedRows.record(after),
              expected);
      if (after != null && saved.isPresent()) {
        addLines(db, List.of(after));
      }
      return saved;
    });
  }

  private static int addLines(DSLContext db, List<AutomatedDecision> decisions) {
    var lines = new ArrayList<AutomatedDecisionLineRecord>();
    for (var decision : decisions) {
      lines(decision, SUBJECT, decision.inputs().subjectCategories(), lines);
      lines(decision, CATEGORY, decision.inputs().dataCategories(), lines);
      lines(decision, RECIPIENT, decision.recipients(), lines);
    }
    db.batchInsert(lines).execute();
    return lines.size();
  }

  private static void lines(
      AutomatedDecision decision,
      String kind,
      List<String> codes,
      List<AutomatedDecisionLineRecord> records) {
    for (int place = 0; place < codes.size(); place++) {
      var record = new AutomatedDecisionLineRecord();
      record.setAutomatedDecision(decision.code());
      record.setKind(kind);
      record.setPlace(place);
      record.setCode(codes.get(place));
      records.add(record);
    }
  }
}

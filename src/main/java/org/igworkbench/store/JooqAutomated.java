package org.igworkbench.store;

import static org.igworkbench.store.schema.Tables.AUTOMATED_DECISION;
import static org.igworkbench.store.schema.Tables.AUTOMATED_DECISION_LINE;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.igworkbench.automated.AutomatedDecision;
import org.igworkbench.automated.AutomatedDecisionStore;
import org.igworkbench.store.schema.tables.records.AutomatedDecisionLineRecord;
import org.igworkbench.store.schema.tables.records.AutomatedDecisionRecord;
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
      return db.select(
              t.CODE,
              t.TITLE,
              t.NOTICE_WORDING,
              t.SET_OFF_BY,
              t.CODE.convertFrom(code ->
                  new AutomatedDecision.Inputs(lines.of(code, SUBJECT), lines.of(code, CATEGORY))),
              t.SYSTEM,
              t.CODE.convertFrom(code -> lines.of(code, RECIPIENT)),
              t.OUTPUT,
              row(
                      t.HUMAN_INVOLVEMENT,
                      t.SOLELY_AUTOMATED,
                      t.SIGNIFICANT_EFFECT,
                      t.SIGNIFICANT_DECISION,
                      t.SAFEGUARDS,
                      t.ARTICLE_NOTE)
                  .mapping(AutomatedDecision.Position::new),
              t.CONTROLLER_NOTE,
              t.REVIEW_MONTHS,
              t.VERIFIED)
          .from(t)
          .orderBy(t.CODE)
          .fetch(mapping(AutomatedDecision::new));
    });
  }

  @Override
  public Map<String, Revision> revisions() {
    return session.read(db -> KeptRows.revisions(db, List.of(AUTOMATED_DECISION)));
  }

  @Override
  public void add(List<AutomatedDecision> decisions) {
    session.write(db -> {
      db.batchInsert(decisions.stream().map(JooqAutomated::record).toList()).execute();
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
              after == null ? null : record(after),
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

  private static AutomatedDecisionRecord record(AutomatedDecision decision) {
    var record = new AutomatedDecisionRecord();
    record.setCode(decision.code());
    record.setTitle(decision.title());
    record.setNoticeWording(decision.noticeWording());
    record.setSetOffBy(decision.trigger());
    record.setSystem(decision.system());
    record.setOutput(decision.output());
    record.setHumanInvolvement(decision.position().humanInvolvement());
    record.setSolelyAutomated(decision.position().solely());
    record.setSignificantEffect(decision.position().significantEffect());
    record.setSignificantDecision(decision.position().significantDecision());
    record.setSafeguards(decision.position().safeguards());
    record.setArticleNote(decision.position().articleNote());
    record.setControllerNote(decision.controllerNote());
    record.setReviewMonths(decision.reviewMonths());
    record.setVerified(decision.verified());
    return record;
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

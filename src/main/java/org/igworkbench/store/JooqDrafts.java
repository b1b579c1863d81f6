package org.igworkbench.store;

import static org.igworkbench.store.schema.Tables.DRAFT;
import static org.igworkbench.store.schema.Tables.DRAFT_FIELD;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.igworkbench.workspace.Draft;
import org.igworkbench.workspace.Drafts;
import org.igworkbench.workspace.Officer;
import org.igworkbench.workspace.Revision;
import org.jooq.Condition;
import org.jooq.DSLContext;

/// Drafts on disk: one row for each draft and one for each of its fields.
final class JooqDrafts implements Drafts {

  private final Session session;

  JooqDrafts(Session session) {
    this.session = session;
  }

  @Override
  public List<Draft> all(Officer officer) {
    return session.read(db -> {
      var fields = new HashMap<Draft.Key, Map<String, String>>();
      db.selectFrom(DRAFT_FIELD)
          .where(DRAFT_FIELD.OFFICER.eq(officer.name()))
          .forEach(row ->
              fields
                  .computeIfAbsent(
                      new Draft.Key(row.getOfficer(), row.getKind(), row.getCode()),
                      key -> new HashMap<>())
                  .put(row.getName(), row.getTyped()));
      return db.selectFrom(DRAFT)
          .where(DRAFT.OFFICER.eq(officer.name()))
          .orderBy(DRAFT.KEPT_AT.desc(), DRAFT.KIND, DRAFT.CODE)
          .fetch(row -> {
            var key = new Draft.Key(row.getOfficer(), row.getKind(), row.getCode());
            return new Draft(
                key,
                new Revision(row.getSeen()),
                fields.getOrDefault(key, Map.of()),
                Instant.ofEpochMilli(row.getKeptAt()));
          });
    });
  }

  @Override
  public void keep(Draft draft) {
    session.aside(db -> {
      head(db, draft);
      var there = fields(db, draft.key());
      there.keySet().stream()
          .filter(name -> !draft.fields().containsKey(name))
          .forEach(name ->
              db.deleteFrom(DRAFT_FIELD)
                  .where(fieldsOf(draft.key()), DRAFT_FIELD.NAME.eq(name))
                  .execute());
      // While one types, one field changes; the others need not be written again.
      draft
          .fields()
          .forEach((name, typed) -> {
            if (!typed.equals(there.get(name))) {
              field(db, draft.key(), name, typed);
            }
          });
    });
  }

  @Override
  public void discard(Draft.Key key) {
    session.aside(db -> {
      db.deleteFrom(DRAFT_FIELD).where(fieldsOf(key)).execute();
      db.deleteFrom(DRAFT).where(headOf(key)).execute();
    });
  }

  private static void head(DSLContext db, Draft draft) {
    var key = draft.key();
    var row = db.newRecord(DRAFT);
    row.setOfficer(key.officer());
    row.setKind(key.kind());
    row.setCode(key.code());
    row.setSeen(draft.seen().number());
    row.setKeptAt(draft.kept().toEpochMilli());
    if (db.update(DRAFT).set(row).where(headOf(key)).execute() == 0) {
      db.insertInto(DRAFT).set(row).execute();
    }
  }

  private static void field(DSLContext db, Draft.Key key, String name, String typed) {
    var row = db.newRecord(DRAFT_FIELD);
    row.setOfficer(key.officer());
    row.setKind(key.kind());
    row.setCode(key.code());
    row.setName(name);
    row.setTyped(typed);
    int changed =
        db.update(DRAFT_FIELD).set(row).where(fieldsOf(key), DRAFT_FIELD.NAME.eq(name)).execute();
    if (changed == 0) {
      db.insertInto(DRAFT_FIELD).set(row).execute();
    }
  }

  private static Map<String, String> fields(DSLContext db, Draft.Key key) {
    return db.select(DRAFT_FIELD.NAME, DRAFT_FIELD.TYPED)
        .from(DRAFT_FIELD)
        .where(fieldsOf(key))
        .fetchMap(DRAFT_FIELD.NAME, DRAFT_FIELD.TYPED);
  }

  private static Condition headOf(Draft.Key key) {
    return DRAFT
        .OFFICER
        .eq(key.officer())
        .and(DRAFT.KIND.eq(key.kind()))
        .and(DRAFT.CODE.eq(key.code()));
  }

  private static Condition fieldsOf(Draft.Key key) {
    return DRAFT_FIELD
        .OFFICER
        .eq(key.officer())
        .and(DRAFT_FIELD.KIND.eq(key.kind()))
        .and(DRAFT_FIELD.CODE.eq(key.code()));
  }
}

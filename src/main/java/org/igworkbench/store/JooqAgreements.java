package org.igworkbench.store;

import static org.igworkbench.store.schema.Tables.AGREEMENT;
import static org.igworkbench.store.schema.Tables.AGREEMENT_LINE;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.igworkbench.agreements.Agreement;
import org.igworkbench.agreements.Agreement.None;
import org.igworkbench.agreements.AgreementKind;
import org.igworkbench.agreements.AgreementStore;
import org.igworkbench.store.schema.tables.records.AgreementLineRecord;
import org.igworkbench.store.schema.tables.records.AgreementRecord;
import org.igworkbench.workspace.Revision;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/// Agreements on disk.
final class JooqAgreements implements AgreementStore {

  private static final String PARTY = "party";
  private static final String PURPOSE = "purpose";
  private static final String RECIPIENT = "recipient";
  private static final String CATEGORY = "data category";

  private final Session session;

  JooqAgreements(Session session) {
    this.session = session;
  }

  @Override
  public List<Agreement> all() {
    return session.read(db -> {
      var l = AGREEMENT_LINE;
      var lines = Lines.read(db.select(l.AGREEMENT, l.KIND, l.CODE).from(l).orderBy(l.PLACE));
      return db.selectFrom(AGREEMENT).orderBy(AGREEMENT.CODE).fetch(row -> agreement(row, lines));
    });
  }

  private static Agreement agreement(AgreementRecord row, Lines lines) {
    var code = row.getCode();
    return new Agreement(
        code,
        row.getTitle(),
        AgreementKind.valueOf(row.getKind()),
        new Agreement.Parties(row.getParties(), lines.of(code, PARTY)),
        new Agreement.Scope(
            lines.of(code, PURPOSE), lines.of(code, RECIPIENT), lines.of(code, CATEGORY)),
        new Agreement.Dates(
            row.getSignedOn(),
            row.getEffectiveOn(),
            row.getReviewedOn(),
            row.getReviewOn(),
            row.getEndsOn(),
            none(row)),
        new Agreement.Papers(row.getSignatories(), row.getOwner(), row.getLink(), row.getNote()));
  }

  private static Set<None> none(AgreementRecord row) {
    var none = EnumSet.noneOf(None.class);
    for (var one : None.values()) {
      boolean said =
          switch (one) {
            case SIGNED -> row.getNotSigned();
            case REVIEWED -> row.getNeverReviewed();
            case REVIEW -> row.getNoReview();
            case END -> row.getOpenEnded();
          };
      if (said) {
        none.add(one);
      }
    }
    return none;
  }

  @Override
  public void add(List<Agreement> agreements) {
    session.write(db -> {
      db.batchInsert(agreements.stream().map(JooqAgreements::record).toList()).execute();
      return addLines(db, agreements);
    });
  }

  @Override
  public Map<String, Revision> revisions() {
    return session.read(db -> KeptRows.revisions(db, List.of(AGREEMENT)));
  }

  @Override
  public Optional<Revision> replace(
      @Nullable Agreement before, @Nullable Agreement after, Revision expected) {
    var code = Objects.requireNonNull(after == null ? before : after).code();
    return session.write(db -> {
      if (before != null) {
        if (!KeptRows.isAt(db, AGREEMENT, code, expected)) {
          return Optional.empty();
        }
        db.deleteFrom(AGREEMENT_LINE).where(AGREEMENT_LINE.AGREEMENT.eq(code)).execute();
      }
      var saved =
          KeptRows.unlessNamed(() ->
              KeptRows.replace(
                  db,
                  AGREEMENT,
                  code,
                  before != null,
                  after == null ? null : record(after),
                  expected));
      if (after != null && saved.isPresent()) {
        addLines(db, List.of(after));
      }
      return saved;
    });
  }

  private static int addLines(DSLContext db, List<Agreement> agreements) {
    var lines = new ArrayList<AgreementLineRecord>();
    for (var one : agreements) {
      lines(one, PARTY, one.parties().recipients(), lines);
      lines(one, PURPOSE, one.scope().purposes(), lines);
      lines(one, RECIPIENT, one.scope().recipients(), lines);
      lines(one, CATEGORY, one.scope().categories(), lines);
    }
    db.batchInsert(lines).execute();
    return lines.size();
  }

  private static void lines(
      Agreement agreement, String kind, List<String> codes, List<AgreementLineRecord> lines) {
    for (int place = 0; place < codes.size(); place++) {
      lines.add(new AgreementLineRecord(agreement.code(), kind, place, codes.get(place)));
    }
  }

  private static AgreementRecord record(Agreement agreement) {
    var record = new AgreementRecord();
    record.setCode(agreement.code());
    record.setTitle(agreement.title());
    record.setKind(agreement.kind().name());
    record.setParties(agreement.parties().words());
    var dates = agreement.dates();
    record.setSignedOn(dates.signed());
    record.setEffectiveOn(dates.effective());
    record.setReviewedOn(dates.reviewed());
    record.setReviewOn(dates.review());
    record.setEndsOn(dates.end());
    record.setNotSigned(dates.none().contains(None.SIGNED));
    record.setNeverReviewed(dates.none().contains(None.REVIEWED));
    record.setNoReview(dates.none().contains(None.REVIEW));
    record.setOpenEnded(dates.none().contains(None.END));
    record.setSignatories(agreement.papers().signatories());
    record.setOwner(agreement.papers().owner());
    record.setLink(agreement.papers().link());
    record.setNote(agreement.papers().note());
    return record;
  }
}

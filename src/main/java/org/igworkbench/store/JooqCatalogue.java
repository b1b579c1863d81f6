package org.igworkbench.store;

import static org.igworkbench.store.schema.Tables.DATA_CATEGORY;
import static org.igworkbench.store.schema.Tables.PURPOSE;
import static org.igworkbench.store.schema.Tables.RECIPIENT;
import static org.igworkbench.store.schema.Tables.RETENTION_CLASS;
import static org.igworkbench.store.schema.Tables.SUBJECT_CATEGORY;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.row;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.igworkbench.catalogue.Catalogue;
import org.igworkbench.catalogue.CatalogueRow;
import org.igworkbench.catalogue.CatalogueStore;
import org.igworkbench.catalogue.DataCategory;
import org.igworkbench.catalogue.Purpose;
import org.igworkbench.catalogue.Recipient;
import org.igworkbench.catalogue.RetentionClass;
import org.igworkbench.catalogue.SubjectCategory;
import org.igworkbench.store.schema.tables.records.DataCategoryRecord;
import org.igworkbench.store.schema.tables.records.PurposeRecord;
import org.igworkbench.store.schema.tables.records.RecipientRecord;
import org.igworkbench.store.schema.tables.records.RetentionClassRecord;
import org.igworkbench.store.schema.tables.records.SubjectCategoryRecord;
import org.igworkbench.workspace.Answer;
import org.igworkbench.workspace.Period;
import org.igworkbench.workspace.Revision;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/// The vocabulary on disk.
final class JooqCatalogue implements CatalogueStore {

  private static final List<Table<?>> TABLES =
      List.of(PURPOSE, RECIPIENT, DATA_CATEGORY, SUBJECT_CATEGORY);

  private final Session session;

  JooqCatalogue(Session session) {
    this.session = session;
  }

  @Override
  public Catalogue load() {
    return session.read(db ->
        new Catalogue(
            purposes(db),
            recipients(db),
            dataCategories(db),
            subjectCategories(db),
            retention(db)));
  }

  @Override
  public void add(Catalogue rows) {
    session.write(db -> {
      db.batchInsert(rows.purposes().stream().map(JooqCatalogue::record).toList()).execute();
      addRecipients(db, rows.recipients());
      db.batchInsert(rows.dataCategories().stream().map(JooqCatalogue::record).toList()).execute();
      db.batchInsert(rows.subjectCategories().stream().map(JooqCatalogue::record).toList())
          .execute();
      return db.batchInsert(rows.retention().stream().map(JooqCatalogue::record).toList())
          .execute();
    });
  }

  @Override
  public Map<String, Revision> revisions() {
    return session.read(db -> KeptRows.revisions(db, TABLES));
  }

  @Override
  public Optional<Revision> replace(
      @Nullable CatalogueRow before, @Nullable CatalogueRow after, Revision expected) {
    var row = Objects.requireNonNull(after == null ? before : after);
    return session.write(db ->
        KeptRows.unlessNamed(() ->
            KeptRows.replace(
                db,
                table(row),
                row.code(),
                before != null,
                after == null ? null : recordOf(after),
                expected)));
  }

  private static Table<?> table(CatalogueRow row) {
    return switch (row) {
      case Purpose _ -> PURPOSE;
      case Recipient _ -> RECIPIENT;
      case DataCategory _ -> DATA_CATEGORY;
      case SubjectCategory _ -> SUBJECT_CATEGORY;
    };
  }

  private static Record recordOf(CatalogueRow row) {
    return switch (row) {
      case Purpose purpose -> record(purpose);
      case Recipient recipient -> record(recipient);
      case DataCategory category -> record(category);
      case SubjectCategory category -> record(category);
    };
  }

  // Two recipients may repeat each other, so that each must be there before either refers to one.
  private static void addRecipients(DSLContext db, List<Recipient> recipients) {
    var records = recipients.stream().map(JooqCatalogue::record).toList();
    records.forEach(record -> record.setDuplicateOf(null));
    db.batchInsert(records).execute();
    for (var recipient : recipients) {
      if (recipient.duplicateOf() != null) {
        db.update(RECIPIENT)
            .set(RECIPIENT.DUPLICATE_OF, recipient.duplicateOf())
            .where(RECIPIENT.CODE.eq(recipient.code()))
            .execute();
      }
    }
  }

  private static List<Purpose> purposes(DSLContext db) {
    return db.select(
            PURPOSE.CODE,
            PURPOSE.NOTICE_ORDER,
            PURPOSE.SCOPE,
            PURPOSE.NOTICE_WORDING,
            PURPOSE.TITLE,
            PURPOSE.OWNER,
            PURPOSE.NOTE,
            row(PURPOSE.EFFECTIVE_FROM, PURPOSE.EFFECTIVE_TO).mapping(Period::new),
            PURPOSE.VERIFIED)
        .from(PURPOSE)
        .orderBy(PURPOSE.NOTICE_ORDER, PURPOSE.CODE)
        .fetch(mapping(Purpose::new));
  }

  private static PurposeRecord record(Purpose purpose) {
    var record = new PurposeRecord();
    record.setCode(purpose.code());
    record.setNoticeOrder(purpose.order());
    record.setScope(purpose.scope());
    record.setNoticeWording(purpose.noticeWording());
    record.setTitle(purpose.title());
    record.setOwner(purpose.owner());
    record.setNote(purpose.note());
    record.setEffectiveFrom(purpose.effective().from());
    record.setEffectiveTo(purpose.effective().to());
    record.setVerified(purpose.verified());
    return record;
  }

  private static List<Recipient> recipients(DSLContext db) {
    return db.select(
            RECIPIENT.CODE,
            RECIPIENT.NOTICE_ORDER,
            row(
                    RECIPIENT.TITLE,
                    RECIPIENT.SHORT_HEADING,
                    RECIPIENT.NOTICE_SECTION,
                    RECIPIENT.NOTICE_WORDING,
                    RECIPIENT.ALIASES)
                .mapping((title, heading, section, wording, aliases) ->
                    new Recipient.Naming(title, heading, section, wording, lines(aliases))),
            RECIPIENT.CATEGORY.convertFrom(Recipient.Category::valueOf),
            RECIPIENT.ROLE.convertFrom(Recipient.Role::valueOf),
            RECIPIENT.EXAMPLE_BODIES,
            row(
                    RECIPIENT.COUNTRY,
                    RECIPIENT.CONTACT,
                    row(
                            RECIPIENT.ICO_NUMBER,
                            RECIPIENT.ICO_EXPIRES,
                            RECIPIENT.DSPT_STATUS,
                            RECIPIENT.DSPT_ON)
                        .mapping(Recipient.Assurance::new))
                .mapping(Recipient.Particulars::new),
            RECIPIENT.DUPLICATE_OF,
            RECIPIENT.NOTE,
            row(RECIPIENT.EFFECTIVE_FROM, RECIPIENT.EFFECTIVE_TO).mapping(Period::new),
            RECIPIENT.VERIFIED)
        .from(RECIPIENT)
        .orderBy(RECIPIENT.NOTICE_ORDER, RECIPIENT.CODE)
        .fetch(mapping(Recipient::new));
  }

  private static List<String> lines(String text) {
    return text.lines().filter(line -> !line.isBlank()).toList();
  }

  private static RecipientRecord record(Recipient recipient) {
    var record = new RecipientRecord();
    record.setCode(recipient.code());
    record.setNoticeOrder(recipient.order());
    record.setTitle(recipient.naming().title());
    record.setShortHeading(recipient.naming().shortHeading());
    record.setNoticeSection(recipient.naming().noticeSection());
    record.setNoticeWording(recipient.naming().noticeWording());
    record.setCategory(recipient.category().name());
    record.setRole(recipient.role().name());
    record.setExampleBodies(recipient.exampleBodies());
    record.setAliases(String.join("\n", recipient.aliases()));
    var particulars = recipient.particulars();
    record.setCountry(particulars.country());
    record.setContact(particulars.contact());
    record.setIcoNumber(particulars.assurance().icoNumber());
    record.setIcoExpires(particulars.assurance().icoExpires());
    record.setDsptStatus(particulars.assurance().dspt());
    record.setDsptOn(particulars.assurance().dsptOn());
    record.setDuplicateOf(recipient.duplicateOf());
    record.setNote(recipient.note());
    record.setEffectiveFrom(recipient.effective().from());
    record.setEffectiveTo(recipient.effective().to());
    record.setVerified(recipient.verified());
    return record;
  }

  private static List<DataCategory> dataCategories(DSLContext db) {
    return db.select(
            DATA_CATEGORY.CODE,
            DATA_CATEGORY.TITLE,
            DATA_CATEGORY.DATA_CLASS.convertFrom(DataCategory.DataClass::valueOf),
            DATA_CATEGORY.CONFIDENTIAL.convertFrom(Answer::valueOf),
            DATA_CATEGORY.NOTE,
            row(DATA_CATEGORY.EFFECTIVE_FROM, DATA_CATEGORY.EFFECTIVE_TO).mapping(Period::new),
            DATA_CATEGORY.VERIFIED)
        .from(DATA_CATEGORY)
        .orderBy(DATA_CATEGORY.CODE)
        .fetch(mapping(DataCategory::new));
  }

  private static DataCategoryRecord record(DataCategory category) {
    var record = new DataCategoryRecord();
    record.setCode(category.code());
    record.setTitle(category.title());
    record.setDataClass(category.dataClass().name());
    record.setConfidential(category.confidential().name());
    record.setNote(category.note());
    record.setEffectiveFrom(category.effective().from());
    record.setEffectiveTo(category.effective().to());
    record.setVerified(category.verified());
    return record;
  }

  private static List<SubjectCategory> subjectCategories(DSLContext db) {
    return db.select(
            SUBJECT_CATEGORY.CODE,
            SUBJECT_CATEGORY.TITLE,
            SUBJECT_CATEGORY.CHILD.convertFrom(Answer::valueOf),
            SUBJECT_CATEGORY.VULNERABLE.convertFrom(Answer::valueOf),
            SUBJECT_CATEGORY.NOTE,
            row(SUBJECT_CATEGORY.EFFECTIVE_FROM, SUBJECT_CATEGORY.EFFECTIVE_TO)
                .mapping(Period::new),
            SUBJECT_CATEGORY.VERIFIED)
        .from(SUBJECT_CATEGORY)
        .orderBy(SUBJECT_CATEGORY.CODE)
        .fetch(mapping(SubjectCategory::new));
  }

  private static SubjectCategoryRecord record(SubjectCategory category) {
    var record = new SubjectCategoryRecord();
    record.setCode(category.code());
    record.setTitle(category.title());
    record.setChild(category.child().name());
    record.setVulnerable(category.vulnerable().name());
    record.setNote(category.note());
    record.setEffectiveFrom(category.effective().from());
    record.setEffectiveTo(category.effective().to());
    record.setVerified(category.verified());
    return record;
  }

  private static List<RetentionClass> retention(DSLContext db) {
    return db.select(
            RETENTION_CLASS.CODE,
            RETENTION_CLASS.RECORD_CLASS,
            RETENTION_CLASS.KEPT_FOR,
            RETENTION_CLASS.RUNS_FROM,
            RETENTION_CLASS.AUTHORITY,
            RETENTION_CLASS.AUTHORITY_TYPE,
            RETENTION_CLASS.WHAT_THEN,
            RETENTION_CLASS.VERIFIED)
        .from(RETENTION_CLASS)
        .orderBy(RETENTION_CLASS.CODE)
        .fetch(mapping(RetentionClass::new));
  }

  private static RetentionClassRecord record(RetentionClass retention) {
    var record = new RetentionClassRecord();
    record.setCode(retention.code());
    record.setRecordClass(retention.recordClass());
    record.setKeptFor(retention.period());
    record.setRunsFrom(retention.trigger());
    record.setAuthority(retention.authority());
    record.setAuthorityType(retention.authorityType());
    record.setWhatThen(retention.action());
    record.setVerified(retention.verified());
    return record;
  }
}

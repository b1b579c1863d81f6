package org.igworkbench.store;

import static org.igworkbench.store.schema.Tables.AGREEMENT_DOCUMENT;
import static org.igworkbench.store.schema.Tables.AGREEMENT_DOCUMENT_PIECE;
import static org.igworkbench.store.schema.Tables.REQUEST_ATTACHMENT;
import static org.igworkbench.store.schema.Tables.REQUEST_ATTACHMENT_PIECE;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.igworkbench.requests.Attachment;
import org.igworkbench.requests.AttachmentStore;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/// Files on disk, each cut into pieces: those of requests and those of agreements, in tables that
/// differ in nothing but their names.
final class JooqAttachments implements AttachmentStore {

  private static final int PIECE = 256 * 1024;

  private final Session session;
  private final Table<?> files;
  private final Table<?> pieces;

  private JooqAttachments(Session session, Table<?> files, Table<?> pieces) {
    this.session = session;
    this.files = files;
    this.pieces = pieces;
  }

  static JooqAttachments ofRequests(Session session) {
    return new JooqAttachments(session, REQUEST_ATTACHMENT, REQUEST_ATTACHMENT_PIECE);
  }

  static JooqAttachments ofAgreements(Session session) {
    return new JooqAttachments(session, AGREEMENT_DOCUMENT, AGREEMENT_DOCUMENT_PIECE);
  }

  /// What a file is kept with is named in the first column.
  private static Field<String> holder(Table<?> table) {
    var first = table.field(0, String.class);
    if (first == null) {
      throw new IllegalStateException(table.getName() + " has no columns");
    }
    return first;
  }

  private static <T> Field<T> field(Table<?> table, String name, Class<T> type) {
    var field = table.field(name, type);
    if (field == null) {
      throw new IllegalStateException(table.getName() + " has no column " + name);
    }
    return field;
  }

  private static Field<Integer> number(Table<?> table) {
    return field(table, "NUMBER", Integer.class);
  }

  @Override
  public List<Attachment> of(String holder) {
    return session.read(db ->
        db.selectFrom(files)
            .where(holder(files).eq(holder))
            .orderBy(number(files))
            .fetch(this::attachment));
  }

  private Attachment attachment(Record row) {
    return new Attachment(
        row.get(holder(files)),
        row.get(number(files)),
        Attachment.Kind.valueOf(text(row, "KIND")),
        text(row, "NAME"),
        text(row, "MEDIA_TYPE"),
        row.get(field(files, "SIZE_IN_BYTES", Long.class)),
        text(row, "SHA256"),
        Instant.parse(text(row, "ATTACHED_AT")),
        text(row, "ATTACHED_BY"));
  }

  private String text(Record row, String name) {
    return row.get(field(files, name, String.class));
  }

  @Override
  public Optional<byte[]> content(String holder, int number) {
    var content = field(pieces, "CONTENT", byte[].class);
    var found =
        session.read(db ->
            db.select(content)
                .from(pieces)
                .where(holder(pieces).eq(holder), number(pieces).eq(number))
                .orderBy(field(pieces, "PLACE", Integer.class))
                .fetch(content));
    if (found.isEmpty()) {
      return Optional.empty();
    }
    var whole = new ByteArrayOutputStream();
    found.forEach(whole::writeBytes);
    return Optional.of(whole.toByteArray());
  }

  @Override
  public void add(Attachment attachment, byte[] content) {
    session.write(db -> {
      db.insertInto(files)
          .values(
              attachment.request(),
              attachment.number(),
              attachment.kind().name(),
              attachment.name(),
              attachment.type(),
              attachment.size(),
              attachment.sha256(),
              attachment.at().toString(),
              attachment.by())
          .execute();
      int place = 0;
      for (int from = 0; from < content.length; from += PIECE) {
        var piece = Arrays.copyOfRange(content, from, Math.min(content.length, from + PIECE));
        db.insertInto(pieces)
            .values(attachment.request(), attachment.number(), place++, piece)
            .execute();
      }
      return place;
    });
  }

  @Override
  public boolean remove(String holder, int number) {
    return session.write(db -> {
      db.deleteFrom(pieces).where(holder(pieces).eq(holder), number(pieces).eq(number)).execute();
      return db.deleteFrom(files)
              .where(holder(files).eq(holder), number(files).eq(number))
              .execute()
          == 1;
    });
  }
}

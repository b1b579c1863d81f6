package org.igworkbench.store;

import static org.igworkbench.store.schema.Tables.REQUEST_ATTACHMENT;
import static org.igworkbench.store.schema.Tables.REQUEST_ATTACHMENT_PIECE;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.igworkbench.requests.Attachment;
import org.igworkbench.requests.AttachmentStore;
import org.igworkbench.store.schema.tables.records.RequestAttachmentPieceRecord;
import org.igworkbench.store.schema.tables.records.RequestAttachmentRecord;

/// Attachments on disk, each cut into pieces.
final class JooqAttachments implements AttachmentStore {

  private static final int PIECE = 256 * 1024;

  private final Session session;

  JooqAttachments(Session session) {
    this.session = session;
  }

  @Override
  public List<Attachment> of(String request) {
    var a = REQUEST_ATTACHMENT;
    return session.read(db ->
        db.selectFrom(a)
            .where(a.REQUEST.eq(request))
            .orderBy(a.NUMBER)
            .fetch(JooqAttachments::attachment));
  }

  private static Attachment attachment(RequestAttachmentRecord row) {
    return new Attachment(
        row.getRequest(),
        row.getNumber(),
        Attachment.Kind.valueOf(row.getKind()),
        row.getName(),
        row.getMediaType(),
        row.getSizeInBytes(),
        row.getSha256(),
        Instant.parse(row.getAttachedAt()),
        row.getAttachedBy());
  }

  @Override
  public Optional<byte[]> content(String request, int number) {
    var p = REQUEST_ATTACHMENT_PIECE;
    var pieces =
        session.read(db ->
            db.select(p.CONTENT)
                .from(p)
                .where(p.REQUEST.eq(request), p.NUMBER.eq(number))
                .orderBy(p.PLACE)
                .fetch(p.CONTENT));
    if (pieces.isEmpty()) {
      return Optional.empty();
    }
    var whole = new ByteArrayOutputStream();
    pieces.forEach(whole::writeBytes);
    return Optional.of(whole.toByteArray());
  }

  @Override
  public void add(Attachment attachment, byte[] content) {
    session.write(db -> {
      db.executeInsert(
          new RequestAttachmentRecord(
              attachment.request(),
              attachment.number(),
              attachment.kind().name(),
              attachment.name(),
              attachment.type(),
              attachment.size(),
              attachment.sha256(),
              attachment.at().toString(),
              attachment.by()));
      int place = 0;
      for (int from = 0; from < content.length; from += PIECE) {
        var piece = Arrays.copyOfRange(content, from, Math.min(content.length, from + PIECE));
        db.executeInsert(
            new RequestAttachmentPieceRecord(
                attachment.request(), attachment.number(), place++, piece));
      }
      return place;
    });
  }

  @Override
  public boolean remove(String request, int number) {
    var p = REQUEST_ATTACHMENT_PIECE;
    var a = REQUEST_ATTACHMENT;
    return session.write(db -> {
      db.deleteFrom(p).where(p.REQUEST.eq(request), p.NUMBER.eq(number)).execute();
      return db.deleteFrom(a).where(a.REQUEST.eq(request), a.NUMBER.eq(number)).execute() == 1;
    });
  }
}

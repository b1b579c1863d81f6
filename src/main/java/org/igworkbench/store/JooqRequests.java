package org.igworkbench.store;

import static org.igworkbench.store.schema.Tables.REQUEST_ATTACHMENT;
import static org.igworkbench.store.schema.Tables.REQUEST_PERSON;
import static org.igworkbench.store.schema.Tables.SHARING_REQUEST;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.igworkbench.requests.RequestLists;
import org.igworkbench.requests.RequestMentions;
import org.igworkbench.requests.RequestStore;
import org.igworkbench.requests.RequestTallies;
import org.igworkbench.requests.SharingRequest;
import org.igworkbench.workspace.Revision;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/// Requests on disk.
final class JooqRequests implements RequestStore {

  /// After every character that a reference holds.
  private static final char LAST = '\uffff';

  private static final int AT_ONCE = 500;

  /// So many are named in one query.
  private static final int BLOCK = 500;

  private final Session session;

  JooqRequests(Session session) {
    this.session = session;
  }

  @Override
  public List<SharingRequest> all() {
    return session.read(RequestReading::all);
  }

  @Override
  public List<SharingRequest> after(String reference, int most) {
    return session.read(db ->
        RequestReading.of(
            db,
            db.selectFrom(SHARING_REQUEST)
                .where(SHARING_REQUEST.REFERENCE.gt(reference))
                .orderBy(SHARING_REQUEST.REFERENCE)
                .limit(most)
                .fetch()));
  }

  @Override
  public int size() {
    return session.read(db -> db.fetchCount(SHARING_REQUEST));
  }

  @Override
  public Set<String> taken(Collection<String> references) {
    var all = List.copyOf(references);
    var taken = new HashSet<String>();
    for (int first = 0; first < all.size(); first += AT_ONCE) {
      var some = all.subList(first, Math.min(all.size(), first + AT_ONCE));
      taken.addAll(
          session.read(db ->
              db.select(SHARING_REQUEST.REFERENCE)
                  .from(SHARING_REQUEST)
                  .where(SHARING_REQUEST.REFERENCE.in(some))
                  .fetch(SHARING_REQUEST.REFERENCE)));
    }
    return taken;
  }

  @Override
  public Optional<SharingRequest> find(String reference) {
    return session.read(db ->
        RequestReading.where(db, SHARING_REQUEST.REFERENCE.eq(reference)).stream().findFirst());
  }

  @Override
  public List<SharingRequest> find(Collection<String> references) {
    var found = new ArrayList<SharingRequest>();
    var sorted = references.stream().distinct().sorted().toList();
    for (int from = 0; from < sorted.size(); from += BLOCK) {
      var block = sorted.subList(from, Math.min(from + BLOCK, sorted.size()));
      found.addAll(session.read(db -> RequestReading.named(db, block)));
    }
    return found;
  }

  @Override
  public List<String> references(String beginning) {
    return session.read(db ->
        db.select(SHARING_REQUEST.REFERENCE)
            .from(SHARING_REQUEST)
            // A range, because H2 reads the whole table for a pattern that is a parameter.
            .where(SHARING_REQUEST.REFERENCE.between(beginning, beginning + LAST))
            .orderBy(SHARING_REQUEST.REFERENCE)
            .fetch(SHARING_REQUEST.REFERENCE));
  }

  @Override
  public List<SharingRequest> receivedBetween(LocalDate first, LocalDate last) {
    return session.read(
        db -> RequestReading.where(db, SHARING_REQUEST.RECEIVED_ON.between(first, last)));
  }

  @Override
  public List<SharingRequest> about(String subject) {
    var named =
        DSL.select(REQUEST_PERSON.REQUEST)
            .from(REQUEST_PERSON)
            .where(REQUEST_PERSON.PERSON.eq(subject));
    return session.read(db -> RequestReading.where(db, SHARING_REQUEST.REFERENCE.in(named)));
  }

  @Override
  public RequestLists lists() {
    return new JooqRequestLists(session);
  }

  @Override
  public RequestTallies tallies() {
    return new JooqRequestTallies(session);
  }

  @Override
  public RequestMentions mentions() {
    return new JooqRequestMentions(session);
  }

  @Override
  public void add(List<SharingRequest> requests) {
    session.write(db -> {
      RequestRows.add(db, requests);
      return requests.size();
    });
  }

  @Override
  public Map<String, Revision> revisions(Collection<String> references) {
    return session.read(db -> revisions(db, List.copyOf(references)));
  }

  private static Map<String, Revision> revisions(DSLContext db, List<String> references) {
    var r = SHARING_REQUEST;
    return db.select(r.REFERENCE, r.ROW_VERSION)
        .from(r)
        .where(RequestReading.of(r.REFERENCE, references))
        .fetchMap(r.REFERENCE, row -> new Revision(row.value2()));
  }

  @Override
  public int update(List<SharingRequest> changed) {
    return session.write(db -> {
      var all = changed.stream().map(Seen::of).toList();
      int count = standing(db, all, Set.of());
      var saved =
          changed.subList(0, count).stream()
              .map(request -> request.at(request.revision().next()))
              .toList();
      if (count > 0) {
        var references = saved.stream().map(SharingRequest::reference).toList();
        var records = saved.stream().map(RequestRows::record).toList();
        RequestWords.change(db, references, records);
        db.batchUpdate(records).execute();
        RequestRows.removeLists(db, references);
        RequestRows.addLists(db, saved);
      }
      return count;
    });
  }

  @Override
  public int remove(List<Seen> gone) {
    return session.write(db -> {
      var all = gone.stream().map(Seen::reference).toList();
      // What was attached is not thrown away in passing.
      var a = REQUEST_ATTACHMENT;
      var kept =
          db.selectDistinct(a.REQUEST)
              .from(a)
              .where(RequestReading.of(a.REQUEST, all))
              .fetchSet(a.REQUEST);
      int count = standing(db, gone, kept);
      if (count > 0) {
        var references = all.subList(0, count);
        RequestWords.change(db, references, List.of());
        RequestRows.removeLists(db, references);
        RequestLifeRows.remove(db, SHARING_REQUEST, SHARING_REQUEST.REFERENCE, references);
      }
      return count;
    });
  }

  /// How many there are before one that stays or is not as it was seen.
  private static int standing(DSLContext db, List<Seen> all, Set<String> stay) {
    var now = revisions(db, all.stream().map(Seen::reference).toList());
    int count = 0;
    for (var one : all) {
      if (stay.contains(one.reference()) || !one.revision().equals(now.get(one.reference()))) {
        return count;
      }
      count++;
    }
    return count;
  }
}

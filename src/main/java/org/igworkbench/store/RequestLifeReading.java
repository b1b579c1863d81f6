package org.igworkbench.store;

import static org.igworkbench.store.schema.Tables.REQUEST_CONFIRMATION;
import static org.igworkbench.store.schema.Tables.REQUEST_DISCLOSURE;
import static org.igworkbench.store.schema.Tables.REQUEST_KEPT;
import static org.igworkbench.store.schema.Tables.REQUEST_PAUSE;
import static org.igworkbench.store.schema.Tables.REQUEST_STEP;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.igworkbench.audit.Facts;
import org.igworkbench.audit.Subject;
import org.igworkbench.requests.Action;
import org.igworkbench.requests.Disclosure;
import org.igworkbench.requests.Evidence;
import org.igworkbench.requests.Life;
import org.igworkbench.requests.Timing;
import org.igworkbench.store.schema.tables.records.RequestConfirmationRecord;
import org.igworkbench.store.schema.tables.records.RequestDisclosureRecord;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/// What happened to requests on its way from the tables, each list by the request that it belongs
/// to.
final class RequestLifeReading {

  private final Map<String, List<Timing.Pause>> pauses;
  private final Map<String, List<Life.Step>> steps;
  private final Map<String, List<Evidence.Kept>> kept;
  private final Map<String, List<RequestConfirmationRecord>> confirmations;
  private final Map<String, List<Disclosure>> disclosures;

  /// @param references the requests to read for; null for all of them
  RequestLifeReading(DSLContext db, @Nullable Collection<String> references) {
    var p = REQUEST_PAUSE;
    pauses =
        db.select(p.fields())
            .from(RequestReading.among(p, p.REQUEST, references))
            .orderBy(p.PLACE)
            .coerce(p)
            .fetchGroups(
                p.REQUEST,
                row ->
                    new Timing.Pause(
                        row.getFromOn(), row.getToOn(), row.getReason(), row.getDueOn()));
    var s = REQUEST_STEP;
    steps =
        db.select(s.fields())
            .from(RequestReading.among(s, s.REQUEST, references))
            .orderBy(s.PLACE)
            .coerce(s)
            .fetchGroups(
                s.REQUEST,
                row ->
                    new Life.Step(
                        Action.valueOf(row.getAction()),
                        Instant.parse(row.getTakenAt()),
                        row.getTakenBy(),
                        row.getWhy()));
    var k = REQUEST_KEPT;
    kept =
        db.select(k.fields())
            .from(RequestReading.among(k, k.REQUEST, references))
            .orderBy(k.PLACE)
            .coerce(k)
            .fetchGroups(
                k.REQUEST,
                row ->
                    new Evidence.Kept(
                        new Subject(row.getKind(), row.getCode()), new Facts(row.getFacts())));
    confirmations = confirmations(db, references);
    var d = REQUEST_DISCLOSURE;
    disclosures =
        db.select(d.fields())
            .from(RequestReading.among(d, d.REQUEST, references))
            .orderBy(d.PLACE)
            .coerce(d)
            .fetchGroups(d.REQUEST, this::disclosure);
  }

  // By their disclosure, which is one of several of a request.
  private static Map<String, List<RequestConfirmationRecord>> confirmations(
      DSLContext db, @Nullable Collection<String> references) {
    var confirmations = new HashMap<String, List<RequestConfirmationRecord>>();
    var c = REQUEST_CONFIRMATION;
    db.select(c.fields())
        .from(RequestReading.among(c, c.REQUEST, references))
        .orderBy(c.PLACE)
        .coerce(c)
        .forEach(row ->
            confirmations
                .computeIfAbsent(key(row.getRequest(), row.getDisclosure()), _ -> new ArrayList<>())
                .add(row));
    return confirmations;
  }

  private static String key(String request, Integer disclosure) {
    return request + "/" + disclosure;
  }

  private Disclosure disclosure(RequestDisclosureRecord row) {
    var heard = confirmations.getOrDefault(key(row.getRequest(), row.getPlace()), List.of());
    return new Disclosure(
        row.getDisclosedOn(),
        row.getWhat(),
        row.getRecipient(),
        row.getMethod(),
        row.getSentBy(),
        row.getSubjects(),
        row.getPeopleCount(),
        heard.stream()
            .map(one ->
                new Disclosure.Confirmation(
                    Disclosure.Kind.valueOf(one.getKind()),
                    one.getHeardOn(),
                    one.getHeardBy(),
                    one.getNote()))
            .toList());
  }

  List<Timing.Pause> pauses(String request) {
    return pauses.getOrDefault(request, List.of());
  }

  List<Life.Step> steps(String request) {
    return steps.getOrDefault(request, List.of());
  }

  List<Evidence.Kept> kept(String request) {
    return kept.getOrDefault(request, List.of());
  }

  List<Disclosure> disclosures(String request) {
    return disclosures.getOrDefault(request, List.of());
  }
}

package org.igworkbench.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.igworkbench.agreements.Agreement;
import org.igworkbench.catalogue.CatalogueRow;
import org.igworkbench.catalogue.Purpose;
import org.igworkbench.catalogue.Recipient;
import org.igworkbench.law.Country;
import org.igworkbench.law.Instrument;
import org.igworkbench.law.LawRow;
import org.igworkbench.law.LawStatus;
import org.igworkbench.law.Power;
import org.igworkbench.law.Standing;
import org.igworkbench.matrix.MatrixSnapshot;
import org.igworkbench.matrix.RuleStatus;
import org.igworkbench.matrix.SharingRule;
import org.igworkbench.requests.SharingRequest;
import org.igworkbench.transfers.Transfer;
import org.igworkbench.workspace.Period;
import org.igworkbench.workspace.Sentence;

/// Says of every row of a workspace by what it can be found.
final class Entries {

  private final MatrixSnapshot snapshot;
  private final LocalDate day;
  private final Map<String, String> titles = new HashMap<>();
  private final Map<String, String> headings = new HashMap<>();

  Entries(MatrixSnapshot snapshot, LocalDate day) {
    this.snapshot = snapshot;
    this.day = day;
    snapshot.catalogue().purposes().forEach(row -> titles.put(row.code(), row.title()));
    snapshot
        .catalogue()
        .recipients()
        .forEach(row -> {
          titles.put(row.code(), row.title());
          headings.put(row.code(), row.naming().shortHeading());
        });
  }

  List<Entry> purposes() {
    return snapshot.catalogue().purposes().stream().map(this::purpose).toList();
  }

  List<Entry> recipients() {
    return snapshot.catalogue().recipients().stream().map(this::recipient).toList();
  }

  List<Entry> categories() {
    var catalogue = snapshot.catalogue();
    return Stream.concat(
            catalogue.dataCategories().stream().map(row -> category(row, row.note())),
            catalogue.subjectCategories().stream().map(row -> category(row, row.note())))
        .toList();
  }

  List<Entry> rules() {
    return snapshot.current().stream()
        .map(newest -> snapshot.standing(newest, day).orElse(newest))
        .map(this::rule)
        .toList();
  }

  List<Entry> law() {
    return snapshot.law().rows().map(this::law).toList();
  }

  List<Entry> agreements() {
    return snapshot.agreements().stream().map(this::agreement).toList();
  }

  List<Entry> transfers(List<Transfer> transfers) {
    return transfers.stream().map(this::transfer).toList();
  }

  /// Requests, the newest first.
  List<Entry> requests(Collection<SharingRequest> requests) {
    return requests.stream()
        .sorted(
            Comparator.comparing((SharingRequest request) -> request.timing().received())
                .thenComparing(SharingRequest::reference)
                .reversed())
        .map(this::request)
        .toList();
  }

  private Entry agreement(Agreement row) {
    var dates = row.dates();
    return new Entry(
        Kind.AGREEMENT,
        row.code(),
        row.title(),
        List.of(),
        filled(row.parties().words()),
        row.parties().recipients(),
        standing(new Period(dates.effective(), dates.end())));
  }

  private Entry purpose(Purpose row) {
    return new Entry(
        Kind.PURPOSE,
        row.code(),
        row.title(),
        filled(row.noticeWording()),
        filled(row.scope()),
        List.of(),
        standing(row.effective()));
  }

  private Entry recipient(Recipient row) {
    var naming = row.naming();
    var duplicate = row.duplicateOf();
    return new Entry(
        Kind.RECIPIENT,
        row.code(),
        row.title(),
        Stream.of(List.of(naming.shortHeading()), naming.aliases(), List.of(naming.noticeWording()))
            .flatMap(List::stream)
            .filter(name -> !name.isBlank())
            .toList(),
        filled(row.exampleBodies()),
        duplicate == null ? List.of() : List.of(duplicate),
        standing(row.effective()));
  }

  private Entry category(CatalogueRow row, String note) {
    return new Entry(
        Kind.CATEGORY,
        row.code(),
        row.title(),
        List.of(),
        filled(note),
        List.of(),
        standing(row.effective()));
  }

  private Entry rule(SharingRule rule) {
    var cell = rule.cell();
    var ground = rule.ground();
    var details = new ArrayList<String>();
    var related = new ArrayList<>(List.of(cell.purpose(), cell.recipient()));
    // Powers first: they tell two rules of one cell apart.
    Stream.concat(ground.powers().stream(), ground.law().filter(code -> !isPower(rule, code)))
        .forEach(code -> {
          related.add(code);
          snapshot.lawRow(code).ifPresent(row -> addCited(row, details));
        });
    details.addAll(filled(rule.terms().conditionText()));
    return new Entry(
        Kind.RULE,
        rule.code(),
        // Short, so that there is room for what tells the rules of one cell apart.
        title(cell.purpose()) + " → " + heading(cell.recipient()),
        filled(title(cell.recipient())),
        details,
        related,
        standing(rule));
  }

  private static boolean isPower(SharingRule rule, String code) {
    return rule.ground().powers().contains(code);
  }

  private static void addCited(LawRow row, List<String> details) {
    details.add(row.citation());
    if (!row.title().equals(row.citation())) {
      details.add(row.title());
    }
  }

  private Entry law(LawRow row) {
    var details =
        switch (row) {
          case Power power -> filled(power.description());
          case Instrument instrument -> filled(instrument.naming().wording(), instrument.note());
          default -> List.<String>of();
        };
    return new Entry(
        Kind.LAW,
        row.code(),
        row.title(),
        row.citation().equals(row.title()) ? List.of() : List.of(row.citation()),
        details,
        List.of(),
        standing(row.standing()));
  }

  private Entry transfer(Transfer row) {
    var destination = row.destination();
    var countries =
        destination.countries().stream()
            .flatMap(code -> snapshot.law().country(code).stream())
            .map(Country::title);
    return new Entry(
        Kind.TRANSFER,
        row.code(),
        row.title(),
        filled(row.noticeWording()),
        Stream.concat(filled(destination.importer()).stream(), countries).toList(),
        Stream.concat(destination.recipients().stream(), row.mechanisms().stream()).toList(),
        standing(row.effective()));
  }

  private Entry request(SharingRequest request) {
    var ask = request.ask();
    var recipient = request.requester().recipient();
    var related = recipient == null ? filled(ask.purpose()) : filled(ask.purpose(), recipient);
    return new Entry(
        Kind.REQUEST,
        request.reference(),
        request.requester().organisation(),
        List.of(),
        filled(
            ask.description(),
            title(ask.purpose()),
            recipient == null ? "" : title(recipient),
            ask.subjects()),
        related,
        new Entry.Standing(request.stage().open(), request.stage().word(), null));
  }

  private Entry.Standing standing(SharingRule rule) {
    var tenure = rule.tenure();
    return switch (tenure.status()) {
      case DRAFT -> new Entry.Standing(true, RuleStatus.DRAFT.word(), null);
      case SUSPENDED, ENDED -> new Entry.Standing(false, tenure.status().word(), rule.decision());
      case APPROVED ->
          new Entry.Standing(
              tenure.runsOn(day),
              tenure.runsOn(day) ? null : word(tenure.effective()),
              rule.decision());
    };
  }

  private Entry.Standing standing(Standing law) {
    if (law.on(day)) {
      return Entry.Standing.LIVE;
    }
    return Entry.Standing.over(
        law.status() == LawStatus.IN_FORCE ? word(law.inForce()) : law.status().word());
  }

  private Entry.Standing standing(Period effective) {
    return effective.contains(day) ? Entry.Standing.LIVE : Entry.Standing.over(word(effective));
  }

  private Sentence word(Period effective) {
    return effective.endedBy(day)
        ? Sentence.of("search.state.ended")
        : Sentence.of("search.state.ahead");
  }

  private String title(String code) {
    return titles.getOrDefault(code, code);
  }

  private String heading(String code) {
    var heading = headings.getOrDefault(code, "");
    return heading.isEmpty() ? title(code) : heading;
  }

  private static List<String> filled(String... texts) {
    return Stream.of(texts).filter(text -> !text.isBlank()).toList();
  }
}

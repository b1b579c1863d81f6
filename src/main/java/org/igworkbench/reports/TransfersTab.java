package org.igworkbench.reports;

import java.util.List;
import java.util.Optional;
import org.igworkbench.catalogue.Recipient;
import org.igworkbench.law.Country;
import org.igworkbench.matrix.SharingRule;
import org.igworkbench.requests.SharingRequest;
import org.jspecify.annotations.Nullable;

/// Whatever reaches abroad: rules that run on the day for a recipient abroad or with a transfer of
/// their own, and requests that had come in by it for another country.
final class TransfersTab {

  private final Making making;
  private final Names names;
  private final Codes codes;
  private final Abroad abroad;
  private final TabDraft draft;

  TransfersTab(Making making, Codes codes) {
    this.making = making;
    this.names = making.names();
    this.codes = codes;
    this.abroad = new Abroad(making.matrix(), making.day());
    this.draft =
        new TabDraft(names)
            .column("pack.transfers.what", 16)
            .column("pack.column.code", 16)
            .column("pack.transfers.purpose", 30)
            .column("pack.transfers.importer", 36)
            .column("pack.transfers.country", 28)
            .column("pack.transfers.adequacy", 24)
            .column("pack.transfers.data", 48)
            .column("pack.transfers.safeguard", 36)
            .column("pack.transfers.day", 18);
    new Rules(making.matrix())
        .runningOn(making.day()).stream().filter(abroad::reaches).forEach(this::addRule);
  }

  /// The tab with the requests that were added so far.
  Tab tab() {
    return draft.tab(
        new TabDraft.Sayings(
            names.say("pack.transfers.name"),
            names.say("pack.transfers.title"),
            names.say("pack.transfers.holds", making.day()),
            names.say("pack.transfers.none")),
        null);
  }

  private void addRule(SharingRule rule) {
    var recipient = making.matrix().catalogue().recipient(rule.cell().recipient());
    var country = recipient.map(Recipient::particulars).map(Recipient.Particulars::country);
    var from = rule.tenure().effective().from();
    draft.row(
        names.text("pack.transfers.rule"),
        new Value.Text(rule.code()),
        new Value.Text(codes.coded(rule.cell().purpose())),
        new Value.Text(codes.coded(rule.cell().recipient())),
        country(country.orElse(null)),
        adequacy(country.orElse(null)),
        names.orNone(codes.coded(rule.scope().categories())),
        safeguard(rule),
        names.day(from));
  }

  /// Adds a request if it reaches abroad.
  void add(SharingRequest request) {
    if (request.timing().received().isAfter(making.day()) || request.ask().destination() == null) {
      return;
    }
    var decision = request.decidedBy(making.day());
    draft.row(
        names.text("pack.transfers.request"),
        new Value.Text(request.reference()),
        new Value.Text(codes.coded(request.ask().purpose())),
        names.requester(request),
        country(request.ask().destination()),
        adequacy(request.ask().destination()),
        names.orNone(codes.coded(request.ask().scope().categories())),
        decision
            .flatMap(made -> Optional.ofNullable(made.shared().mechanism()))
            .<Value>map(code -> new Value.Text(codes.coded(code)))
            .orElseGet(() -> names.text("pack.value.not-recorded")),
        new Value.Day(request.timing().received()));
  }

  private Value country(@Nullable String code) {
    return code == null ? names.text("pack.value.not-recorded") : new Value.Text(codes.coded(code));
  }

  private Value adequacy(@Nullable String code) {
    var country = code == null ? Optional.<Country>empty() : making.matrix().law().country(code);
    return country
        .map(row -> names.text(adequacyKey(row.adequacy())))
        .orElseGet(() -> names.text("pack.value.not-recorded"));
  }

  private static String adequacyKey(Country.Adequacy adequacy) {
    return switch (adequacy) {
      case FULL -> "pack.transfers.full";
      case PARTIAL -> "pack.transfers.partial";
      case NONE -> "pack.transfers.no-adequacy";
      case DOMESTIC -> "pack.transfers.domestic";
    };
  }

  private Value safeguard(SharingRule rule) {
    List<String> named = abroad.mechanisms(rule);
    return named.isEmpty()
        ? names.text("pack.value.not-recorded")
        : new Value.Text(codes.coded(named));
  }
}

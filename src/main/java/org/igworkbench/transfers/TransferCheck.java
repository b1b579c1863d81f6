package org.igworkbench.transfers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.igworkbench.catalogue.Catalogue;
import org.igworkbench.catalogue.Recipient;
import org.igworkbench.catalogue.Recipient.Category;
import org.igworkbench.law.LawLibrary;
import org.igworkbench.law.TransferMechanism;
import org.igworkbench.transfers.Doubt.Kind;
import org.igworkbench.transfers.Transfer.Result;
import org.igworkbench.transfers.Transfer.Where;
import org.jspecify.annotations.Nullable;

/// What is in doubt about an entry of the register, as the law stands on a day.
///
/// An entry may name several mechanisms because each case takes the one that fits it: adequacy
/// where it reaches the importer, a derogation where it does not. A country without adequacy is
/// therefore no fault while another mechanism is there to carry it.
public final class TransferCheck {

  private final Catalogue catalogue;
  private final LawLibrary law;
  private final LocalDate day;

  /// Checks entries against the law and the recipients as they stand on the day.
  public TransferCheck(Catalogue catalogue, LawLibrary law, LocalDate day) {
    this.catalogue = catalogue;
    this.law = law;
    this.day = day;
  }

  /// All that is in doubt; nothing where the entry is sound.
  public List<Doubt> of(Transfer transfer) {
    var doubts = new ArrayList<Doubt>();
    mechanisms(transfer, doubts);
    countries(transfer, doubts);
    test(transfer, doubts);
    if (uses(transfer, Route.DEROGATION) && transfer.grounds().derogation().isBlank()) {
      doubts.add(new Doubt(Kind.NO_NECESSITY, ""));
    }
    var review = transfer.review();
    if (review != null && review.isBefore(day)) {
      doubts.add(new Doubt(Kind.REVIEW_OVERDUE, review.toString()));
    }
    return doubts;
  }

  private void mechanisms(Transfer transfer, List<Doubt> doubts) {
    if (transfer.mechanisms().isEmpty()) {
      doubts.add(new Doubt(Kind.NO_MECHANISM, ""));
    }
    for (var code : transfer.mechanisms()) {
      var known = law.mechanism(code).orElse(null);
      if (known == null) {
        doubts.add(new Doubt(Kind.UNKNOWN_MECHANISM, code));
      } else if (Route.of(known) == Route.RESTRICTION) {
        doubts.add(new Doubt(Kind.NO_GROUND, code));
      } else if (!known.available()) {
        doubts.add(new Doubt(Kind.SHUT_OUT, code));
      } else if (!known.standing().on(day)) {
        doubts.add(new Doubt(Kind.NOT_IN_FORCE, code));
      }
    }
  }

  private void countries(Transfer transfer, List<Doubt> doubts) {
    var destination = transfer.destination();
    if (destination.where() == Where.UNKNOWN) {
      doubts.add(new Doubt(Kind.WHERE_UNKNOWN, ""));
    }
    boolean adequacyAlone = uses(transfer, Route.ADEQUACY) && !carriedOtherwise(transfer);
    if (adequacyAlone && destination.where() == Where.ANY) {
      doubts.add(new Doubt(Kind.NO_ADEQUACY, ""));
    }
    for (var code : destination.countries()) {
      var reach = reach(transfer, code);
      var kind =
          switch (reach) {
            case UNKNOWN -> Kind.UNKNOWN_COUNTRY;
            case DOMESTIC -> Kind.AT_HOME;
            case NONE -> adequacyAlone ? Kind.NO_ADEQUACY : null;
            case BEYOND -> adequacyAlone ? Kind.PARTIAL_FOR_PUBLIC_BODY : null;
            case TO_BE_SHOWN -> adequacyAlone ? Kind.PARTIAL_NOT_SHOWN : null;
            case REACHED, SHOWN -> null;
          };
      if (kind != null) {
        doubts.add(new Doubt(kind, code));
      }
    }
  }

  private void test(Transfer transfer, List<Doubt> doubts) {
    var result = transfer.grounds().test().result();
    if (result == Result.NOT_MET) {
      doubts.add(new Doubt(Kind.TEST_FAILED, ""));
    } else if (result != Result.MET) {
      transfer.mechanisms().stream()
          .filter(code -> usable(code).filter(way -> Route.of(way) == Route.SAFEGUARDS).isPresent())
          .forEach(code -> doubts.add(new Doubt(Kind.NO_TEST, code)));
    }
  }

  /// Whether UK adequacy reaches the importers of an entry in one country: as far as it reaches the
  /// one that it reaches least.
  ///
  /// @param country ISO code
  public Reach reach(Transfer transfer, String country) {
    var row = law.country(country).orElse(null);
    var why = transfer.grounds().reach();
    return categories(transfer).stream()
        .map(category -> Reach.of(row, category, why))
        .filter(reach -> reach == Reach.BEYOND)
        .findFirst()
        .orElseGet(() -> Reach.of(row, null, why));
  }

  private Set<Category> categories(Transfer transfer) {
    return transfer.destination().recipients().stream()
        .flatMap(code -> catalogue.recipient(code).stream())
        .map(Recipient::category)
        .collect(Collectors.toUnmodifiableSet());
  }

  /// Whether some usable mechanism beside adequacy is named.
  private boolean carriedOtherwise(Transfer transfer) {
    return uses(transfer, Route.SAFEGUARDS) || uses(transfer, Route.DEROGATION);
  }

  private boolean uses(Transfer transfer, Route route) {
    return transfer.mechanisms().stream()
        .flatMap(code -> usable(code).stream())
        .anyMatch(mechanism -> Route.of(mechanism) == route);
  }

  private Optional<TransferMechanism> usable(String code) {
    return law.mechanism(code).filter(TransferMechanism::available);
  }

  /// The mechanisms of an entry that are derogations: they may be used now and then only.
  public List<String> derogations(Transfer transfer) {
    return transfer.mechanisms().stream()
        .flatMap(code -> law.mechanism(code).stream())
        .filter(mechanism -> Route.of(mechanism) == Route.DEROGATION)
        .map(TransferMechanism::code)
        .toList();
  }

  /// The entries that a sharing to this recipient and country may rest on, on the day.
  ///
  /// @param country ISO code; null where it is not known
  public Stream<Transfer> covering(
      List<Transfer> register, String recipient, @Nullable String country) {
    return register.stream()
        .filter(transfer -> transfer.runsOn(day))
        .filter(transfer -> transfer.destination().recipients().contains(recipient))
        .filter(transfer ->
            transfer.destination().where() != Where.NAMED
                || country == null
                || transfer.destination().countries().contains(country));
  }
}

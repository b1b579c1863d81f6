package org.igworkbench.registers;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.igworkbench.agreements.Agreement;
import org.igworkbench.automated.AutomatedDecision;
import org.igworkbench.catalogue.Recipient;
import org.igworkbench.law.LawRow;
import org.igworkbench.law.LawfulBasis;
import org.igworkbench.law.Power;
import org.igworkbench.matrix.SharingRule;
import org.igworkbench.requests.Named;
import org.igworkbench.requests.RequestMentions.Naming;
import org.igworkbench.requests.RequestSort;
import org.igworkbench.requests.SharingRequest;
import org.igworkbench.transfers.Transfer;
import org.igworkbench.transfers.Transfer.Where;

/// Tells whether something names one row of a register.
record Mentions(Kind kind, String code) {

  boolean in(SharingRule rule) {
    var ground = rule.ground();
    return switch (kind) {
      case PURPOSE -> code.equals(rule.cell().purpose());
      case RECIPIENT -> code.equals(rule.cell().recipient());
      case DATA_CATEGORY -> rule.scope().categories().contains(code);
      case SUBJECT_CATEGORY -> rule.scope().subjects().contains(code);
      case BASIS -> code.equals(ground.basis());
      case SPECIAL_CONDITION -> code.equals(ground.specialCondition());
      case SCHEDULE1_CONDITION -> ground.schedule1().contains(code);
      case POWER -> ground.powers().contains(code);
      case AGREEMENT -> code.equals(rule.terms().agreement());
      case TRANSFER -> code.equals(rule.terms().transfer());
      case INSTRUMENT, EXEMPTION, MECHANISM, COUNTRY, AUTOMATED_DECISION -> false;
    };
  }

  boolean in(SharingRequest request) {
    return named().filter(named -> named.in(request)).isPresent();
  }

  /// The row, as a request names it; empty where no request can.
  Optional<Named> named() {
    return Optional.ofNullable(
            switch (kind) {
              case PURPOSE -> Named.Kind.PURPOSE;
              case RECIPIENT -> Named.Kind.RECIPIENT;
              case DATA_CATEGORY -> Named.Kind.DATA_CATEGORY;
              case SUBJECT_CATEGORY -> Named.Kind.SUBJECT_CATEGORY;
              case BASIS -> Named.Kind.BASIS;
              case POWER -> Named.Kind.POWER;
              case COUNTRY -> Named.Kind.COUNTRY;
              case EXEMPTION -> Named.Kind.EXEMPTION;
              case MECHANISM -> Named.Kind.MECHANISM;
              case SPECIAL_CONDITION,
                  SCHEDULE1_CONDITION,
                  INSTRUMENT,
                  AGREEMENT,
                  TRANSFER,
                  AUTOMATED_DECISION ->
                  null;
            })
        .map(named -> new Named(named, code));
  }

  boolean in(Agreement agreement) {
    return switch (kind) {
      case PURPOSE -> agreement.scope().purposes().contains(code);
      case RECIPIENT -> agreement.names(code);
      case DATA_CATEGORY -> agreement.scope().categories().contains(code);
      default -> false;
    };
  }

  /// What requests are asked for that name the row. A transfer is named by none; those count that
  /// go abroad to its recipients, and only to its countries where it names any.
  List<Naming> namings(Whole whole) {
    if (kind != Kind.TRANSFER) {
      return named().map(Naming::of).stream().toList();
    }
    return whole.transfers().stream()
        .filter(transfer -> transfer.code().equals(code))
        .flatMap(Mentions::abroad)
        .toList();
  }

  private static Stream<Naming> abroad(Transfer transfer) {
    var destination = transfer.destination();
    return destination.recipients().stream()
        .flatMap(recipient ->
            destination.where() == Where.NAMED
                ? destination.countries().stream().map(country -> sent(recipient, country))
                : Stream.of(Naming.of(new Named(Named.Kind.IMPORTER, recipient))));
  }

  private static Naming sent(String recipient, String country) {
    return new Naming(
        List.of(new Named(Named.Kind.RECIPIENT, recipient), new Named(Named.Kind.COUNTRY, country)),
        null,
        RequestSort.NEVER,
        true);
  }

  boolean in(AutomatedDecision decision) {
    return switch (kind) {
      case RECIPIENT -> decision.recipients().contains(code);
      case DATA_CATEGORY -> decision.inputs().dataCategories().contains(code);
      case SUBJECT_CATEGORY -> decision.inputs().subjectCategories().contains(code);
      case PURPOSE -> code.equals(decision.governance().purpose());
      case BASIS -> code.equals(decision.governance().basis());
      case AGREEMENT -> code.equals(decision.governance().agreement());
      default -> false;
    };
  }

  boolean in(Transfer transfer) {
    return switch (kind) {
      case RECIPIENT -> transfer.destination().recipients().contains(code);
      case COUNTRY -> transfer.destination().countries().contains(code);
      case DATA_CATEGORY -> transfer.scope().dataCategories().contains(code);
      case SUBJECT_CATEGORY -> transfer.scope().subjectCategories().contains(code);
      case MECHANISM -> transfer.mechanisms().contains(code);
      default -> false;
    };
  }

  boolean in(LawRow row) {
    return switch (row) {
      case Power power ->
          switch (kind) {
            case INSTRUMENT -> code.equals(power.instrument());
            case PURPOSE -> power.reach().purposes().contains(code);
            case RECIPIENT -> power.reach().recipients().contains(code);
            default -> false;
          };
      case LawfulBasis basis -> kind == Kind.BASIS && code.equals(basis.parent());
      default -> false;
    };
  }

  boolean in(Recipient recipient) {
    return switch (kind) {
      case RECIPIENT -> code.equals(recipient.duplicateOf());
      case COUNTRY -> code.equals(recipient.particulars().country());
      default -> false;
    };
  }

  /// The rows of law, the recipients and the transfers that name it.
  List<Object> rows(Whole whole) {
    var matrix = whole.matrix();
    return Stream.of(
            matrix.law().rows().filter(this::in),
            matrix.catalogue().recipients().stream().filter(this::in),
            whole.transfers().stream().filter(this::in))
        .<Object>flatMap(rows -> rows)
        .toList();
  }
}

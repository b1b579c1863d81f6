package org.igworkbench.requests;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.igworkbench.catalogue.Catalogue;
import org.igworkbench.catalogue.Recipient;
import org.igworkbench.law.LawLibrary;
import org.igworkbench.law.LawfulBasis;
import org.igworkbench.workspace.Sentence;

/// The statement by which a body that performs a public task lets another body answer its request.
///
/// UK GDPR Annex 1 paragraph 1: a disclosure is a recognised legitimate interest under Article
/// 6(1)(ea) where somebody has asked for the data and the request states that it needs them for
/// processing described in Article 6(1)(e) whose legal basis satisfies Article 6(3). A public
/// authority that is asked can’t rely on it for its own tasks.
public final class StatementOfNeed {

  private StatementOfNeed() {}

  /// A first draft; empty until purpose and power are chosen, and where our basis is no public
  /// task, of which alone a statement can speak.
  ///
  /// @param organisation who makes the statement
  public static Optional<Sentence> draft(
      String organisation, OutgoingRequest.Ground ground, Catalogue catalogue, LawLibrary law) {
    var purpose = Optional.ofNullable(ground.purpose()).flatMap(catalogue::purpose);
    var power = Optional.ofNullable(ground.power()).flatMap(law::power);
    if (purpose.isEmpty() || power.isEmpty() || !isPublicTask(ground, law)) {
      return Optional.empty();
    }
    var task = ground.task().strip().replaceFirst("\\.$", "");
    return Optional.of(
        Sentence.of(
            "outgoing.need.draft",
            organisation,
            task.isEmpty() ? purpose.get().title() : task,
            power.get().citation()));
  }

  /// What the statement does for the organisation that is asked.
  ///
  /// @param useful whether that organisation can rely on it
  public record Effect(boolean useful, Sentence said) {

    static Effect none(String key, Object... args) {
      return new Effect(false, Sentence.of(key, args));
    }
  }

  /// What the statement of a request does on a day, as far as this workspace can tell.
  public static Effect effect(
      OutgoingRequest request, LocalDate day, Catalogue catalogue, LawLibrary law) {
    if (request.need().statement().isBlank()) {
      return Effect.none("outgoing.effect.missing");
    }
    var annex = paragraph(law);
    if (annex.isEmpty() || !annex.get().standing().on(day)) {
      var from = annex.map(basis -> basis.standing().inForce().from());
      return from.isPresent() && from.get().isAfter(day)
          ? Effect.none("outgoing.effect.too-early", from.get(), day)
          : Effect.none("outgoing.effect.not-in-force", day);
    }
    if (!isPublicTask(request.ground(), law)) {
      return Effect.none("outgoing.effect.other-basis");
    }
    var power = Optional.ofNullable(request.ground().power()).flatMap(law::power);
    if (power.isEmpty()) {
      return Effect.none("outgoing.effect.no-power");
    }
    if (!power.get().standing().on(day)) {
      return Effect.none("outgoing.effect.power-not-in-force", power.get().citation(), day);
    }
    return Optional.ofNullable(request.asked().recipient())
        .flatMap(catalogue::recipient)
        .filter(recipient -> isPublic(recipient.category()))
        .map(recipient -> Effect.none("outgoing.effect.public-body", recipient.title()))
        .orElseGet(() -> new Effect(true, Sentence.of("outgoing.effect.useful")));
  }

  /// Whether our own basis is Article 6(1)(e), of which alone the paragraph speaks.
  static boolean isPublicTask(OutgoingRequest.Ground ground, LawLibrary law) {
    return Optional.ofNullable(ground.basis())
        .flatMap(law::basis)
        .filter(basis -> basis.letter().equals("e"))
        .isPresent();
  }

  /// Annex 1 paragraph 1, or Article 6(1)(ea) itself where the library does not hold its
  /// paragraphs.
  static Optional<LawfulBasis> paragraph(LawLibrary law) {
    return law.bases().stream()
        .filter(basis -> basis.letter().equals("ea"))
        .filter(basis -> basis.parent() == null || basis.article().endsWith("para 1"))
        .min(Comparator.comparing(basis -> basis.parent() == null));
  }

  /// Sorts of bodies that are public authorities as a rule.
  private static boolean isPublic(Recipient.Category category) {
    return switch (category) {
      case COURT, LAW_ENFORCEMENT, GOVERNMENT, HEALTH, EDUCATION, REGULATOR -> true;
      case VOLUNTARY, COMMERCIAL_PROCESSOR, OTHER -> false;
    };
  }
}

package org.igworkbench.findings;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.igworkbench.catalogue.Recipient;
import org.igworkbench.matrix.MatrixSnapshot;
import org.igworkbench.matrix.RuleStatus;
import org.igworkbench.matrix.SharingRule;
import org.igworkbench.workspace.Sentence;

/// A scene with what several checks of registers ask of it, looked up once for all of them.
final class Overview {

  private static final int FEW = 6;

  private final Scene scene;
  private final Registers registers;
  private final List<SharingRule> running;
  private final Set<String> purposes = new HashSet<>();
  private final Set<String> recipients = new HashSet<>();

  Overview(Scene scene) {
    this.scene = scene;
    this.registers = new Registers(scene.matrix());
    var matrix = scene.matrix();
    running =
        matrix.current().stream()
            .flatMap(rule -> matrix.standing(rule, scene.day()).stream())
            .filter(version -> version.tenure().runsOn(scene.day()))
            .toList();
    for (var rule : matrix.current()) {
      if (isAlive(rule)) {
        purposes.add(rule.cell().purpose());
        recipients.add(registers.original(rule.cell().recipient()));
        recipients.add(rule.cell().recipient());
      }
    }
  }

  /// A rule that is over answers nothing any more; a draft shows that somebody is at work on it.
  private boolean isAlive(SharingRule rule) {
    return rule.tenure().status() == RuleStatus.DRAFT || !rule.tenure().effective().endedBy(day());
  }

  Scene scene() {
    return scene;
  }

  MatrixSnapshot matrix() {
    return scene.matrix();
  }

  LocalDate day() {
    return scene.day();
  }

  Traffic traffic() {
    return scene.traffic();
  }

  Registers registers() {
    return registers;
  }

  /// The version of each rule that runs on the day.
  List<SharingRule> running() {
    return running;
  }

  /// Whether a rule of the purpose runs, waits to begin or is being written.
  boolean hasRule(String purpose) {
    return purposes.contains(purpose);
  }

  /// Whether a rule of the recipient does, under its own name or the one that it repeats.
  boolean hasRuleFor(String recipient) {
    return recipients.contains(recipient) || recipients.contains(registers.original(recipient));
  }

  String recipientTitle(String code) {
    return registers.recipient(code).map(Recipient::title).orElse(code);
  }

  String purposeTitle(String code) {
    return matrix().catalogue().purpose(code).map(row -> row.title()).orElse(code);
  }

  /// The role of the recipient of a rule; empty where the register does not know it.
  Optional<Recipient.Role> role(SharingRule rule) {
    return registers.recipient(rule.cell().recipient()).map(Recipient::role);
  }

  /// Whether it is a competent authority or a court, by its category.
  boolean isAuthority(String recipient) {
    return registers
        .recipient(recipient)
        .map(Recipient::category)
        .filter(category ->
            category == Recipient.Category.LAW_ENFORCEMENT || category == Recipient.Category.COURT)
        .isPresent();
  }

  /// A few codes by name, and how many more there are.
  static Sentence few(List<String> codes) {
    return codes.size() <= FEW
        ? Sentence.of("findings.list.all", codes)
        : Sentence.of("findings.list.more", codes.subList(0, FEW), codes.size() - FEW);
  }
}

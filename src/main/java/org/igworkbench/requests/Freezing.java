package org.igworkbench.requests;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.igworkbench.audit.Facts;
import org.igworkbench.audit.Subject;
import org.igworkbench.law.Exemption;
import org.igworkbench.law.LawRow;
import org.igworkbench.law.Power;
import org.igworkbench.matrix.MatrixSnapshot;
import org.igworkbench.matrix.RuleFacts;
import org.igworkbench.matrix.SharingRule;
import org.jspecify.annotations.Nullable;

/// Copies the rules and the law that a decision leans on, so that nothing that is changed later can
/// change what the decision shows.
final class Freezing {

  private final MatrixSnapshot matrix;

  Freezing(MatrixSnapshot matrix) {
    this.matrix = matrix;
  }

  /// The rules that hit, every row of law that they, the claim and the decision name, and what the
  /// purpose, the recipient, the data and the reasons were called.
  List<Evidence.Kept> of(
      List<SharingRule> rules,
      SharingRequest request,
      DecisionDraft draft,
      RequestSettings settings) {
    var kept = new ArrayList<Evidence.Kept>();
    rules.forEach(rule -> kept.add(new Evidence.Kept(RuleFacts.subject(rule), RuleFacts.of(rule))));
    var codes = new LinkedHashSet<String>();
    add(request.ask().claim().basis(), codes);
    add(request.ask().claim().power(), codes);
    codes.addAll(request.particulars().conditions());
    rules.forEach(rule -> rule.ground().law().forEach(codes::add));
    codes.addAll(draft.exemptions());
    add(draft.shared().mechanism(), codes);
    add(request.ask().destination(), codes);
    withInstruments(codes).stream()
        .flatMap(code -> matrix.lawRow(code).stream())
        .forEach(row -> kept.add(new Evidence.Kept(new Subject("law", row.code()), facts(row))));
    words(rules, request, kept);
    draft.coded().stream()
        .flatMap(code -> settings.reason(code).stream())
        .forEach(reason -> kept.add(kept(reason)));
    return kept;
  }

  private void words(List<SharingRule> rules, SharingRequest request, List<Evidence.Kept> kept) {
    var catalogue = matrix.catalogue();
    catalogue
        .purpose(request.ask().purpose())
        .ifPresent(row -> kept.add(called("word", row.code(), row.title())));
    var recipient = request.requester().recipient();
    if (recipient != null) {
      catalogue
          .recipient(recipient)
          .ifPresent(row -> kept.add(called("word", row.code(), row.title())));
    }
    var codes = new LinkedHashSet<>(request.ask().scope().categories());
    codes.addAll(request.ask().scope().subjects());
    rules.forEach(rule -> {
      codes.addAll(rule.scope().categories());
      codes.addAll(rule.scope().subjects());
    });
    codes.forEach(code -> kept.add(called("word", code, matrix.categoryTitle(code))));
  }

  private static Evidence.Kept kept(CodedReason reason) {
    var facts = Map.of("title", reason.title(), "sharing", reason.sharing());
    return new Evidence.Kept(new Subject("reason", reason.code()), Facts.of(facts));
  }

  private static Evidence.Kept called(String kind, String code, String title) {
    return new Evidence.Kept(new Subject(kind, code), Facts.of(Map.of("title", title)));
  }

  // A power stands in an instrument, whose own end ends it.
  private LinkedHashSet<String> withInstruments(LinkedHashSet<String> codes) {
    var all = new LinkedHashSet<String>();
    for (var code : codes) {
      all.add(code);
      matrix.law().power(code).map(Power::instrument).ifPresent(all::add);
    }
    return all;
  }

  private static void add(@Nullable String code, LinkedHashSet<String> codes) {
    if (code != null && !code.isEmpty()) {
      codes.add(code);
    }
  }

  private static Facts facts(LawRow row) {
    Map<String, @Nullable Object> facts = new HashMap<>();
    facts.put("citation", row.citation());
    facts.put("title", row.title());
    facts.put("text", text(row));
    var standing = row.standing();
    facts.put("status", standing.status().name());
    facts.put("in_force_from", day(standing.inForce().from()));
    facts.put("in_force_to", day(standing.inForce().to()));
    facts.put("verified", standing.verified());
    return Facts.of(facts);
  }

  private static String text(LawRow row) {
    return switch (row) {
      case Power power -> power.description();
      case Exemption exemption -> exemption.test();
      default -> "";
    };
  }

  private static @Nullable String day(@Nullable Object day) {
    return day == null ? null : day.toString();
  }
}

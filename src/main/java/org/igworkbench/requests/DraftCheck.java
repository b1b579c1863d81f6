package org.igworkbench.requests;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.igworkbench.matrix.MatrixSnapshot;
import org.igworkbench.workspace.Violation;
import org.jspecify.annotations.Nullable;

/// Checks what somebody typed, all of it at once.
final class DraftCheck {

  /// As long a text as a cell of a workbook or a file of requests takes: what is kept can go out
  /// and come back.
  static final int LONGEST = 32_767;

  private static final int MOST_PEOPLE = 100_000_000;

  private final LocalDate today;
  private final List<Violation> violations = new ArrayList<>();

  DraftCheck(LocalDate today) {
    this.today = today;
  }

  List<Violation> violations() {
    return violations;
  }

  DraftCheck request(RequestDraft draft, MatrixSnapshot matrix) {
    filled(
        "request.organisation", "requests.organisation.missing", draft.requester().organisation());
    filled("request.role", "requests.role.missing", draft.requester().role());
    filled("request.description", "requests.description.missing", draft.ask().description());
    filled("request.subjects", "requests.subjects.missing", draft.ask().subjects());
    filled("request.channel", "requests.channel.missing", draft.requester().channel());
    past("request.received", draft.received());
    if (draft.urgency() == null) {
      add("request.urgency", "requests.urgency.missing");
    }
    var received = draft.received();
    var requiredBy = draft.requiredBy();
    if (received != null && requiredBy != null && requiredBy.isBefore(received)) {
      add("request.required-by", "requests.date.too-early", requiredBy, received);
    }
    people("request.people", draft.ask().people());
    codes(draft, matrix);
    particulars(draft.particulars());
    return this;
  }

  private void particulars(Particulars more) {
    fits("request.receiver", more.receiver());
    fits("request.necessity", more.necessity());
    fits("request.agreement", more.agreement());
    fits("request.part3", more.part3());
    fits("request.assessment", more.assessment());
    fits("request.retention", more.retention());
    fits("request.security", more.security());
    fits("request.rights", more.rights());
    fits("request.intervals", more.intervals());
  }

  private void codes(RequestDraft draft, MatrixSnapshot matrix) {
    var ask = draft.ask();
    purpose("request.purpose", ask.purpose(), matrix);
    recipient("request.recipient", draft.requester().recipient(), matrix);
    var basis = ask.claim().basis();
    if (basis != null && matrix.law().basis(basis).isEmpty()) {
      add("request.basis", "requests.basis.unknown", basis);
    }
    var power = ask.claim().power();
    if (power != null && matrix.law().power(power).isEmpty()) {
      add("request.power", "requests.power.unknown", power);
    }
    categories("request.categories", ask.scope().categories(), matrix);
    var destination = ask.destination();
    if (destination != null && matrix.law().country(destination).isEmpty()) {
      add("request.destination", "requests.destination.unknown", destination);
    }
    for (var condition : draft.particulars().conditions()) {
      if (matrix.lawRow(condition).isEmpty()) {
        add("request.conditions", "requests.condition.unknown", condition);
      }
    }
  }

  private void purpose(String path, String purpose, MatrixSnapshot matrix) {
    if (purpose.isEmpty()) {
      add(path, "requests.purpose.missing");
    } else if (matrix.catalogue().purpose(purpose).isEmpty()) {
      add(path, "requests.purpose.unknown", purpose);
    }
  }

  private void recipient(String path, @Nullable String recipient, MatrixSnapshot matrix) {
    if (recipient != null && !matrix.knowsRecipient(recipient)) {
      add(path, "requests.recipient.unknown", recipient);
    }
  }

  private void categories(String path, Collection<String> categories, MatrixSnapshot matrix) {
    if (categories.isEmpty()) {
      add(path, "requests.categories.missing");
    }
    for (var category : categories) {
      if (matrix.catalogue().dataCategory(category).isEmpty()) {
        add(path, "requests.categories.unknown", category);
      }
    }
  }

  private void people(String path, int people) {
    if (people < 0 || people > MOST_PEOPLE) {
      add(path, "requests.people.range", MOST_PEOPLE);
    }
  }

  /// The six things of an emergency.
  DraftCheck emergency(EmergencyDraft draft, MatrixSnapshot matrix) {
    filled("emergency.organisation", "requests.organisation.missing", draft.organisation());
    filled("emergency.person", "requests.role.missing", draft.person());
    filled("emergency.subjects", "requests.subjects.missing", draft.subjects());
    filled("emergency.why", "requests.emergency.why-missing", draft.why());
    purpose("emergency.purpose", draft.purpose(), matrix);
    recipient("emergency.recipient", draft.recipient(), matrix);
    categories("emergency.categories", draft.categories(), matrix);
    return this;
  }

  /// A disclosure under a request: not before the decision, nor before the second signature where
  /// one was asked for. Only what left the house in an emergency did so before both.
  DraftCheck disclosure(DisclosureDraft draft, SharingRequest request) {
    filled("disclosure.what", "requests.disclosure.what-missing", draft.what());
    filled("disclosure.to", "requests.disclosure.to-missing", draft.to());
    filled("disclosure.how", "requests.disclosure.how-missing", draft.how());
    filled("disclosure.by", "requests.disclosure.by-missing", draft.by());
    filled("disclosure.subjects", "requests.subjects.missing", draft.subjects());
    people("disclosure.people", draft.people());
    var decision = request.decision();
    day(
        "disclosure.on",
        draft.on(),
        decision == null || request.timing().reviewBy() != null
            ? request.timing().received()
            : decision.effectiveOn());
    return this;
  }

  /// A day that is neither in the future nor before something else.
  void day(String path, @Nullable LocalDate day, LocalDate first) {
    past(path, day);
    if (day != null && day.isBefore(first)) {
      add(path, "requests.date.too-early", day, first);
    }
  }

  void filled(String path, String key, String text) {
    if (text.isBlank()) {
      add(path, key);
    }
    fits(path, text);
  }

  /// A text that may be missing but not too long, and that can be read.
  void fits(String path, String text) {
    if (text.length() > LONGEST) {
      add(path, "requests.text.too-long", LONGEST);
    } else if (!Legible.is(text)) {
      add(path, "requests.text.unreadable");
    }
  }

  void past(String path, @Nullable LocalDate day) {
    if (day == null) {
      add(path, "requests.date.missing");
    } else if (day.isAfter(today)) {
      add(path, "requests.date.future", day);
    } else if (day.isBefore(Timing.EARLIEST)) {
      add(path, "requests.date.too-old", day, Timing.EARLIEST);
    }
  }

  void add(String path, String key, Object... args) {
    violations.add(Violation.at(path, key, args));
  }
}

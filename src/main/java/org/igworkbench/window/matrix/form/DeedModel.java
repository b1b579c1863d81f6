package org.igworkbench.window.matrix.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.igworkbench.matrix.RuleChange;
import org.igworkbench.matrix.RuleChanges;
import org.igworkbench.matrix.SharingRule;
import org.igworkbench.window.shell.Days;
import org.igworkbench.window.shell.FieldBag;
import org.igworkbench.window.shell.form.Problems;
import org.igworkbench.workspace.Officer;
import org.igworkbench.workspace.Outcome;
import org.igworkbench.workspace.Revision;
import org.igworkbench.workspace.Violation;

/// What is to be done to one rule or to many, as it is typed.
final class DeedModel {

  final ObjectProperty<Deed> deed;
  final StringProperty day = new SimpleStringProperty("");
  final StringProperty why = new SimpleStringProperty("");
  final StringProperty owner = new SimpleStringProperty("");
  final StringProperty reviewBy = new SimpleStringProperty("");
  final StringProperty agreement = new SimpleStringProperty("");
  final Problems problems = new Problems();

  private final Map<String, Revision> seen;
  private final LocalDate today;

  /// @param seen the rules by code, each at the revision that was looked at
  DeedModel(Deed deed, Map<String, Revision> seen, LocalDate today) {
    this.deed = new SimpleObjectProperty<>(deed);
    this.seen = new LinkedHashMap<>(seen);
    this.today = today;
    day.set(Days.written(today));
  }

  /// Every field by name, for drafts.
  FieldBag bag() {
    return new FieldBag()
        .choice("deed", deed, Deed.class)
        .text("day", day)
        .text("why", why)
        .text("owner", owner)
        .text("reviewBy", reviewBy)
        .text("agreement", agreement);
  }

  /// What a draft of it goes by: what was offered, and the rules, the first of many with their
  /// number.
  String draftCode() {
    var codes = codes();
    return deed.get()
        + " "
        + codes.getFirst()
        + (codes.size() > 1 ? " +" + (codes.size() - 1) : "");
  }

  List<String> codes() {
    return List.copyOf(seen.keySet());
  }

  /// Whether anything was typed; the day alone is soon typed again.
  boolean typed() {
    return !why.get().isBlank()
        || !owner.get().isBlank()
        || !reviewBy.get().isBlank()
        || !agreement.get().isBlank();
  }

  /// Goes by what somebody else has saved meanwhile.
  void saw(String code, Revision revision) {
    seen.put(code, revision);
  }

  /// Does it, off the window's thread.
  Outcome<List<SharingRule>> apply(RuleChanges rules, Officer officer, Wish wish) {
    if (!wish.unread().isEmpty()) {
      return new Outcome.Rejected<>(wish.unread());
    }
    if (wish.deed() == Deed.DISCARD) {
      var code = wish.seen().keySet().iterator().next();
      return rules.discard(officer, code, wish.seen().values().iterator().next()).map(List::of);
    }
    return rules.apply(officer, wish.change(), wish.seen(), wish.day(), wish.why());
  }

  /// What is wanted, as it stands in the fields at one moment.
  ///
  /// @param unread what was typed into a field for a day and is none
  record Wish(
      Deed deed,
      Map<String, Revision> seen,
      LocalDate day,
      String why,
      RuleChange change,
      List<Violation> unread) {}

  Wish wish() {
    var unread = new ArrayList<Violation>();
    var what = deed.get();
    var from = today;
    if (what != Deed.APPROVE && what != Deed.DISCARD) {
      from = read("change.from", day, unread);
    }
    var due = what == Deed.REVIEW_BY ? read("change.review-by", reviewBy, unread) : today;
    var code = agreement.get().isBlank() ? null : agreement.get();
    var change =
        switch (what) {
          case APPROVE, DISCARD -> new RuleChange.Approve();
          case SUSPEND -> new RuleChange.Suspend();
          case RESUME -> new RuleChange.Resume();
          case END -> new RuleChange.End();
          case OWNER -> new RuleChange.Owner(owner.get());
          case REVIEW_BY -> new RuleChange.ReviewBy(due);
          case AGREEMENT -> new RuleChange.Agreement(code);
        };
    return new Wish(what, new LinkedHashMap<>(seen), from, why.get().strip(), change, unread);
  }

  private LocalDate read(String path, StringProperty text, List<Violation> unread) {
    return Days.read(text.get())
        .orElseGet(() -> {
          unread.add(Violation.at(path, "rule-form.day.wrong"));
          return today;
        });
  }
}

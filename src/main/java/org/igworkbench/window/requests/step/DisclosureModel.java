package org.igworkbench.window.requests.step;

import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.igworkbench.requests.Action;
import org.igworkbench.requests.DisclosureDraft;
import org.igworkbench.requests.SharingRequest;
import org.igworkbench.window.shell.Days;
import org.igworkbench.window.shell.FieldBag;
import org.igworkbench.window.shell.form.Problems;
import org.igworkbench.workspace.Officer;
import org.igworkbench.workspace.Revision;

/// A disclosure as it is being typed, begun with what the request and its decision say.
public final class DisclosureModel implements StepModel {

  /// No number of people, so that the log says what is wrong with it.
  private static final int NO_NUMBER = -1;

  final StringProperty on;
  final StringProperty what;
  final StringProperty to;
  final StringProperty how;
  final StringProperty by;
  final StringProperty subjects;
  final StringProperty people;
  private final Problems problems = new Problems();
  private List<String> before;
  private String officer;

  public DisclosureModel(SharingRequest request, LocalDate today, String officer) {
    var decision = request.decision();
    var ask = request.ask();
    on = new SimpleStringProperty(Days.written(today));
    what = new SimpleStringProperty(decision == null ? "" : decision.shared().what());
    how = new SimpleStringProperty(decision == null ? "" : decision.shared().method());
    to = new SimpleStringProperty(receiver(request));
    by = new SimpleStringProperty(officer);
    subjects = new SimpleStringProperty(ask.subjects());
    people = new SimpleStringProperty(ask.people() == 0 ? "" : String.valueOf(ask.people()));
    settles("disclosure.on", on);
    settles("disclosure.what", what);
    settles("disclosure.to", to);
    settles("disclosure.how", how);
    settles("disclosure.by", by);
    settles("disclosure.subjects", subjects);
    settles("disclosure.people", people);
    this.officer = officer;
    before = texts();
  }

  private static String receiver(SharingRequest request) {
    var receiver = request.particulars().receiver();
    var requester = request.requester();
    return receiver.isBlank() ? requester.organisation() + ", " + requester.role() : receiver;
  }

  private void settles(String path, StringProperty field) {
    field.addListener(_ -> problems.changed(path));
  }

  private List<String> texts() {
    return List.of(
        on.get(), what.get(), to.get(), how.get(), by.get(), subjects.get(), people.get());
  }

  @Override
  public Action action() {
    return Action.DISCLOSE;
  }

  @Override
  public Problems problems() {
    return problems;
  }

  @Override
  public FieldBag bag() {
    return new FieldBag()
        .text("on", on)
        .text("what", what)
        .text("to", to)
        .text("how", how)
        .text("by", by)
        .text("subjects", subjects)
        .text("people", people);
  }

  @Override
  public boolean typed() {
    return !texts().equals(before);
  }

  /// What was typed, as the log takes it.
  DisclosureDraft draft() {
    return new DisclosureDraft(
        Days.read(on.get()).orElse(null),
        what.get().strip(),
        to.get().strip(),
        how.get().strip(),
        by.get().strip(),
        subjects.get().strip(),
        number(people.get().strip()));
  }

  private static int number(String text) {
    if (text.isEmpty()) {
      return 0;
    }
    return text.matches("\\d{1,9}") ? Integer.parseInt(text) : NO_NUMBER;
  }

  @Override
  public void satDown(String now) {
    boolean untouched = !typed();
    if (by.get().equals(officer)) {
      by.set(now);
    }
    officer = now;
    if (untouched) {
      before = texts();
    }
  }

  @Override
  public Step step(Officer officer, String reference, Revision seen) {
    var draft = draft();
    return log -> log.life().disclose(officer, reference, draft, seen);
  }
}

package org.igworkbench.window.requests.settings;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.igworkbench.requests.CodedReason;
import org.igworkbench.requests.RequestSettings;
import org.igworkbench.requests.SignaturePolicy;
import org.igworkbench.requests.Targets;
import org.igworkbench.window.shell.form.Problems;

/// The settings for requests as they are being typed.
public final class SettingsModel {

  private static final long MEGABYTE = 1024L * 1024;

  /// No number at all, so that the settings say what is wrong with it.
  private static final int NO_NUMBER = -1;

  final StringProperty routine = new SimpleStringProperty("");
  final StringProperty urgent = new SimpleStringProperty("");
  final StringProperty review = new SimpleStringProperty("");
  final BooleanProperty offMatrix = new SimpleBooleanProperty();
  final BooleanProperty specialInBulk = new SimpleBooleanProperty();
  final BooleanProperty abroad = new SimpleBooleanProperty();
  final StringProperty bulk = new SimpleStringProperty("");
  final StringProperty limit = new SimpleStringProperty("");
  final ObservableList<ReasonLine> reasons = FXCollections.observableArrayList();
  final Problems problems = new Problems();

  private RequestSettings before;

  public SettingsModel(RequestSettings settings) {
    before = settings;
    fill(settings);
    reasons.setAll(settings.reasons().stream().map(this::watched).toList());
    settles("settings.routine", routine);
    settles("settings.urgent", urgent);
    settles("settings.review", review);
    settles("settings.bulk", bulk);
    settles("settings.attachment", limit);
    settles("settings.reasons", reasons);
  }

  private void fill(RequestSettings settings) {
    routine.set(String.valueOf(settings.targets().routineDays()));
    urgent.set(String.valueOf(settings.targets().urgentDays()));
    review.set(String.valueOf(settings.targets().reviewDays()));
    offMatrix.set(settings.signatures().offMatrix());
    specialInBulk.set(settings.signatures().specialInBulk());
    abroad.set(settings.signatures().abroad());
    bulk.set(String.valueOf(settings.signatures().bulk()));
    limit.set(String.valueOf(settings.attachmentLimit() / MEGABYTE));
  }

  private ReasonLine watched(CodedReason reason) {
    return watched(ReasonLine.of(reason));
  }

  private ReasonLine watched(ReasonLine line) {
    settles("settings.reasons", line.code);
    settles("settings.reasons", line.title);
    return line;
  }

  private void settles(String path, Observable field) {
    field.addListener(_ -> problems.changed(path));
  }

  /// Adds a reason under the next code of its column.
  ReasonLine add(boolean sharing) {
    var letter = sharing ? "S-" : "N-";
    int last =
        reasons.stream()
            .map(line -> line.code.get())
            .filter(code -> code.matches(letter + "\\d{1,6}"))
            .mapToInt(code -> Integer.parseInt(code.substring(letter.length())))
            .max()
            .orElse(0);
    var line = watched(ReasonLine.added(String.format("%s%02d", letter, last + 1), sharing));
    reasons.add(line);
    return line;
  }

  /// Takes away one that was added here; any other is only taken out of use.
  void drop(ReasonLine line) {
    if (line.isNew()) {
      reasons.remove(line);
    }
  }

  /// Whether anything would be lost.
  public boolean typed() {
    return !wanted().equals(before);
  }

  /// The settings as they are typed by now, at the revision that the officer looked at.
  RequestSettings wanted() {
    int megabytes = number(limit);
    return new RequestSettings(
        new Targets(number(routine), number(urgent), number(review)),
        new SignaturePolicy(offMatrix.get(), specialInBulk.get(), number(bulk), abroad.get()),
        megabytes == before.attachmentLimit() / MEGABYTE
            ? before.attachmentLimit()
            : megabytes * MEGABYTE,
        Stream.of(true, false)
            .flatMap(column -> reasons.stream().filter(line -> line.sharing() == column))
            .map(ReasonLine::reason)
            .toList(),
        before.revision());
  }

  private static int number(StringProperty text) {
    var typed = text.get().strip();
    return typed.matches("\\d{1,9}") ? Integer.parseInt(typed) : NO_NUMBER;
  }

  /// Somebody else has changed the settings: what was not typed over here follows.
  void rebase(RequestSettings newest) {
    var was = before;
    before = newest;
    follow(routine, was.targets().routineDays(), newest.targets().routineDays());
    follow(urgent, was.targets().urgentDays(), newest.targets().urgentDays());
    follow(review, was.targets().reviewDays(), newest.targets().reviewDays());
    follow(bulk, was.signatures().bulk(), newest.signatures().bulk());
    follow(limit, was.attachmentLimit() / MEGABYTE, newest.attachmentLimit() / MEGABYTE);
    follow(offMatrix, was.signatures().offMatrix(), newest.signatures().offMatrix());
    follow(specialInBulk, was.signatures().specialInBulk(), newest.signatures().specialInBulk());
    follow(abroad, was.signatures().abroad(), newest.signatures().abroad());
    for (var reason : newest.reasons()) {
      reasons.stream()
          .filter(line -> line.code.get().equals(reason.code()) && !line.isNew())
          .findFirst()
          .ifPresentOrElse(line -> line.rebase(reason), () -> reasons.add(watched(reason)));
    }
  }

  private static void follow(StringProperty text, long was, long newest) {
    if (text.get().equals(String.valueOf(was))) {
      text.set(String.valueOf(newest));
    }
  }

  private static void follow(BooleanProperty ticked, boolean was, boolean newest) {
    if (ticked.get() == was) {
      ticked.set(newest);
    }
  }

  /// The reasons of one column.
  List<ReasonLine> reasons(boolean sharing) {
    return reasons.stream().filter(line -> line.sharing() == sharing).toList();
  }
}

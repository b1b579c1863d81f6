package org.igworkbench.window.reports;

import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.igworkbench.reports.Pack;
import org.igworkbench.reports.ReportOrder;
import org.igworkbench.window.shell.Desk;
import org.igworkbench.window.shell.Exporting;
import org.igworkbench.workspace.Sentence;
import org.jspecify.annotations.Nullable;

/// What is asked of the report, what it will hold, and how far its export is.
final class ReportsModel {

  private final Desk desk;
  private final ObjectProperty<@Nullable LocalDate> from = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable LocalDate> to = new SimpleObjectProperty<>();
  private final StringProperty marking = new SimpleStringProperty(ReportOrder.USUAL_MARKING);
  private final ObservableList<TabLine> tabs = FXCollections.observableArrayList();
  private final Exporting exporting;
  private int asked;
  private int chosen;
  private boolean setting;

  ReportsModel(Desk desk) {
    this.desk = desk;
    exporting = new Exporting(desk);
    from.set(Preset.THIS_YEAR.from(today(), today()));
    to.set(Preset.THIS_YEAR.to(today()));
    from.subscribe((before, now) -> changed());
    to.subscribe((before, now) -> changed());
  }

  ObjectProperty<@Nullable LocalDate> from() {
    return from;
  }

  ObjectProperty<@Nullable LocalDate> to() {
    return to;
  }

  StringProperty marking() {
    return marking;
  }

  /// What the workbook will hold; empty until that is known.
  ObservableList<TabLine> tabs() {
    return tabs;
  }

  Exporting exporting() {
    return exporting;
  }

  /// The report as it is asked for now, to be written; empty while the order is not sound.
  Optional<Exporting.Order> wanted() {
    var name = fileName();
    return order().map(order -> new Wanted(order, name));
  }

  private final class Wanted implements Exporting.Order {
    private final ReportOrder order;
    private final String name;

    Wanted(ReportOrder order, String name) {
      this.order = order;
      this.name = name;
    }

    @Override
    public Sentence job() {
      return Sentence.of("reports-screen.export.job");
    }

    @Override
    public String fileName() {
      return name;
    }

    @Override
    public Pack pack() {
      return desk.workbench().reports().boardReport(order);
    }
  }

  /// Sets the period to one that boards ask for.
  void choose(Preset preset) {
    var today = today();
    int mine = ++chosen;
    if (preset != Preset.ALL) {
      period(preset.from(today, today), preset.to(today));
      return;
    }
    desk.jobs()
        .run(
            () ->
                desk.workbench().requests().all().stream()
                    .map(request -> request.timing().received())
                    .min(LocalDate::compareTo)
                    .orElse(today.withDayOfYear(1)),
            earliest -> {
              // A later choice of days overtakes this one.
              if (mine == chosen) {
                period(preset.from(today, earliest), preset.to(today));
              }
            });
  }

  /// What is wrong with the first day.
  Optional<Sentence> fromProblem() {
    return from.get() == null
        ? Optional.of(Sentence.of("reports-screen.from.missing"))
        : Optional.empty();
  }

  /// What is wrong with the last day.
  Optional<Sentence> toProblem() {
    var first = from.get();
    var last = to.get();
    if (last == null) {
      return Optional.of(Sentence.of("reports-screen.to.missing"));
    }
    if (last.isAfter(today())) {
      return Optional.of(Sentence.of("reports-screen.to.ahead", today()));
    }
    if (first != null && last.isBefore(first)) {
      return Optional.of(Sentence.of("reports-screen.to.before-from"));
    }
    return Optional.empty();
  }

  /// What is wrong with the marking.
  Optional<Sentence> markingProblem() {
    return marking.get().isBlank()
        ? Optional.of(Sentence.of("reports-screen.marking.missing"))
        : Optional.empty();
  }

  /// Finds out again what the workbook would hold now.
  void refresh() {
    int mine = ++asked;
    var order = order();
    if (order.isEmpty()) {
      tabs.clear();
      return;
    }
    desk.jobs()
        .run(
            () -> desk.workbench().reports().boardReport(order.get()),
            pack -> {
              // A later question overtakes this answer.
              if (mine == asked) {
                tabs.setAll(pack.tabs().stream().map(TabLine::of).toList());
              }
            });
  }

  /// Whether the order can be carried out as it stands.
  boolean isReady() {
    return order().isPresent();
  }

  /// The name that the file is offered under.
  String fileName() {
    return desk.words().say("reports-screen.file.name", "" + from.get(), "" + to.get());
  }

  private Optional<ReportOrder> order() {
    var first = from.get();
    var last = to.get();
    if (first == null || last == null) {
      return Optional.empty();
    }
    if (toProblem().isPresent() || markingProblem().isPresent()) {
      return Optional.empty();
    }
    var now = desk.clock().instant();
    return Optional.of(new ReportOrder(first, last, now, desk.officer(), marking.get().strip()));
  }

  private void period(LocalDate first, LocalDate last) {
    setting = true;
    from.set(first);
    to.set(last);
    setting = false;
    changed();
  }

  private void changed() {
    if (!setting) {
      chosen++;
      refresh();
    }
  }

  private LocalDate today() {
    return desk.day();
  }
}

package org.igworkbench.window.reports;

import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.igworkbench.reports.Pack;
import org.igworkbench.reports.ReportOrder;
import org.igworkbench.reports.Reports;
import org.igworkbench.window.shell.Desk;
import org.igworkbench.window.shell.Exporting;
import org.igworkbench.window.shell.Preferences;
import org.igworkbench.window.shell.SuggestedName;
import org.igworkbench.workspace.Sentence;
import org.jspecify.annotations.Nullable;

/// Which pack is asked for and what is asked of it, what it will hold, and how far its export is.
final class ReportsModel {

  /// What is remembered of a pack on this computer.
  private static final String MARKING = "reports.marking.";

  private final Desk desk;
  private final Preferences preferences;
  private final PackWords said;
  private final ReadOnlyObjectWrapper<PackChoice> pack =
      new ReadOnlyObjectWrapper<>(PackChoice.BOARD_REPORT);
  private final StringProperty register = new SimpleStringProperty("");
  private final ObjectProperty<@Nullable LocalDate> from = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable LocalDate> to = new SimpleObjectProperty<>();
  private final StringProperty marking = new SimpleStringProperty("");
  private final ObservableList<TabLine> tabs = FXCollections.observableArrayList();
  private final Exporting exporting;
  private int asked;
  private int chosen;
  private boolean setting;

  ReportsModel(Desk desk, Preferences preferences) {
    this.desk = desk;
    this.preferences = preferences;
    said = new PackWords(desk.words());
    exporting = new Exporting(desk);
    register.set(Reports.registers().getFirst());
    marking.set(remembered(pack.get()));
    from.set(Preset.THIS_YEAR.from(today(), today()));
    to.set(Preset.THIS_YEAR.to(today()));
    from.subscribe((before, now) -> changed());
    to.subscribe((before, now) -> changed());
    register.subscribe((before, now) -> changed());
  }

  ReadOnlyObjectProperty<PackChoice> pack() {
    return pack.getReadOnlyProperty();
  }

  /// The register that is exported where it is one, by the name that scripts use.
  StringProperty register() {
    return register;
  }

  ObjectProperty<@Nullable LocalDate> from() {
    return from;
  }

  /// The last day of the period, or the only one.
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

  /// Asks for another pack.
  void choose(PackChoice other) {
    if (other != pack.get()) {
      pack.set(other);
      marking.set(remembered(other));
      tabs.clear();
      changed();
    }
  }

  private String remembered(PackChoice of) {
    return preferences.kept(MARKING + of.code()).orElse(of.usualMarking());
  }

  /// The report as it is asked for now, to be written; empty while the order is not sound.
  Optional<Exporting.Order> wanted() {
    return order().map(order -> new Wanted(pack.get(), register.get(), order, fileName()));
  }

  private final class Wanted implements Exporting.Order {
    private final PackChoice wanted;
    private final String of;
    private final ReportOrder order;
    private final String name;

    Wanted(PackChoice wanted, String of, ReportOrder order, String name) {
      this.wanted = wanted;
      this.of = of;
      this.order = order;
      this.name = name;
    }

    @Override
    public Sentence job() {
      return PackWords.job(wanted);
    }

    @Override
    public String fileName() {
      return name;
    }

    @Override
    public Pack pack() {
      preferences.keep(MARKING + wanted.code(), order.marking());
      return read(wanted, of, order);
    }
  }

  private Pack read(PackChoice wanted, String of, ReportOrder order) {
    var reports = desk.workbench().reports();
    return wanted
        .kind()
        .map(kind -> reports.pack(kind, order))
        .or(() -> reports.register(of, order))
        .orElseThrow();
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
    return pack.get().isOfPeriod() && from.get() == null
        ? Optional.of(Sentence.of("reports-screen.from.missing"))
        : Optional.empty();
  }

  /// What is wrong with the last day, or the only one.
  Optional<Sentence> toProblem() {
    boolean period = pack.get().isOfPeriod();
    var first = from.get();
    var last = to.get();
    if (last == null) {
      return Optional.of(
          period
              ? Sentence.of("reports-screen.to.missing")
              : Sentence.of("reports-screen.day.missing"));
    }
    if (last.isAfter(today())) {
      return Optional.of(
          period
              ? Sentence.of("reports-screen.to.ahead", today())
              : Sentence.of("reports-screen.day.ahead", today()));
    }
    if (period && first != null && last.isBefore(first)) {
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
    var wanted = pack.get();
    var of = register.get();
    desk.jobs()
        .run(
            () -> read(wanted, of, order.get()).tabs().stream().map(TabLine::of).toList(),
            lines -> {
              // A later question overtakes this answer.
              if (mine == asked) {
                tabs.setAll(lines);
              }
            });
  }

  /// Whether the order can be carried out as it stands.
  boolean isReady() {
    return order().isPresent();
  }

  /// The name that the file is offered under.
  String fileName() {
    var organisation = desk.workbench().workspace().about().organisation();
    var one = pack.get();
    var what = one == PackChoice.REGISTER ? said.register(register.get()) : said.name(one);
    var days =
        one.isOfPeriod()
            ? desk.words().say("reports-screen.file.period", "" + from.get(), "" + to.get())
            : "" + to.get();
    return SuggestedName.of(organisation, what, days, ".xlsx");
  }

  private Optional<ReportOrder> order() {
    var last = to.get();
    var first = pack.get().isOfPeriod() ? from.get() : last;
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

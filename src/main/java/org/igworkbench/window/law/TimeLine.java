package org.igworkbench.window.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.igworkbench.law.LawLibrary;
import org.igworkbench.law.LawRow;
import org.igworkbench.registers.Entry;
import org.igworkbench.registers.Kind;
import org.igworkbench.registers.Timeline;
import org.igworkbench.registers.Timeline.Bar;
import org.igworkbench.window.shell.register.RegisterLine;
import org.igworkbench.window.shell.register.RegisterPicture;
import org.igworkbench.window.shell.register.RowDesk;
import org.igworkbench.workspace.Sentence;
import org.igworkbench.workspace.Words;

/// The rows of law as bars over the years: what is in force when, at one glance.
final class TimeLine implements RegisterPicture {

  private final RowDesk desk;
  private final Words words;
  private final VBox root = new VBox();
  private final ListView<Bar> list = new ListView<>();
  private final YearAxis axis = new YearAxis();
  private final BooleanProperty related = new SimpleBooleanProperty();
  private final BooleanProperty dated = new SimpleBooleanProperty();
  private List<RegisterLine> lines = List.of();
  private String chosen = "";
  private LocalDate day;
  private TimeSpan span = new TimeSpan(LocalDate.EPOCH, LocalDate.EPOCH.plusYears(1));
  private long asked;
  private boolean showing;

  TimeLine(RowDesk desk) {
    this.desk = desk;
    this.words = desk.words();
    this.day = desk.desk().day();
    var head = head();
    root.getStyleClass().add("time-line");
    list.setId("law-timeline");
    list.setAccessibleText(words.say("law-screen.timeline.name"));
    list.setCellFactory(one -> new TimeLineCell(this));
    list.getSelectionModel()
        .selectedItemProperty()
        .subscribe(bar -> {
          if (bar != null && !showing) {
            desk.screen().choose(bar.code());
          }
        });
    // The axis is as wide as the bars, which the bar for scrolling makes narrower.
    list.skinProperty()
        .subscribe(skin -> {
          if (list.lookup(".clipped-container") instanceof Region seen) {
            seen.widthProperty().subscribe(width -> head.setMaxWidth(width.doubleValue()));
          }
        });
    VBox.setVgrow(list, Priority.ALWAYS);
    var choices =
        new FlowPane(
            box("law-timeline-related", "law-screen.timeline.related", related),
            box("law-timeline-dated", "law-screen.timeline.dated", dated));
    choices.getStyleClass().add("time-line-choices");
    root.getChildren().setAll(choices, head, list);
    related.subscribe((before, now) -> read());
    dated.subscribe((before, now) -> read());
  }

  private HBox head() {
    var left = new Label(words.say("law-screen.timeline.row"));
    left.getStyleClass().addAll("note", "time-line-name");
    var right = new Label(words.say("law-screen.timeline.state"));
    right.getStyleClass().addAll("note", "time-line-state");
    HBox.setHgrow(axis, Priority.ALWAYS);
    var head = new HBox(left, axis, right);
    head.getStyleClass().add("time-line-head");
    return head;
  }

  private CheckBox box(String id, String key, BooleanProperty chosen) {
    var box = new CheckBox(words.say(key));
    box.setId(id);
    box.selectedProperty().bindBidirectional(chosen);
    return box;
  }

  @Override
  public Sentence title() {
    return Sentence.of("law-screen.timeline.title");
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public void show(List<RegisterLine> seen, String code, LocalDate on) {
    boolean same = lines.equals(seen) && day.equals(on) && !related.get();
    lines = seen;
    chosen = code;
    day = on;
    if (same) {
      select();
    } else {
      read();
    }
  }

  private void read() {
    long mine = ++asked;
    desk.desk()
        .jobs()
        .run(
            () -> desk.desk().workbench().matrix().snapshot().law(),
            law -> {
              // A later wish knows more, whichever of the two comes back first.
              if (mine == asked) {
                var told = told(law);
                fill(bars(law).stream().filter(bar -> told.contains(bar.code())).toList());
              }
            });
  }

  /// The codes of rows that a time line tells something of, if only those are wanted.
  private Set<String> told(LawLibrary law) {
    var some =
        dated.get() ? Timeline.dated(law).stream().map(Bar::code) : law.rows().map(LawRow::code);
    return some.collect(Collectors.toSet());
  }

  private List<Bar> bars(LawLibrary law) {
    if (lines.isEmpty()) {
      return List.of();
    }
    var kind = lines.getFirst().entry().kind();
    var instrument = instrument();
    if (related.get() && instrument.isPresent()) {
      var code = instrument.get();
      var powers =
          law.powers().stream()
              .filter(power -> power.instrument().equals(code))
              .map(power -> power.code())
              .collect(Collectors.toSet());
      return Stream.concat(
              Timeline.of(law, Kind.INSTRUMENT).stream().filter(bar -> bar.code().equals(code)),
              Timeline.of(law, Kind.POWER).stream().filter(bar -> powers.contains(bar.code())))
          .toList();
    }
    var seen = lines.stream().map(RegisterLine::code).collect(Collectors.toSet());
    return Timeline.of(law, kind).stream().filter(bar -> seen.contains(bar.code())).toList();
  }

  /// The instrument that the chosen row is or stands in.
  private Optional<String> instrument() {
    return lines.stream()
        .map(RegisterLine::entry)
        .filter(entry -> entry.code().equals(chosen))
        .findFirst()
        .flatMap(TimeLine::instrument);
  }

  private static Optional<String> instrument(Entry entry) {
    return switch (entry.kind()) {
      case INSTRUMENT -> Optional.of(entry.code());
      case POWER -> Optional.of(entry.values().get("instrument"));
      default -> Optional.empty();
    };
  }

  private void fill(List<Bar> bars) {
    span = TimeSpan.of(bars, day);
    axis.show(span, day);
    showing = true;
    list.getItems().setAll(bars);
    showing = false;
    select();
  }

  private void select() {
    showing = true;
    list.getItems().stream()
        .filter(bar -> bar.code().equals(chosen))
        .findFirst()
        .ifPresent(bar -> {
          list.getSelectionModel().select(bar);
          list.scrollTo(Math.max(0, list.getItems().indexOf(bar) - 3));
        });
    showing = false;
    list.refresh();
  }

  TimeSpan span() {
    return span;
  }

  LocalDate day() {
    return day;
  }

  Words words() {
    return words;
  }
}

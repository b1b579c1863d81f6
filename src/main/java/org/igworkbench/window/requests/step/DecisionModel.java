package org.igworkbench.window.requests.step;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;
import org.igworkbench.requests.CodedReason;
import org.igworkbench.requests.DecisionDraft;
import org.igworkbench.requests.RequestDecision;
import org.igworkbench.requests.SharingRequest;
import org.igworkbench.requests.Stage;
import org.igworkbench.window.shell.Days;
import org.igworkbench.window.shell.FieldBag;
import org.igworkbench.window.shell.form.Problems;
import org.igworkbench.workspace.Revision;
import org.jspecify.annotations.Nullable;

/// The decision on one request as it is being typed. It stays until it is saved or discarded.
/// Whoever has it may type into it.
public final class DecisionModel {

  public final ObjectProperty<RequestDecision.@Nullable Kind> kind = new SimpleObjectProperty<>();
  public final StringProperty on = new SimpleStringProperty("");
  public final StringProperty by = new SimpleStringProperty("");
  public final StringProperty reason = new SimpleStringProperty("");

  /// The reasons that are ticked, for sharing and for holding back.
  public final ObservableList<CodedReason> coded = FXCollections.observableArrayList();

  public final ObservableList<String> exemptions = FXCollections.observableArrayList();
  public final StringProperty exemptionTest = new SimpleStringProperty("");
  public final StringProperty conditions = new SimpleStringProperty("");
  public final StringProperty shared = new SimpleStringProperty("");
  public final StringProperty withheld = new SimpleStringProperty("");
  public final StringProperty method = new SimpleStringProperty("");
  public final StringProperty mechanism = new SimpleStringProperty("");
  public final BooleanProperty followed = new SimpleBooleanProperty(true);
  public final StringProperty notFollowed = new SimpleStringProperty("");
  public final ObservableSet<String> met = FXCollections.observableSet();
  final Problems problems = new Problems();

  private final SharingRequest request;
  private final LocalDate today;
  private String officer;
  private Revision seen;

  public DecisionModel(SharingRequest request, LocalDate today, String officer) {
    this.request = request;
    this.today = today;
    this.officer = officer;
    this.seen = request.revision();
    on.set(Days.written(today));
    by.set(officer);
    settles("decision.kind", kind);
    settles("decision.on", on);
    settles("decision.by", by);
    settles("decision.reason", reason);
    settles("decision.coded", coded);
    settles("decision.coded", kind);
    settles("decision.exemption-test", exemptionTest);
    settles("decision.exemption-test", exemptions);
    settles("decision.shared", shared);
    settles("decision.withheld", withheld);
    settles("decision.withheld", kind);
    settles("decision.method", method);
    settles("decision.advice", followed);
    settles("decision.advice", notFollowed);
    settles("decision.conditions-met", met);
  }

  private void settles(String path, Observable field) {
    field.addListener(changed -> problems.changed(path));
  }

  /// Whether anything would be lost.
  public boolean typed() {
    return kind.get() != null
        || Stream.of(
                reason, exemptionTest, conditions, shared, withheld, method, mechanism, notFollowed)
            .anyMatch(text -> !text.get().isBlank())
        || !coded.isEmpty()
        || !exemptions.isEmpty()
        || !met.isEmpty()
        || !followed.get()
        || !by.get().equals(officer)
        || !Days.read(on.get()).equals(Optional.of(today));
  }

  /// What is typed, to be kept as a draft; what is ticked in the panel beside it is ticked anew.
  ///
  /// @param reasons those that can be named
  FieldBag bag(List<CodedReason> reasons) {
    return new FieldBag()
        .choice("kind", kind, RequestDecision.Kind.class)
        .text("on", on)
        .text("by", by)
        .text("reason", reason)
        .field(
            "coded",
            coded,
            () -> coded.stream().map(CodedReason::code).collect(Collectors.joining("\n")),
            kept -> {
              var codes = kept.lines().toList();
              coded.setAll(reasons.stream().filter(one -> codes.contains(one.code())).toList());
            })
        .list("exemptions", exemptions)
        .text("exemption-test", exemptionTest)
        .text("conditions", conditions)
        .text("shared", shared)
        .text("withheld", withheld)
        .text("method", method)
        .text("mechanism", mechanism)
        .flag("followed", followed)
        .text("not-followed", notFollowed);
  }

  /// The ways in which it can end: what was disclosed in an emergency can only be found right or
  /// wrong.
  List<RequestDecision.Kind> kinds() {
    return reviewing()
        ? List.of(
            RequestDecision.Kind.SHARE_IN_FULL,
            RequestDecision.Kind.SHARE_IN_PART,
            RequestDecision.Kind.REFUSE)
        : List.of(RequestDecision.Kind.values());
  }

  /// Whether what was disclosed in an emergency is reviewed.
  boolean reviewing() {
    return request.stage() == Stage.EMERGENCY;
  }

  /// Whether anything leaves the house, so that it has to be said what and how.
  boolean shares() {
    var chosen = kind.get();
    return chosen != null && chosen.shares();
  }

  /// Whether it has to be said what is held back.
  boolean holdsBack() {
    return kind.get() == RequestDecision.Kind.SHARE_IN_PART;
  }

  /// Whether it leaves the country, so that a transfer mechanism can be named.
  boolean abroad() {
    return request.ask().destination() != null;
  }

  /// Whether reasons of a column go with how it is decided.
  ///
  /// @param sharing the column of those for sharing, or else of those for holding back
  boolean wants(boolean sharing) {
    var chosen = kind.get();
    if (chosen == null) {
      return true;
    }
    return switch (chosen) {
      case SHARE_IN_FULL -> sharing;
      case SHARE_IN_PART -> true;
      case REFUSE -> !sharing;
      case WITHDRAWN, NO_DATA_HELD -> false;
    };
  }

  /// Whether advice was given that can be followed or not.
  boolean advised() {
    return request.life().advice() != null;
  }

  /// What was typed, as the log takes it.
  public DecisionDraft draft() {
    return new DecisionDraft(
        kind.get(),
        Days.read(on.get()).orElse(null),
        by.get().strip(),
        reason.get().strip(),
        coded.stream().filter(one -> wants(one.sharing())).map(CodedReason::code).sorted().toList(),
        exemptions,
        exemptions.isEmpty() ? "" : exemptionTest.get().strip(),
        conditions.get().strip(),
        shares() ? whatIsShared() : RequestDecision.Shared.NOTHING,
        !advised() || followed.get(),
        advised() && !followed.get() ? notFollowed.get().strip() : "",
        Set.copyOf(met));
  }

  private RequestDecision.Shared whatIsShared() {
    return new RequestDecision.Shared(
        shared.get().strip(),
        method.get().strip(),
        mechanism.get().isEmpty() ? null : mechanism.get(),
        holdsBack() ? withheld.get().strip() : "");
  }

  SharingRequest request() {
    return request;
  }

  /// The revision that the officer has looked at.
  public Revision seen() {
    return seen;
  }

  /// Somebody else has sat down, and decides unless another name was typed.
  public void satDown(String now) {
    if (by.get().equals(officer)) {
      by.set(now);
    }
    officer = now;
  }

  /// The officer has looked at the newest state.
  void looked(Revision newest) {
    seen = newest;
  }
}

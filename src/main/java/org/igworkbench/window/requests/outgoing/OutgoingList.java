package org.igworkbench.window.requests.outgoing;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.igworkbench.matrix.MatrixSnapshot;
import org.igworkbench.reports.Value;
import org.igworkbench.requests.OutgoingRequest;
import org.igworkbench.window.requests.words.Titles;
import org.igworkbench.window.shell.form.Choice;
import org.igworkbench.window.shell.form.Controls;
import org.igworkbench.window.shell.list.ListColumn;
import org.igworkbench.window.shell.list.ListServices;
import org.igworkbench.window.shell.list.ListTable;
import org.igworkbench.workspace.Words;
import org.jspecify.annotations.Nullable;

/// The list of the requests that we make.
final class OutgoingList {

  private final ListServices services;
  private final Words words;
  private final Predicate<String> typed;
  private @Nullable Titles titles;

  /// @param typed whether text that is not saved stands in the form of a code
  OutgoingList(ListServices services, Predicate<String> typed) {
    this.services = services;
    this.words = services.desk().words();
    this.typed = typed;
  }

  /// The registers by which codes are said.
  void names(MatrixSnapshot matrix) {
    titles = new Titles(matrix);
  }

  /// @param begin begins the first one
  ListTable<OutgoingRequest> table(Runnable begin) {
    var table =
        new ListTable<OutgoingRequest>(
            "outgoing-list",
            words.say("outgoing-screen.list.title"),
            OutgoingRequest::code,
            columns(),
            services);
    var first = new Button(words.say("outgoing-screen.empty.first"));
    first.setId("outgoing-first");
    first.getStyleClass().add("accent");
    first.setOnAction(pressed -> begin.run());
    var empty = new VBox(Controls.wrapped(words.say("outgoing-screen.empty.what"), "muted"), first);
    empty.getStyleClass().add("empty");
    table.whenEmpty(empty);
    table.aside(request -> request.stage().isAnswered());
    return table;
  }

  private List<ListColumn<OutgoingRequest>> columns() {
    return Stream.concat(seen().stream(), more().stream()).toList();
  }

  private List<ListColumn<OutgoingRequest>> seen() {
    return List.of(
        ListColumn.<OutgoingRequest>text(
                "code", words.say("outgoing-screen.column.code"), 122, OutgoingRequest::code)
            .marked(request -> typed.test(request.code()) ? "bi-pencil" : ""),
        ListColumn.text(
            "organisation",
            words.say("outgoing-screen.column.organisation"),
            138,
            request -> request.asked().organisation()),
        ListColumn.<OutgoingRequest>text(
                "state",
                words.say("outgoing-screen.column.state"),
                146,
                request -> words.say(standing(request).word()))
            .marked(request -> standing(request).icon()),
        ListColumn.day(
            "reply-by",
            words.say("outgoing-screen.column.reply-by"),
            108,
            request -> request.sending().replyBy()),
        ListColumn.text("purpose", words.say("outgoing-screen.field.purpose"), 116, this::purpose));
  }

  /// Columns that somebody has to choose.
  private List<ListColumn<OutgoingRequest>> more() {
    return List.of(
        ListColumn.<OutgoingRequest>day(
                "sent-on",
                words.say("outgoing-screen.field.sent-on"),
                104,
                request -> request.sending().on())
            .hidden(),
        ListColumn.<OutgoingRequest>text(
                "description",
                words.say("outgoing-screen.field.description"),
                200,
                request -> request.wanted().description())
            .hidden(),
        ListColumn.<OutgoingRequest>text(
                "subjects",
                words.say("outgoing-screen.field.subjects"),
                130,
                request -> request.wanted().subjects())
            .hidden(),
        new ListColumn<OutgoingRequest>(
            "people",
            words.say("outgoing-screen.field.people"),
            60,
            false,
            OutgoingList::people,
            request -> ""),
        ListColumn.<OutgoingRequest>day(
                "answered-on",
                words.say("outgoing-screen.field.answered-on"),
                104,
                request -> request.answer().on())
            .hidden(),
        ListColumn.<OutgoingRequest>text(
                "kept",
                words.say("outgoing-screen.field.kept"),
                160,
                request -> request.answer().kept())
            .hidden());
  }

  private static Value people(OutgoingRequest request) {
    var number = request.wanted().people();
    return number == null ? ListColumn.said("") : new Value.Count(number);
  }

  private OutgoingStanding standing(OutgoingRequest request) {
    return OutgoingStanding.of(request, services.desk().day());
  }

  private String purpose(OutgoingRequest request) {
    var code = request.ground().purpose();
    return Optional.ofNullable(titles)
        .filter(known -> code != null)
        .map(known -> Choice.of(known.purposes(), String.valueOf(code)).title())
        .orElse("");
  }
}

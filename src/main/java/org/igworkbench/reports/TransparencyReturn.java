package org.igworkbench.reports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.igworkbench.catalogue.DataCategory;
import org.igworkbench.catalogue.DataCategory.DataClass;
import org.igworkbench.catalogue.Recipient;
import org.igworkbench.reports.Pack.Note;
import org.igworkbench.requests.SharingRequest;
import org.igworkbench.workspace.Sentence;

/// What an authority publishes of the requests that it received: how many, from whom, how they
/// ended and what sort of data they asked for, without a number that could point at somebody.
final class TransparencyReturn {

  /// The kinds of authority of the register, and one more for who is not in it.
  private static final int KINDS = Recipient.Category.values().length + 1;

  /// From what asks for least protection to what asks for most.
  private static final List<DataClass> CLASSES =
      List.of(
          DataClass.NOT_PERSONAL,
          DataClass.ORDINARY,
          DataClass.SPECIAL,
          DataClass.CRIMINAL_OFFENCE);

  private final Making making;
  private final Span span;

  TransparencyReturn(Making making) {
    this.making = making;
    this.span = making.span();
  }

  private record Counted(long[][] crossed, long[] classes) {}

  Pack pack() {
    var counted = count();
    var names = making.names();
    var crossed = new CrossedNumbers(counted.crossed());
    return new Pack(
        making.coverOfPeriod(names.say("transparency.pack.title")),
        notes(names),
        List.of(
            tab(
                names,
                new TabDraft.Sayings(
                    names.say("transparency.authority.name"),
                    names.say("transparency.authority.title"),
                    names.say("transparency.authority.holds"),
                    names.say("transparency.tab.none")),
                "transparency.authority.column",
                kinds(names),
                crossed.rows()),
            tab(
                names,
                new TabDraft.Sayings(
                    names.say("transparency.outcome.name"),
                    names.say("transparency.outcome.title"),
                    names.say("transparency.outcome.holds"),
                    names.say("transparency.tab.none")),
                "transparency.outcome.column",
                Stream.of(Ending.values()).map(names::ending).toList(),
                crossed.columns()),
            crossed(names, crossed),
            tab(
                names,
                new TabDraft.Sayings(
                    names.say("transparency.class.name"),
                    names.say("transparency.class.title"),
                    names.say("transparency.class.holds"),
                    names.say("transparency.tab.none")),
                "transparency.class.column",
                CLASSES.stream().map(one -> headed(names, one.word())).toList(),
                SmallNumbers.of(counted.classes()))));
  }

  private Counted count() {
    var catalogue = making.matrix().catalogue();
    var kinds = new HashMap<String, Recipient.Category>();
    catalogue.recipients().forEach(row -> kinds.put(row.code(), row.category()));
    var classes = new HashMap<String, DataClass>();
    for (DataCategory row : catalogue.dataCategories()) {
      classes.put(row.code(), row.dataClass());
    }
    var counted = new Counted(new long[KINDS][Ending.values().length], new long[CLASSES.size()]);
    try (var requests = making.requests()) {
      requests
          .filter(request -> span.contains(request.timing().received()))
          .forEach(request -> {
            var recipient = request.requester().recipient();
            var kind = recipient == null ? null : kinds.get(recipient);
            var row = counted.crossed()[kind == null ? KINDS - 1 : kind.ordinal()];
            row[ending(request, span.to()).ordinal()]++;
            counted.classes()[classOf(request, classes)]++;
          });
    }
    return counted;
  }

  private static Ending ending(SharingRequest request, LocalDate day) {
    if (request.decision() == null && !request.stage().open()) {
      return Ending.WITHDRAWN;
    }
    return request.decidedBy(day).map(made -> Ending.of(made.kind())).orElse(Ending.OPEN);
  }

  /// A category that the register does not know counts as ordinary personal data.
  private static int classOf(SharingRequest request, Map<String, DataClass> classes) {
    return request.ask().scope().categories().stream()
        .map(code -> CLASSES.indexOf(classes.getOrDefault(code, DataClass.ORDINARY)))
        .reduce(Math::max)
        .orElse(CLASSES.indexOf(DataClass.ORDINARY));
  }

  private static List<Value> kinds(Names names) {
    var kinds = new ArrayList<Value>();
    for (var category : Recipient.Category.values()) {
      kinds.add(headed(names, category.word()));
    }
    kinds.add(names.text("transparency.authority.unknown"));
    return kinds;
  }

  private static Value headed(Names names, Sentence word) {
    return new Value.Text(RecordTitles.headed(names.say(word)));
  }

  private static Tab tab(
      Names names,
      TabDraft.Sayings sayings,
      String heading,
      List<Value> parts,
      SmallNumbers shown) {
    var draft = new TabDraft(names).column(heading, 44).column("transparency.tab.requests", 16);
    for (int part = 0; part < parts.size(); part++) {
      draft.row(parts.get(part), number(names, shown.counts().get(part)));
    }
    draft.row(names.text("transparency.tab.total"), number(names, shown.total()));
    return draft.tab(sayings, null);
  }

  /// Who asked against how it ended, between the sums that the other tabs have.
  private static Tab crossed(Names names, CrossedNumbers crossed) {
    var draft = new TabDraft(names).column("transparency.authority.column", 38);
    Stream.of(Ending.values())
        .map(names::ending)
        .forEach(word -> {
          if (word instanceof Value.Text(var text)) {
            draft.columnOf(text, 17);
          }
        });
    draft.column("transparency.tab.total", 17);
    var kinds = kinds(names);
    var shown = crossed.shown();
    for (int kind = 0; kind < kinds.size(); kind++) {
      draft.row(line(names, kinds.get(kind), shown.get(kind), crossed.rows().counts().get(kind)));
    }
    var sums = crossed.columns();
    draft.row(line(names, names.text("transparency.tab.total"), sums.counts(), sums.total()));
    return draft.tab(
        new TabDraft.Sayings(
            names.say("transparency.crossed.name"),
            names.say("transparency.crossed.title"),
            names.say("transparency.crossed.holds"),
            names.say("transparency.tab.none")),
        null);
  }

  private static Value[] line(
      Names names, Value head, List<OptionalLong> counts, OptionalLong total) {
    return Stream.concat(
            Stream.of(head),
            Stream.concat(counts.stream(), Stream.of(total)).map(count -> number(names, count)))
        .toArray(Value[]::new);
  }

  private static Value number(Names names, OptionalLong count) {
    return count.isPresent()
        ? new Value.Count(count.getAsLong())
        : names.text("transparency.value.held-back");
  }

  private List<Note> notes(Names names) {
    return List.of(
        new Note(
            names.say("transparency.note.period"),
            names.say("transparency.note.period-means", span.from(), span.to())),
        new Note(
            names.say("transparency.value.held-back"), names.say("transparency.note.held-back")),
        new Note(
            names.say("transparency.crossed.name"), names.say("transparency.note.crossed-means")),
        new Note(names.say("transparency.note.zero"), names.say("transparency.note.zero-means")),
        new Note(names.say("transparency.note.total"), names.say("transparency.note.total-means")),
        new Note(
            names.say("transparency.authority.column"),
            names.say("transparency.note.authority-means")),
        new Note(
            names.say("transparency.outcome.column"),
            names.say("transparency.note.outcome-means", span.to())),
        new Note(
            names.say("transparency.class.column"), names.say("transparency.note.class-means")),
        new Note(
            names.say("transparency.note.overlap"), names.say("transparency.note.overlap-means")),
        new Note(names.say("transparency.note.log"), names.say("transparency.note.log-means")));
  }
}

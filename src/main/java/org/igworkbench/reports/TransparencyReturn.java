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
  private final Names names;
  private final Span span;

  TransparencyReturn(Making making) {
    this.making = making;
    this.names = making.names();
    this.span = making.span();
  }

  private record Counted(long[] kinds, long[] endings, long[] classes) {}

  Pack pack() {
    var counted = count();
    return new Pack(
        making.coverOfPeriod(names.say("transparency.pack.title")),
        notes(),
        List.of(
            tab(
                new TabDraft.Sayings(
                    names.say("transparency.authority.name"),
                    names.say("transparency.authority.title"),
                    names.say("transparency.authority.holds"),
                    names.say("transparency.tab.none")),
                "transparency.authority.column",
                kinds(),
                counted.kinds()),
            tab(
                new TabDraft.Sayings(
                    names.say("transparency.outcome.name"),
                    names.say("transparency.outcome.title"),
                    names.say("transparency.outcome.holds"),
                    names.say("transparency.tab.none")),
                "transparency.outcome.column",
                Stream.of(Ending.values()).map(names::ending).toList(),
                counted.endings()),
            tab(
                new TabDraft.Sayings(
                    names.say("transparency.class.name"),
                    names.say("transparency.class.title"),
                    names.say("transparency.class.holds"),
                    names.say("transparency.tab.none")),
                "transparency.class.column",
                CLASSES.stream().map(one -> headed(one.word())).toList(),
                counted.classes())));
  }

  private Counted count() {
    var catalogue = making.matrix().catalogue();
    var kinds = new HashMap<String, Recipient.Category>();
    catalogue.recipients().forEach(row -> kinds.put(row.code(), row.category()));
    var classes = new HashMap<String, DataClass>();
    for (DataCategory row : catalogue.dataCategories()) {
      classes.put(row.code(), row.dataClass());
    }
    var counted =
        new Counted(
            new long[KINDS], new long[Ending.values().length], new long[CLASSES.size()]);
    making
        .requests()
        .filter(request -> span.contains(request.timing().received()))
        .forEach(request -> {
          var recipient = request.requester().recipient();
          var kind = recipient == null ? null : kinds.get(recipient);
          counted.kinds()[kind == null ? KINDS - 1 : kind.ordinal()]++;
          counted.endings()[ending(request, span.to()).ordinal()]++;
          counted.classes()[classOf(request, classes)]++;
        });
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

  private List<Value> kinds() {
    var kinds = new ArrayList<Value>();
    for (var category : Recipient.Category.values()) {
      kinds.add(headed(category.word()));
    }
    kinds.add(names.text("transparency.authority.unknown"));
    return kinds;
  }

  private Value headed(Sentence word) {
    return new Value.Text(RecordTitles.headed(names.say(word)));
  }

  private Tab tab(
      TabDraft.Sayings sayings, String heading, List<Value> parts, long[] counts) {
    var draft = new TabDraft(names).column(heading, 44).column("transparency.tab.requests", 16);
    var shown = SmallNumbers.of(counts);
    for (int part = 0; part < counts.length; part++) {
      draft.row(parts.get(part), number(shown.counts().get(part)));
    }
    draft.row(names.text("transparency.tab.total"), number(shown.total()));
    return draft.tab(sayings, null);
  }

  private Value number(OptionalLong count) {
    return count.isPresent()
        ? new Value.Count(count.getAsLong())
        : names.text("transparency.value.held-back");
  }

  private List<Note> notes() {
    return List.of(
        new Note(
            names.say("transparency.note.period"),
            names.say("transparency.note.period-means", span.from(), span.to())),
        new Note(
            names.say("transparency.value.held-back"), names.say("transparency.note.held-back")),
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

package org.igworkbench.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.igworkbench.agreements.Agreement;
import org.igworkbench.agreements.AgreementKeeper;
import org.igworkbench.agreements.AgreementStore;
import org.igworkbench.exchange.Difference.Fate;
import org.igworkbench.workspace.Move;
import org.igworkbench.workspace.Moves;
import org.igworkbench.workspace.Moves.Deed;
import org.igworkbench.workspace.Officer;
import org.igworkbench.workspace.Outcome;
import org.igworkbench.workspace.Progress;
import org.igworkbench.workspace.Revision;
import org.igworkbench.workspace.Sentence;
import org.jspecify.annotations.Nullable;

/// The agreements, as files come to them.
final class AgreementRegister implements TextRegister {

  private static final int TITLE = 1;
  private static final int KIND = 2;
  private static final int PARTIES = 3;
  private static final int SIGNED = 4;
  private static final int EFFECTIVE = 5;
  private static final int REVIEW = 6;
  private static final int END = 7;

  private final Moves moves;
  private final AgreementKeeper keeper;
  private final List<TextColumn> columns;
  private final Map<String, Agreement> there = new HashMap<>();
  private final Map<String, Revision> revisions;
  private final List<Move<?>> planned = new ArrayList<>();

  AgreementRegister(Moves moves, AgreementStore store, KeptText texts) {
    this.moves = moves;
    this.keeper = new AgreementKeeper(store);
    // The revisions first: should one change in between, the import is refused.
    this.revisions = store.revisions();
    store.all().forEach(row -> there.put(row.code().toUpperCase(Locale.ROOT), row));
    columns = columns(texts);
  }

  static List<TextColumn> columns(KeptText texts) {
    var text = new CellKind.Text(texts);
    var day = new CellKind.Day();
    return List.of(
        new TextColumn("code", Sentence.of("pack.column.code"), text, true),
        new TextColumn("title", Sentence.of("pack.column.title"), text, true),
        new TextColumn("kind", Sentence.of("pack.agreements.kind"), text, true),
        new TextColumn("parties", Sentence.of("pack.agreements.parties"), text, true),
        new TextColumn("signed", Sentence.of("pack.agreements.signed"), day, false),
        new TextColumn("effective", Sentence.of("pack.agreements.effective"), day, false),
        new TextColumn("review", Sentence.of("pack.agreements.review"), day, false),
        new TextColumn("end", Sentence.of("pack.agreements.end"), day, false));
  }

  @Override
  public List<TextColumn> columns() {
    return columns;
  }

  @Override
  public Optional<Standing> find(String code, Cells row) {
    return Optional.ofNullable(there.get(code.toUpperCase(Locale.ROOT)))
        .map(found ->
            new Standing(
                found.code(),
                List.of(
                    found.code(),
                    found.title(),
                    found.kind(),
                    found.parties(),
                    text(found.dates().signed()),
                    text(found.dates().effective()),
                    text(found.dates().review()),
                    text(found.dates().end()))));
  }

  private static String text(@Nullable LocalDate day) {
    return day == null ? "" : day.toString();
  }

  @Override
  public Fate plan(Given row, Faults faults) {
    var texts = row.texts();
    TextChecks.required(columns, texts, faults);
    var effective = RuleTexts.day(texts.get(EFFECTIVE));
    var end = RuleTexts.day(texts.get(END));
    if (effective != null && end != null && end.isBefore(effective)) {
      faults.at("end", "registers.value.reversed");
    }
    var after =
        new Agreement(
            row.code(),
            texts.get(TITLE),
            texts.get(KIND),
            texts.get(PARTIES),
            new Agreement.Dates(
                RuleTexts.day(texts.get(SIGNED)),
                effective,
                RuleTexts.day(texts.get(REVIEW)),
                end));
    var before = row.before();
    planned.add(
        keeper.move(
            before == null ? null : there.get(row.code().toUpperCase(Locale.ROOT)),
            after,
            revisions.getOrDefault(row.code(), Revision.ABSENT)));
    if (before == null) {
      return Fate.NEW;
    }
    return before.texts().get(END).isEmpty() && end != null ? Fate.ENDED : Fate.CHANGED;
  }

  @Override
  public String title(List<String> texts) {
    return texts.get(TITLE);
  }

  @Override
  public Outcome<Integer> take(Officer officer, String why, Progress progress) {
    return moves
        .make(
            officer,
            () -> planned,
            new Deed("imported", why, ways -> Sentence.of("import.undo.agreements", ways.size())),
            progress)
        .map(List::size);
  }
}

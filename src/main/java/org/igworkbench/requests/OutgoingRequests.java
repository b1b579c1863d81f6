package org.igworkbench.requests;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.igworkbench.matrix.SharingMatrix;
import org.igworkbench.workspace.Move;
import org.igworkbench.workspace.Moves;
import org.igworkbench.workspace.Moves.Deed;
import org.igworkbench.workspace.Officer;
import org.igworkbench.workspace.Outcome;
import org.igworkbench.workspace.Revision;
import org.igworkbench.workspace.Sentence;
import org.igworkbench.workspace.Violation;
import org.igworkbench.workspace.Words;
import org.igworkbench.workspace.Workspace;

/// The requests that we make to others: prepared, sent with a statement of need, and answered or
/// not. Each change names what was seen before it, and can be undone.
public final class OutgoingRequests {

  private static final Pattern CODE = Pattern.compile("OUT-(\\d{4})-(\\d{3,9})");

  private final Workspace workspace;
  private final OutgoingStore store;
  private final OutgoingKeeper keeper;
  private final SharingMatrix matrix;
  private final LetterWriter letters;
  private final Clock clock;
  private final Words words;

  /// @param matrix tells what the codes of a request mean
  /// @param words the words of its letters
  public OutgoingRequests(
      Workspace workspace,
      OutgoingStore store,
      SharingMatrix matrix,
      LetterWriter letters,
      Clock clock,
      Words words) {
    this.workspace = workspace;
    this.store = store;
    this.keeper = new OutgoingKeeper(store);
    this.matrix = matrix;
    this.letters = letters;
    this.clock = clock;
    this.words = words;
  }

  /// All of them, by code.
  public List<OutgoingRequest> all() {
    return store.all();
  }

  /// The one of that code.
  public Optional<OutgoingRequest> find(String code) {
    return store.find(code);
  }

  /// All that is wrong with one, without saving it.
  public List<Violation> check(OutgoingRequest request) {
    return OutgoingCheck.of(request, matrix.snapshot(), today());
  }

  /// Makes one, under the next code of the year.
  public Outcome<OutgoingRequest> create(Officer officer, OutgoingRequest draft) {
    var violations = check(draft);
    return violations.isEmpty()
        ? made(
            new Moves(workspace)
                .make(
                    officer,
                    () -> List.of(keeper.move(null, draft.coded(nextCode()), Revision.ABSENT)),
                    new Deed("created", "", moves -> undo("outgoing.undo.create", moves))))
        : new Outcome.Rejected<>(violations);
  }

  /// Changes one. Its code stays as it is.
  ///
  /// @param seen the revision that the change is made to
  public Outcome<OutgoingRequest> change(Officer officer, OutgoingRequest changed, Revision seen) {
    var before = store.find(changed.code());
    if (before.isEmpty()) {
      return new Outcome.Rejected<>(
          List.of(Violation.at("outgoing.code", "outgoing.request.gone", changed.code())));
    }
    var violations = check(changed);
    return violations.isEmpty()
        ? made(
            new Moves(workspace)
                .make(
                    officer,
                    () -> List.of(keeper.move(before.get(), changed, seen)),
                    new Deed(
                        deed(before.get(), changed),
                        "",
                        moves -> undo("outgoing.undo.change", moves))))
        : new Outcome.Rejected<>(violations);
  }

  /// The trail says what happened to a request, not only that its fields changed.
  private static String deed(OutgoingRequest before, OutgoingRequest after) {
    if (before.stage() == after.stage()) {
      return "changed";
    }
    return switch (after.stage()) {
      case PREPARED -> "changed";
      case SENT -> "sent";
      case RECEIVED_IN_FULL, RECEIVED_IN_PART, REFUSED -> "answered";
      case WITHDRAWN -> "withdrawn";
    };
  }

  private Outcome<OutgoingRequest> made(Outcome<List<Move<?>>> outcome) {
    return outcome.map(moves -> store.find(moves.getFirst().subject().code()).orElseThrow());
  }

  private static Sentence undo(String key, List<Move<?>> moves) {
    return Sentence.of(key, moves.getFirst().subject().code());
  }

  private String nextCode() {
    int year = today().getYear();
    long highest =
        store.all().stream()
            .map(request -> CODE.matcher(request.code()))
            .filter(code -> code.matches() && Integer.parseInt(code.group(1)) == year)
            .mapToLong(code -> Long.parseLong(code.group(2)))
            .max()
            .orElse(0);
    return String.format(Locale.ROOT, "OUT-%d-%03d", year, highest + 1);
  }

  /// A first draft of the statement of need; empty until purpose and power are chosen.
  public Optional<Sentence> statement(OutgoingRequest.Ground ground) {
    var snapshot = matrix.snapshot();
    return StatementOfNeed.draft(
        workspace.about().organisation(), ground, snapshot.catalogue(), snapshot.law());
  }

  /// What the letter still lacks; none when it can be written.
  public List<Violation> lacking(OutgoingRequest request) {
    return OutgoingCheck.ofLetter(request, matrix.snapshot(), today());
  }

  /// The letter of a request that lacks nothing. It bears the day on which the request was sent, or
  /// today’s while it is being prepared.
  public void write(OutgoingRequest request, Path target) throws IOException {
    letters.write(letter(request), target);
  }

  Letter letter(OutgoingRequest request) {
    var sent = request.sending().on();
    return new OutgoingLetter(
            words, workspace.about(), matrix.snapshot(), request, sent == null ? today() : sent)
        .written();
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}

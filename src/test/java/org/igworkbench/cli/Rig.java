package org.igworkbench.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.igworkbench.audit.AuditTrail;
import org.igworkbench.audit.Facts;
import org.igworkbench.audit.Subject;
import org.igworkbench.audit.TrailStore;
import org.igworkbench.exchange.Arrivals;
import org.igworkbench.exchange.Imports;
import org.igworkbench.exchange.Library;
import org.igworkbench.exchange.LibraryReader;
import org.igworkbench.exchange.QuestionReader;
import org.igworkbench.exchange.Reading;
import org.igworkbench.exchange.SampleFiles;
import org.igworkbench.exchange.TableReader;
import org.igworkbench.matrix.DataScope;
import org.igworkbench.matrix.Decision;
import org.igworkbench.matrix.Question.Claim;
import org.igworkbench.matrix.RuleBuilder;
import org.igworkbench.matrix.SharingMatrix;
import org.igworkbench.matrix.SharingRule;
import org.igworkbench.matrix.SmallWorld;
import org.igworkbench.reports.DecisionRecords;
import org.igworkbench.reports.PackWriter;
import org.igworkbench.reports.Reports;
import org.igworkbench.requests.Ask;
import org.igworkbench.requests.RequestLog;
import org.igworkbench.requests.Requester;
import org.igworkbench.requests.SharingRequest;
import org.igworkbench.requests.Stage;
import org.igworkbench.requests.Timing;
import org.igworkbench.requests.Urgency;
import org.igworkbench.requests.WorkingDays;
import org.igworkbench.twins.MemoryMappings;
import org.igworkbench.twins.Twins;
import org.igworkbench.wording.Wording;
import org.igworkbench.workbench.Opening;
import org.igworkbench.workbench.Papers;
import org.igworkbench.workbench.Workbench;
import org.igworkbench.workbench.WorkbenchDoor;
import org.igworkbench.workspace.Officer;
import org.igworkbench.workspace.Outcome;
import org.igworkbench.workspace.Passphrase;
import org.igworkbench.workspace.Refusal;
import org.igworkbench.workspace.Revision;
import org.igworkbench.workspace.Sentence;
import org.jspecify.annotations.Nullable;

/// The command line over a small workspace in memory, without a process and its streams.
public final class Rig {

  static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-31T09:00:00Z"), ZoneOffset.UTC);

  private static final WorkingDays WEEKDAYS = day -> day.getDayOfWeek().getValue() < 6;

  public final Twins twins = new Twins(CLOCK);
  final MemoryMappings mappings = new MemoryMappings();
  final Map<String, String> environment = new HashMap<>();
  public final Deque<String> typed = new ArrayDeque<>();
  final List<String> asked = new ArrayList<>();
  final List<String> passphrases = new ArrayList<>();
  public final List<Path> made = new ArrayList<>();
  public final List<@Nullable Path> opened = new ArrayList<>();

  TrailStore trail = twins.trail();
  public PackWriter packs =
      (pack, target, progress) ->
          Files.writeString(target, pack.tabs().size() + " tabs, marked " + pack.cover().marking());
  public TableReader workbooks = file -> new Reading.Faulty<>(List.of());
  public Refusal.@Nullable Kind refused;
  public @Nullable String secret;
  boolean terminal;
  int closed;

  /// How a command ended and what it said.
  public record Ended(int exit, String out, String err) {

    public List<String> lines() {
      return out.lines().toList();
    }
  }

  /// A workspace with two rules and two requests.
  public Rig() {
    this(twins -> {
      twins.catalogue().add(SmallWorld.catalogue());
      twins.law().add(SmallWorld.law());
      twins.rules().add(List.of(permitting(), barring()));
      var covered = request("DSR-2026-001", "DC-01");
      twins.requests().add(List.of(covered, request("DSR-2026-002", "DC-05")));
    });
  }

  private Rig(Consumer<Twins> filling) {
    twins.given(() -> filling.accept(twins));
    twins
        .workspace()
        .change(
            new Officer("Kiran Shah", ""),
            ledger -> {
              ledger.record(
                  "created", new Subject("workspace", "sample"), Facts.NONE, Facts.NONE, "");
              return new Outcome.Done<>("", Revision.FIRST, null);
            });
  }

  /// A workspace with the sample of the fictional council.
  static Rig sample() {
    var reading = new LibraryReader().read(SampleFiles.load(), SampleFiles.defaults());
    var library = ((Reading.Sound<Library>) reading).value();
    return new Rig(twins -> {
      twins.catalogue().add(library.catalogue());
      twins.law().add(library.law());
      twins.rules().add(library.rules());
      twins.requests().add(library.requests());
      twins.automated().add(library.automated());
    });
  }

  private static SharingRule permitting() {
    return RuleBuilder.rule("MX-001").categories("DC-01", "DC-02").build();
  }

  private static SharingRule barring() {
    return RuleBuilder.rule("MX-002").decision(Decision.NOT_PERMITTED).categories("DC-05").build();
  }

  private static SharingRequest request(String reference, String category) {
    return new SharingRequest(
        reference,
        new Requester("Northshire Constabulary", "REC-02", "Detective constable", "secure email"),
        new Ask(
            "GEN-05",
            new Claim("LB-E", "GW-22"),
            "Address",
            DataScope.of(List.of(category), List.of()),
            "CYP-01",
            null),
        new Timing(LocalDate.of(2026, 3, 2), Urgency.ROUTINE, LocalDate.of(2026, 3, 30)),
        Stage.RECEIVED,
        null,
        Revision.FIRST);
  }

  /// Runs one command; without one, what opens is only noted.
  public Ended run(String... args) {
    return with(station ->
        new Igw(
                station,
                workspace -> {
                  opened.add(workspace);
                  return Exit.DONE;
                })
            .run(args));
  }

  /// Does something at a station and listens to what it says.
  public Ended with(ToIntFunction<Station> work) {
    var out = new StringWriter();
    var err = new StringWriter();
    Terminal.Prompt prompt = terminal ? this::answer : null;
    var streams = new Terminal(new PrintWriter(out), new PrintWriter(err), prompt, environment);
    var station =
        new Station(streams, new Door(), new Wording(), CLOCK, new Officer("Kiran Shah", "DPO"));
    int exit = work.applyAsInt(station);
    return new Ended(exit, out.toString(), err.toString());
  }

  private char @Nullable [] answer(String question) {
    asked.add(question);
    var answer = typed.poll();
    return answer == null ? null : answer.toCharArray();
  }

  private Workbench workbench() {
    var words = new Wording();
    var workspace = twins.workspace();
    var matrix = new SharingMatrix(workspace, twins.sources());
    var requests = new RequestLog(workspace, twins.requestStores(), matrix, WEEKDAYS, CLOCK, words);
    var audit = new AuditTrail(trail);
    return new Workbench(
        workspace,
        audit,
        matrix,
        twins.ruleChanges(matrix),
        twins.registers(),
        requests,
        twins.outgoingRequests(matrix),
        twins.findings(matrix),
        twins.publishedNotices(),
        new Papers(
            new Reports(twins.reportSources(matrix, requests, WEEKDAYS), words),
            packs,
            new DecisionRecords(workspace, matrix, requests, audit, (record, target) -> {}, words),
            twins.noticeWriting(matrix, words)),
        new Arrivals(
            new QuestionReader(file -> new Reading.Faulty<>(List.of())),
            new Imports(workbooks, twins.importParts(matrix, requests), mappings, CLOCK, words),
            (original, problems, target) ->
                Files.writeString(target, original.name() + ", " + problems.size() + " marks")),
        () -> closed++);
  }

  /// Opens the workspace unless it is told to refuse, and wants the secret if there is one.
  private final class Door implements WorkbenchDoor {

    @Override
    public Opening open(Path folder, @Nullable Passphrase passphrase) {
      opened.add(folder);
      if (secret != null) {
        if (passphrase == null) {
          return refusal(Refusal.Kind.PASSPHRASE_NEEDED);
        }
        passphrases.add(new String(passphrase.characters()));
        if (!secret.equals(passphrases.getLast())) {
          return refusal(Refusal.Kind.WRONG_PASSPHRASE);
        }
      }
      return refused == null ? new Opening.Opened(workbench()) : refusal(refused);
    }

    @Override
    public Opening sample(Path folder, @Nullable Passphrase passphrase, Officer officer) {
      made.add(folder);
      if (refused == null && Files.isDirectory(folder)) {
        note(folder);
      }
      if (passphrase != null) {
        passphrases.add(new String(passphrase.characters()));
      }
      return refused == null ? new Opening.Opened(workbench()) : refusal(refused);
    }

    /// Leaves a trace in the folder, as a workspace does.
    private static void note(Path folder) {
      try {
        Files.writeString(folder.resolve("workspace.igw"), "");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static Opening refusal(Refusal.Kind kind) {
      return new Opening.Refused(new Refusal(kind, Sentence.of("refused: " + kind)));
    }
  }

  /// What stands in a folder, by name.
  static String listing(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .sorted()
          .collect(Collectors.joining(" "));
    }
  }
}

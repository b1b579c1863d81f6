package org.igworkbench.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
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
import java.util.stream.Collectors;
import org.igworkbench.audit.AuditTrail;
import org.igworkbench.audit.Facts;
import org.igworkbench.audit.Subject;
import org.igworkbench.audit.TrailStore;
import org.igworkbench.exchange.QuestionReader;
import org.igworkbench.exchange.Reading;
import org.igworkbench.matrix.DataScope;
import org.igworkbench.matrix.Decision;
import org.igworkbench.matrix.Question.Claim;
import org.igworkbench.matrix.RuleBuilder;
import org.igworkbench.matrix.SharingMatrix;
import org.igworkbench.matrix.SmallWorld;
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
import org.igworkbench.twins.Twins;
import org.igworkbench.wording.Wording;
import org.igworkbench.workbench.Opening;
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
final class Rig {

  static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-31T09:00:00Z"), ZoneOffset.UTC);

  private static final WorkingDays WEEKDAYS = day -> day.getDayOfWeek().getValue() < 6;

  final Twins twins = new Twins(CLOCK);
  final Map<String, String> environment = new HashMap<>();
  final Deque<String> typed = new ArrayDeque<>();
  final List<String> asked = new ArrayList<>();
  final List<String> passphrases = new ArrayList<>();
  final List<@Nullable Path> opened = new ArrayList<>();

  TrailStore trail = twins.trail();
  PackWriter packs =
      (pack, target, progress) ->
          Files.writeString(target, pack.tabs().size() + " tabs, marked " + pack.cover().marking());
  Refusal.@Nullable Kind refused;
  @Nullable String secret;
  boolean terminal;
  int closed;

  /// How a command ended and what it said.
  record Ended(int exit, String out, String err) {

    List<String> lines() {
      return out.lines().toList();
    }
  }

  Rig() {
    twins.given(
        () -> {
          twins.catalogue().add(SmallWorld.catalogue());
          twins.law().add(SmallWorld.law());
          twins
              .rules()
              .add(
                  List.of(
                      RuleBuilder.rule("MX-001").categories("DC-01", "DC-02").build(),
                      RuleBuilder.rule("MX-002")
                          .decision(Decision.NOT_PERMITTED)
                          .categories("DC-05")
                          .build()));
          twins
              .requests()
              .add(List.of(request("DSR-2026-001", "DC-01"), request("DSR-2026-002", "DC-05")));
        });
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

  Ended run(String... args) {
    var out = new StringWriter();
    var err = new StringWriter();
    Terminal.Prompt prompt = terminal ? this::answer : null;
    var streams =
        new Terminal(new PrintWriter(out), new PrintWriter(err), prompt, environment);
    var station =
        new Station(streams, new Door(), new Wording(), CLOCK, new Officer("Kiran Shah", "DPO"));
    int exit =
        new Igw(
                station,
                workspace -> {
                  opened.add(workspace);
                  return Exit.DONE;
                })
            .run(args);
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
    var requests = new RequestLog(workspace, twins.requests(), matrix, WEEKDAYS, CLOCK, words);
    var audit = new AuditTrail(trail);
    return new Workbench(
        workspace,
        audit,
        matrix,
        requests,
        new Reports(workspace, matrix, requests, audit, WEEKDAYS, words),
        packs,
        new QuestionReader(file -> new Reading.Faulty<>(List.of())),
        () -> closed++);
  }

  /// Opens the workspace unless it is told to refuse, and wants the secret if there is one.
  private final class Door implements WorkbenchDoor {

    @Override
    public Opening open(Path folder, @Nullable Passphrase passphrase) {
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
      if (passphrase != null) {
        passphrases.add(new String(passphrase.characters()));
      }
      return refused == null ? new Opening.Opened(workbench()) : refusal(refused);
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

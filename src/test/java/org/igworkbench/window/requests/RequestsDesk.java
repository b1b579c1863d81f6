package org.igworkbench.window.requests;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.igworkbench.audit.AuditTrail;
import org.igworkbench.calendar.EnglandAndWalesDays;
import org.igworkbench.exchange.QuestionReader;
import org.igworkbench.exchange.Reading;
import org.igworkbench.matrix.SharingMatrix;
import org.igworkbench.reports.Reports;
import org.igworkbench.requests.RequestLog;
import org.igworkbench.twins.Twins;
import org.igworkbench.window.shell.Changes;
import org.igworkbench.window.shell.Desk;
import org.igworkbench.window.shell.InlineJobs;
import org.igworkbench.wording.Wording;
import org.igworkbench.workbench.Workbench;
import org.igworkbench.workspace.Officer;
import org.igworkbench.workspace.Sentence;

/// A desk over stores in memory, on 8 October 2026.
final class RequestsDesk {

  static final LocalDate TODAY = LocalDate.of(2026, 10, 8);

  final Clock clock = Clock.fixed(Instant.parse("2026-10-08T10:42:00Z"), ZoneOffset.UTC);
  final Twins twins = new Twins(clock);
  final InlineJobs jobs = new InlineJobs();
  final Wording words = new Wording();
  final Changes changes = new Changes();
  final Officer officer = new Officer("J. Hale", "Governance officer");
  final List<String> opened = new ArrayList<>();
  final List<Sentence> saved = new ArrayList<>();
  final Workbench workbench;
  final Desk desk;

  RequestsDesk() {
    var days = new EnglandAndWalesDays();
    var matrix = new SharingMatrix(twins.workspace(), twins.sources());
    var trail = new AuditTrail(twins.trail());
    var requests = new RequestLog(twins.workspace(), twins.requests(), matrix, days, clock, words);
    workbench =
        new Workbench(
            twins.workspace(),
            trail,
            matrix,
            requests,
            new Reports(twins.workspace(), matrix, requests, trail, days, words),
            (pack, target, progress) -> {},
            new QuestionReader(file -> new Reading.Faulty<>(List.of())),
            () -> {});
    changes.listen(saved::add);
    desk =
        new Desk(
            workbench,
            words,
            jobs,
            officer,
            clock,
            changes,
            (place, code) -> opened.add(place + " " + code));
  }
}

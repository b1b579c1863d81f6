package org.igworkbench.twins;

import java.nio.file.Files;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.igworkbench.audit.AuditTrail;
import org.igworkbench.exchange.Imports;
import org.igworkbench.findings.Findings;
import org.igworkbench.matrix.RuleChanges;
import org.igworkbench.matrix.SharingMatrix;
import org.igworkbench.notice.NoticeFormat;
import org.igworkbench.notice.NoticeSource;
import org.igworkbench.notice.NoticeWriting;
import org.igworkbench.notice.PlainNotice;
import org.igworkbench.notice.PublishedNotices;
import org.igworkbench.office.WordNoticeReader;
import org.igworkbench.registers.Registers;
import org.igworkbench.reports.Sources;
import org.igworkbench.requests.OutgoingRequests;
import org.igworkbench.requests.RequestLog;
import org.igworkbench.requests.WorkingDays;
import org.igworkbench.texts.NoticeFiles;
import org.igworkbench.texts.WordLikeness;
import org.igworkbench.wording.Wording;
import org.igworkbench.workspace.About;
import org.igworkbench.workspace.Moves;
import org.igworkbench.workspace.Words;

/// All twins of one workspace together.
public final class Twins {

  private final Turn turn = new Turn();
  private final MemoryTrail trail = new MemoryTrail(turn);
  private final MemoryCatalogue catalogue = new MemoryCatalogue(turn);
  private final MemoryLaw law = new MemoryLaw(turn);
  private final MemoryAgreements agreements = new MemoryAgreements(turn);
  private final MemoryRules rules = new MemoryRules(turn);
  private final MemoryRequests requests = new MemoryRequests(turn);
  private final MemoryAttachments attachments = new MemoryAttachments(turn);
  private final MemoryAttachments documents = new MemoryAttachments(turn);
  private final MemoryRequestSettings settings = new MemoryRequestSettings(turn);
  private final MemoryOutgoing outgoing = new MemoryOutgoing(turn);
  private final MemoryAutomated automated = new MemoryAutomated(turn);
  private final MemoryTransfers transfers = new MemoryTransfers(turn);
  private final MemoryFindings findings = new MemoryFindings(turn);
  private final MemoryNotices notices = new MemoryNotices(turn);
  private final MemoryMappings mappings = new MemoryMappings();
  private final MemoryWorkspace workspace;
  private final Clock clock;

  /// An empty workspace of a fictional council.
  public Twins(Clock clock) {
    this(clock, new About("Northshire Council", "Northshire", "dpo@northshire.example"));
  }

  public Twins(Clock clock, About about) {
    this.clock = clock;
    workspace =
        new MemoryWorkspace(
            turn,
            clock,
            about,
            trail,
            List.of(
                trail,
                catalogue,
                law,
                agreements,
                rules,
                requests,
                outgoing,
                attachments,
                documents,
                settings,
                automated,
                transfers,
                findings,
                notices));
  }

  /// Fills the stores for a test, as if it had always been so: no entry in the trail, no rollback.
  public void given(Runnable filling) {
    turn.change(() -> {
      filling.run();
      turn.changed();
      return true;
    });
  }

  public MemoryWorkspace workspace() {
    return workspace;
  }

  public MemoryTrail trail() {
    return trail;
  }

  public MemoryCatalogue catalogue() {
    return catalogue;
  }

  public MemoryLaw law() {
    return law;
  }

  public MemoryAgreements agreements() {
    return agreements;
  }

  public MemoryRules rules() {
    return rules;
  }

  public MemoryRequests requests() {
    return requests;
  }

  /// Everything that belongs to requests.
  public RequestLog.Stores requestStores() {
    return new RequestLog.Stores(requests, attachments, documents, settings);
  }

  public MemoryOutgoing outgoing() {
    return outgoing;
  }

  public MemoryAutomated automated() {
    return automated;
  }

  public MemoryTransfers transfers() {
    return transfers;
  }

  public MemoryFindings findings() {
    return findings;
  }

  public MemoryNotices notices() {
    return notices;
  }

  public MemoryMappings mappings() {
    return mappings;
  }

  /// The stores that the matrix reads.
  public SharingMatrix.Sources sources() {
    return new SharingMatrix.Sources(catalogue, law, agreements, rules);
  }

  /// The changes of rules on these twins.
  public RuleChanges ruleChanges(SharingMatrix matrix) {
    return new RuleChanges(matrix, new Moves(workspace), rules, trail, clock);
  }

  /// The requests that we make, on these twins; their letters are text that names the title only.
  public OutgoingRequests outgoingRequests(SharingMatrix matrix) {
    return new OutgoingRequests(
        workspace,
        outgoing,
        matrix,
        (letter, target) -> Files.writeString(target, letter.title()),
        clock,
        new Wording());
  }

  /// The findings in what these twins hold.
  public Findings findings(SharingMatrix matrix) {
    return new Findings(
        workspace,
        new Findings.Sources(matrix, requests, automated, transfers, publishedNotices(), findings),
        clock);
  }

  /// What writes notices, on these twins; whatever the format, they are plain text.
  public NoticeWriting noticeWriting(SharingMatrix matrix, Words words) {
    var text = new PlainNotice();
    return new NoticeWriting(
        () ->
            new NoticeSource(
                workspace.about(), matrix.snapshot(), automated.all(), transfers.all()),
        Map.of(NoticeFormat.WORD, text, NoticeFormat.HTML, text, NoticeFormat.TEXT, text),
        words);
  }

  /// The notices on these twins, read as the program reads them.
  public PublishedNotices publishedNotices() {
    return new PublishedNotices(
        new Moves(workspace),
        notices,
        new NoticeFiles(new WordNoticeReader()),
        new WordLikeness(),
        clock);
  }

  /// What the packs read, on these twins.
  public Sources reportSources(SharingMatrix matrix, RequestLog requests, WorkingDays calendar) {
    return new Sources(
        workspace,
        matrix,
        registers(),
        agreements,
        requests,
        outgoingRequests(matrix),
        automated,
        notices,
        findings(matrix),
        new AuditTrail(trail),
        calendar);
  }

  /// What files are compared with and taken over into, on these twins.
  public Imports.Parts importParts(SharingMatrix matrix, RequestLog requests) {
    return new Imports.Parts(registers(), matrix, ruleChanges(matrix), requests);
  }

  /// The registers on these twins.
  public Registers registers() {
    return new Registers(new Moves(workspace), registerStores());
  }

  /// Where the registers are kept, on these twins.
  public Registers.Stores registerStores() {
    return new Registers.Stores(
        catalogue, law, agreements, rules, requests, transfers, automated, notices);
  }
}

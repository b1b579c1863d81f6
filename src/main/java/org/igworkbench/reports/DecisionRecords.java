package org.igworkbench.reports;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.igworkbench.audit.AuditTrail;
import org.igworkbench.matrix.Judge;
import org.igworkbench.matrix.MatrixSnapshot;
import org.igworkbench.matrix.ReferenceRule;
import org.igworkbench.matrix.SharingMatrix;
import org.igworkbench.reports.DecisionRecord.Grid;
import org.igworkbench.reports.DecisionRecord.Imprint;
import org.igworkbench.reports.DecisionRecord.Section;
import org.igworkbench.reports.RecordPrompt.Part;
import org.igworkbench.requests.RequestLog;
import org.igworkbench.requests.SharingRequest;
import org.igworkbench.workspace.Officer;
import org.igworkbench.workspace.Words;
import org.igworkbench.workspace.Workspace;

/// The record of each request: what was asked, decided and disclosed, in the order of the ICO’s
/// form.
public final class DecisionRecords {

  private final Workspace workspace;
  private final SharingMatrix matrix;
  private final RequestLog requests;
  private final AuditTrail trail;
  private final RecordWriter writer;
  private final Words words;

  public DecisionRecords(
      Workspace workspace,
      SharingMatrix matrix,
      RequestLog requests,
      AuditTrail trail,
      RecordWriter writer,
      Words words) {
    this.workspace = workspace;
    this.matrix = matrix;
    this.requests = requests;
    this.trail = trail;
    this.writer = writer;
    this.words = words;
  }

  /// The record of a request as it is now; marked as a draft while it is undecided. Empty when
  /// there is no such request.
  ///
  /// @param prepared the same instant and the same request give the same record
  public Optional<DecisionRecord> of(String reference, Officer preparedBy, Instant prepared) {
    while (true) {
      long version = workspace.version();
      var record = requests.find(reference).map(one -> record(one, preparedBy, prepared));
      // Read again when somebody changed something in between: the trail's head belongs to it.
      if (workspace.version() == version) {
        return record;
      }
    }
  }

  /// Writes a record as a document.
  ///
  /// @throws IOException when the place can't be written to
  public void write(DecisionRecord record, Path target) throws IOException {
    writer.write(record, target);
  }

  private DecisionRecord record(SharingRequest request, Officer preparedBy, Instant prepared) {
    var about = workspace.about();
    var imprint =
        new Imprint(
            about.organisation(), preparedBy, prepared, ReportOrder.USUAL_MARKING, trail.head());
    return new DecisionRecord(
        request.reference(),
        words.say("record.title.of", request.reference()),
        state(request),
        sections(request, about.organisation()),
        imprint);
  }

  private String state(SharingRequest request) {
    return switch (request.stage()) {
      case RECEIVED, UNDER_REVIEW -> words.say("record.state.undecided");
      case EMERGENCY -> words.say("record.state.emergency");
      case AWAITING_SIGNATURE -> words.say("record.state.unsigned");
      case DECIDED, DISCLOSED, CLOSED, WITHDRAWN, NO_DATA_HELD -> "";
    };
  }

  private List<Section> sections(SharingRequest request, String organisation) {
    var snapshot = matrix.snapshot();
    var titles = new RecordTitles(words, snapshot, request.decision());
    var answers = new RecordAnswers(words);
    new AskedAnswers(titles, answers).fill(request, organisation);
    new DecidedAnswers(titles, answers).fill(request, requests.policy().settings());
    var evidence = evidence(request, snapshot, new EvidenceAnswers(titles, answers));
    var life = new LifeGrids(titles);
    var sections = new ArrayList<Section>();
    for (var part : Part.values()) {
      var grids =
          switch (part) {
            case REQUEST, DATA, GROUND, ADVICE, ARRANGEMENTS, DECISION -> List.<Grid>of();
            case EVIDENCE -> evidence;
            case DISCLOSURES -> List.of(life.disclosures(request));
            case ATTACHMENTS ->
                List.of(life.attachments(requests.attachments().of(request.reference())));
            case TIME_LINE -> List.of(life.timeLine(request.life()));
          };
      sections.add(new Section(words.say(part.key()), answers.lines(part), grids));
    }
    return sections;
  }

  private static List<Grid> evidence(
      SharingRequest request, MatrixSnapshot snapshot, EvidenceAnswers answers) {
    var decision = request.decision();
    if (decision == null) {
      var question = request.question();
      answers.provisional(Judge.judge(snapshot, question), ReferenceRule.apply(snapshot, question));
      return List.of();
    }
    var evidence = decision.evidence();
    if (evidence == null) {
      answers.none();
      return List.of();
    }
    return answers.frozen(evidence);
  }
}

package org.igworkbench.reports;

import java.util.ArrayList;
import java.util.List;
import org.igworkbench.requests.Particulars;
import org.igworkbench.requests.SharingRequest;
import org.igworkbench.requests.SubjectReferences;
import org.igworkbench.requests.Timing;
import org.igworkbench.workspace.Answer;

/// What a record says of the request itself: who asks, for what, and on what ground.
final class AskedAnswers {

  private final RecordTitles titles;
  private final RecordAnswers answers;

  AskedAnswers(RecordTitles titles, RecordAnswers answers) {
    this.titles = titles;
    this.answers = answers;
  }

  /// @param organisation the one that receives the request
  void fill(SharingRequest request, String organisation) {
    who(request, organisation);
    when(request.timing());
    data(request);
    ground(request);
    arrangements(request.particulars());
  }

  private void who(SharingRequest request, String organisation) {
    var requester = request.requester();
    answers.put(RecordPrompt.RECEIVING, organisation);
    answers.put(
        RecordPrompt.REQUESTING, requester.organisation(), titles.recipient(requester.recipient()));
    answers.put(RecordPrompt.RECEIVER, request.particulars().receiver());
    answers.silent(titles.say("record.answer.same-as-requester"), RecordPrompt.RECEIVER);
    answers.put(RecordPrompt.PERSON, requester.role());
    answers.put(RecordPrompt.CHANNEL, requester.channel());
  }

  private void when(Timing timing) {
    answers.put(
        RecordPrompt.RECEIVED,
        titles.say("record.answer.with-urgency", timing.received(), timing.urgency().word()));
    answers.put(RecordPrompt.REQUIRED_BY, titles.day(timing.requiredBy()));
    var due = new ArrayList<String>(List.of(titles.day(timing.due())));
    if (timing.reviewBy() != null) {
      due.add(titles.say("record.answer.review-by", timing.reviewBy()));
    }
    for (var pause : timing.pauses()) {
      var to = pause.to();
      due.add(
          to == null
              ? titles.say("record.answer.paused-since", pause.from(), pause.reason())
              : titles.say("record.answer.paused", pause.from(), to, pause.reason()));
    }
    answers.put(RecordPrompt.DUE, due);
  }

  private void data(SharingRequest request) {
    var ask = request.ask();
    answers.put(RecordPrompt.DESCRIPTION, ask.description());
    answers.put(RecordPrompt.CATEGORIES, titles.categories(ask.scope().categories()));
    answers.put(RecordPrompt.SUBJECT_CATEGORIES, titles.subjects(ask.scope().subjects()));
    answers.put(RecordPrompt.SUBJECTS, String.join("; ", SubjectReferences.of(ask.subjects())));
    answers.put(RecordPrompt.PEOPLE, ask.people() == 0 ? "" : Integer.toString(ask.people()));
    answers.put(
        RecordPrompt.DESTINATION,
        ask.destination() == null
            ? titles.say("record.answer.home")
            : titles.law(ask.destination()));
  }

  private void ground(SharingRequest request) {
    var more = request.particulars();
    var claim = request.ask().claim();
    if (more.relationship() != Particulars.Relationship.UNKNOWN) {
      answers.put(
          RecordPrompt.RELATIONSHIP, RecordTitles.headed(titles.say(more.relationship().word())));
    }
    answers.put(RecordPrompt.AGREEMENT, agreed(more.agreed()), more.agreement());
    answers.put(RecordPrompt.PURPOSE, titles.purpose(request.ask().purpose()));
    answers.put(RecordPrompt.BASIS, titles.law(claim.basis()));
    answers.put(RecordPrompt.NECESSITY, more.necessity());
    answers.put(RecordPrompt.CONDITIONS_MET, titles.law(more.conditions()));
    answers.put(RecordPrompt.PART_3, more.part3());
    answers.put(RecordPrompt.POWER, titles.law(claim.power()));
    answers.put(RecordPrompt.ASSESSMENT, more.assessment());
  }

  private String agreed(Answer answer) {
    return switch (answer) {
      case YES -> titles.say("record.agreed.yes");
      case PARTLY -> titles.say("record.agreed.partly");
      case NO -> titles.say("record.agreed.no");
      case UNKNOWN -> "";
    };
  }

  private void arrangements(Particulars more) {
    answers.put(RecordPrompt.RETENTION, more.retention());
    answers.put(RecordPrompt.SECURITY, more.security());
    answers.put(RecordPrompt.RIGHTS, more.rights());
    answers.put(RecordPrompt.INTERVALS, more.intervals());
  }
}

package org.igworkbench.requests;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.igworkbench.audit.Facts;
import org.igworkbench.audit.Subject;
import org.jspecify.annotations.Nullable;

/// What the trail keeps of a request that we make.
public final class OutgoingFacts {

  /// How the trail names such a request.
  public static final String KIND = "outgoing request";

  private OutgoingFacts() {}

  /// The request, as the thing that an entry is about.
  public static Subject subject(String code) {
    return new Subject(KIND, code);
  }

  /// Every field.
  public static Facts of(OutgoingRequest request) {
    Map<String, @Nullable Object> facts = new HashMap<>();
    facts.put("organisation", request.asked().organisation());
    facts.put("recipient", request.asked().recipient());
    facts.put("purpose", request.ground().purpose());
    facts.put("lawful_basis", request.ground().basis());
    facts.put("power", request.ground().power());
    facts.put("task", request.ground().task());
    facts.put("data_requested", request.wanted().description());
    facts.put("data_categories", request.wanted().categories());
    facts.put("subject_references", request.wanted().subjects());
    var people = request.wanted().people();
    facts.put("number_of_people", people == null ? null : people.toString());
    facts.put("necessity", request.need().necessity());
    facts.put("statement_of_need", request.need().statement());
    facts.put("statement_by", request.need().by());
    facts.put("statement_on", day(request.need().on()));
    facts.put("sent_on", day(request.sending().on()));
    facts.put("channel", request.sending().channel());
    facts.put("reply_by", day(request.sending().replyBy()));
    facts.put("stage", request.stage().name());
    facts.put("answered_on", day(request.answer().on()));
    facts.put("received", request.answer().received());
    facts.put("note", request.answer().note());
    facts.put("kept", request.answer().kept());
    return Facts.of(facts);
  }

  private static @Nullable String day(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }
}

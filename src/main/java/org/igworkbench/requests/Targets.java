package org.igworkbench.requests;

import java.time.LocalDate;

/// In how many working days a request is to be decided, and an emergency disclosure to be reviewed.
/// These are service targets, not law.
public record Targets(int routineDays, int urgentDays, int reviewDays) {

  /// Twenty working days for a routine request, two for an urgent one, two for the review of an
  /// emergency.
  public static final Targets USUAL = new Targets(20, 2, 2);

  /// The day by which a request is to be decided; an emergency on the day itself.
  public LocalDate due(LocalDate received, Urgency urgency, WorkingDays calendar) {
    return switch (urgency) {
      case ROUTINE -> calendar.after(received, routineDays);
      case URGENT -> calendar.after(received, urgentDays);
      case EMERGENCY -> received;
    };
  }

  /// The day by which what was disclosed in an emergency is to be reviewed.
  public LocalDate reviewBy(LocalDate disclosed, WorkingDays calendar) {
    return calendar.after(disclosed, reviewDays);
  }
}

package org.igworkbench.requests;

import java.time.LocalDate;

/// In how many working days a request is to be decided. These are service targets, not law.
public record Targets(int routineDays, int urgentDays) {

  /// Twenty working days for a routine request, two for an urgent one.
  public static final Targets USUAL = new Targets(20, 2);

  /// The day by which a request is to be decided; an emergency on the day itself.
  public LocalDate due(LocalDate received, Urgency urgency, WorkingDays calendar) {
    return switch (urgency) {
      case ROUTINE -> calendar.after(received, routineDays);
      case URGENT -> calendar.after(received, urgentDays);
      case EMERGENCY -> received;
    };
  }
}

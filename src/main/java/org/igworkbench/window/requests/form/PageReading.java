package org.igworkbench.window.requests.form;

import java.time.LocalDate;
import org.igworkbench.matrix.MatrixSnapshot;
import org.igworkbench.requests.RequestSettings;
import org.igworkbench.requests.Urgency;
import org.igworkbench.requests.WorkingDays;
import org.igworkbench.workbench.Workbench;

/// What a page needs on which a request is typed, read together and at once, so that every key that
/// is typed later is answered without reading anything.
record PageReading(MatrixSnapshot matrix, RequestSettings settings, WorkingDays calendar) {

  /// Reads it; takes a while, so never on the window’s thread.
  static PageReading read(Workbench workbench, LocalDate today) {
    var requests = workbench.requests();
    var read =
        new PageReading(
            workbench.matrix().snapshot(), requests.policy().settings(), requests.calendar());
    // The calendar reads its bank holidays once; after this, due dates are plain arithmetic.
    read.due(today, Urgency.ROUTINE);
    return read;
  }

  /// The day by which a request is to be decided.
  LocalDate due(LocalDate received, Urgency urgency) {
    return settings.targets().due(received, urgency, calendar);
  }

  /// The day by which what is disclosed today in an emergency is to be reviewed.
  LocalDate reviewBy(LocalDate disclosed) {
    return settings.targets().reviewBy(disclosed, calendar);
  }

  /// How many working days lie between two days.
  int workingDays(LocalDate from, LocalDate to) {
    return calendar.between(from, to);
  }
}

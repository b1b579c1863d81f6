package org.igworkbench.requests;

import java.time.LocalDate;

/// Counts working days: neither weekends nor bank holidays of England and Wales.
public interface WorkingDays {

  /// Whether people work on the day.
  boolean isWorkingDay(LocalDate day);

  /// The day so many working days after another.
  default LocalDate after(LocalDate day, int workingDays) {
    var result = day;
    for (int left = workingDays; left > 0; ) {
      result = result.plusDays(1);
      if (isWorkingDay(result)) {
        left--;
      }
    }
    return result;
  }

  /// How many working days lie between two days: the first not counted, the last counted.
  default int between(LocalDate from, LocalDate to) {
    int count = 0;
    for (var day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
      if (isWorkingDay(day)) {
        count++;
      }
    }
    return count;
  }
}

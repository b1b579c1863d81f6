package org.igworkbench.calendar;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.igworkbench.requests.WorkingDays;

/// The working days of England and Wales: neither weekends nor bank holidays, where a holiday that
/// falls on a weekend counts on its substitute day (Banking and Financial Dealings Act 1971).
///
/// Reading the first year takes about a second, because Jollyday reads its calendar through JAXB;
/// JAXB’s `fastBoot` switch was measured and makes no difference. So nothing is read before the
/// first weekday is asked about, and each year is read once.
public final class EnglandAndWalesDays implements WorkingDays {

  // England and Wales always share their holidays; Jollyday keeps both.
  private static final String ENGLAND = "eng";

  private final Map<Year, Set<LocalDate>> holidays = new ConcurrentHashMap<>();

  @Override
  public boolean isWorkingDay(LocalDate day) {
    return !isWeekend(day) && !isBankHoliday(day);
  }

  private static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }

  private boolean isBankHoliday(LocalDate day) {
    return holidays.computeIfAbsent(Year.from(day), EnglandAndWalesDays::read).contains(day);
  }

  private static Set<LocalDate> read(Year year) {
    var calendar = ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM);
    return HolidayManager.getInstance(calendar).getHolidays(year, ENGLAND).stream()
        .map(Holiday::getDate)
        .collect(Collectors.toUnmodifiableSet());
  }
}

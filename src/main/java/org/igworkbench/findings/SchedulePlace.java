package org.igworkbench.findings;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.igworkbench.law.Schedule1Condition;
import org.igworkbench.law.SpecialCondition;
import org.jspecify.annotations.Nullable;

/// Where in DPA 2018 Schedule 1 the conditions stand that belong to a condition of Article 9 or 10,
/// read from words such as `Part 2 paras 6-28`. Words that name no Part leave all of it open.
record SchedulePlace(
    Set<Integer> parts, @Nullable Integer first, @Nullable Integer last, boolean offence) {

  private static final Pattern PARTS =
      Pattern.compile("\\bParts? ([0-9]+(?:(?:, | or | and )[0-9]+)*)");
  private static final Pattern PARAGRAPHS =
      Pattern.compile("\\bparas? ([0-9]+)(?: ?[-–] ?([0-9]+))?");
  private static final Pattern NUMBER = Pattern.compile("[0-9]+");
  private static final int LAST_PART = 3;
  private static final int WIDENS_PART_2 = 36;
  private static final int WIDENS_INSURANCE = 37;

  SchedulePlace {
    parts = Set.copyOf(parts);
  }

  /// The place that belongs to the condition.
  static SchedulePlace of(SpecialCondition condition) {
    var words = condition.schedule1Part();
    var parts = new HashSet<Integer>();
    var named = PARTS.matcher(words);
    if (named.find()) {
      NUMBER
          .matcher(named.group(1))
          .results()
          .forEach(number -> parts.add(Integer.valueOf(number.group())));
    }
    var paragraphs = PARAGRAPHS.matcher(words);
    Integer first = null;
    Integer last = null;
    if (paragraphs.find()) {
      first = Integer.valueOf(paragraphs.group(1));
      last = paragraphs.group(2) == null ? first : Integer.valueOf(paragraphs.group(2));
    }
    return new SchedulePlace(parts, first, last, isOfArticle10(condition));
  }

  /// Whether a condition of Schedule 1 stands there, by itself, and is for this kind of data.
  boolean holds(Schedule1Condition condition) {
    int paragraph = condition.paragraph();
    return (offence ? condition.forOffence() : condition.forSpecial())
        && standsAlone(condition)
        && (parts.isEmpty() || parts.contains(condition.part()))
        && (first == null || paragraph >= first)
        && (last == null || paragraph <= last);
  }

  /// Whether it is for criminal offence data rather than for special category data.
  static boolean isOfArticle10(SpecialCondition condition) {
    return condition.article().startsWith("Article 10");
  }

  /// Whether it carries processing by itself rather than widening another condition.
  static boolean standsAlone(Schedule1Condition condition) {
    return condition.part() != LAST_PART
        || (condition.paragraph() != WIDENS_PART_2 && condition.paragraph() != WIDENS_INSURANCE);
  }
}

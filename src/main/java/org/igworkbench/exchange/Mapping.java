package org.igworkbench.exchange;

import java.util.Collection;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/// What the columns of somebody's own spreadsheet mean, told once and known from then on by the set
/// of its headings.
///
/// @param register where its rows belong
/// @param columns the columns of that register by the headings of the file; a heading that is not
///   among them is left alone
public record Mapping(ImportRegister register, Map<String, String> columns) {

  /// A heading is as long as this at most.
  public static final int LONGEST = 200;

  public Mapping {
    columns = Map.copyOf(columns);
  }

  /// What tells one sort of spreadsheet from the next: its headings, whatever their order and case.
  public static SortedSet<String> headings(Collection<String> headings) {
    var set = new TreeSet<String>();
    headings.stream().map(Headings::plain).filter(text -> !text.isEmpty()).forEach(set::add);
    return set;
  }
}

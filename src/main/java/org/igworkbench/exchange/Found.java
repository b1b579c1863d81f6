package org.igworkbench.exchange;

import java.util.List;
import org.igworkbench.exchange.Headings.Understood;
import org.igworkbench.exchange.Table.Row;
import org.jspecify.annotations.Nullable;

/// The part of a file that holds the rows of a register.
///
/// @param headings the row of headings
/// @param mapping the mapping by which it is understood; null where it says itself what it holds
record Found(
    TabHead tab,
    Row headings,
    ImportRegister register,
    Understood understood,
    @Nullable Mapping mapping) {

  List<String> names() {
    return headings.cells().stream().map(CsvReader::plain).toList();
  }
}

package org.igworkbench.window.requests.verdict;

import java.util.List;
import java.util.stream.Collectors;
import org.igworkbench.window.shell.FactWords;
import org.jspecify.annotations.Nullable;

/// Says the facts of a rule that was kept with a decision by what things were called on that day.
record FrozenWords(FactWords now, Frozen frozen) implements FactWords {

  @Override
  public String label(String field) {
    return now.label(field);
  }

  @Override
  public String value(String field, @Nullable Object value) {
    return switch (field) {
      case "lawful_basis",
          "powers",
          "special_category_condition",
          "schedule1_conditions",
          "purpose",
          "recipient",
          "data_categories",
          "data_subjects" ->
          value instanceof List<?> list
              ? list.stream()
                  .map(one -> one(field, String.valueOf(one)))
                  .collect(Collectors.joining("; "))
              : value == null ? "" : one(field, value.toString());
      default -> now.value(field, value);
    };
  }

  private String one(String field, String code) {
    var title = frozen.titles().get(code);
    if (title == null) {
      return now.value(field, code);
    }
    var law = frozen.law().get(code);
    if (law == null) {
      return code + " " + title;
    }
    var citation = Frozen.text(law, "citation");
    return citation.equals(title) ? title : citation + ", " + title;
  }
}

package org.igworkbench.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.igworkbench.registers.Field;
import org.igworkbench.registers.Forms;
import org.igworkbench.registers.Kind;
import org.igworkbench.requests.RequestColumn;
import org.igworkbench.workspace.Words;

/// What the columns of each register are called: in the reference files, in the trail, and in our
/// own tables.
final class Dialects {

  private final Words words;

  Dialects(Words words) {
    this.words = words;
  }

  Headings of(ImportRegister register) {
    var kind = register.kind();
    if (kind != null) {
      return of(kind);
    }
    return switch (register) {
      case REQUESTS -> requests();
      default -> throw new IllegalArgumentException("No columns for " + register);
    };
  }

  private Headings of(Kind kind) {
    var fields = new ArrayList<Field>();
    fields.add(Forms.code());
    fields.addAll(Forms.fields(kind));
    var names = new HashMap<String, String>();
    var labels = new HashMap<String, String>();
    for (var field : fields) {
      names.put(Headings.plain(field.name()), field.name());
      labels.putIfAbsent(Headings.plain(words.say(field.label())), field.name());
    }
    var files = new HashMap<>(names);
    RegisterDialects.of(kind)
        .forEach((heading, field) -> files.put(Headings.plain(heading), field));
    return new Headings(fields.stream().map(Field::name).toList(), List.of(files, names, labels));
  }

  private Headings requests() {
    var names = new HashMap<String, String>();
    var labels = new HashMap<String, String>();
    for (var column : RequestColumn.values()) {
      names.put(Headings.plain(column.file()), column.file());
      labels.put(Headings.plain(words.say(column.heading())), column.file());
    }
    return headings(RequestColumn.files(), names, labels);
  }

  private static Headings headings(
      List<String> columns, Map<String, String> names, Map<String, String> labels) {
    return new Headings(columns, List.of(names, labels));
  }
}

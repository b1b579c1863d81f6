package org.igworkbench.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.igworkbench.matrix.IcoColumn;
import org.igworkbench.matrix.RuleColumn;
import org.igworkbench.registers.Field;
import org.igworkbench.registers.Forms;
import org.igworkbench.registers.Kind;
import org.igworkbench.requests.RequestColumn;
import org.igworkbench.workspace.Words;

/// What the columns of each register are called: in the reference files, in the trail, and in our
/// own tables.
final class Dialects {

  private static final Map<IcoColumn, RuleColumn> TEMPLATE =
      Map.of(
          IcoColumn.PURPOSE, RuleColumn.PURPOSE,
          IcoColumn.INDIVIDUALS, RuleColumn.DATA_SUBJECTS,
          IcoColumn.DATA, RuleColumn.DATA_CATEGORIES,
          IcoColumn.RETENTION, RuleColumn.RETENTION,
          IcoColumn.SECURITY, RuleColumn.SECURE_METHOD,
          IcoColumn.BASIS, RuleColumn.BASIS,
          IcoColumn.SPECIAL_CONDITION, RuleColumn.SPECIAL_CONDITION,
          IcoColumn.SCHEDULE1_CONDITION, RuleColumn.SCHEDULE1_CONDITIONS);

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
      case MATRIX -> rules();
      case RECORD_OF_PROCESSING -> record();
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

  private Headings rules() {
    var names = new HashMap<String, String>();
    var labels = new HashMap<String, String>();
    for (var column : RuleColumn.values()) {
      names.put(Headings.plain(column.column()), column.column());
      labels.put(Headings.plain(words.say(column.heading())), column.column());
    }
    return headings(
        Arrays.stream(RuleColumn.values()).map(RuleColumn::column).toList(), names, labels);
  }

  /// The columns of the ICO's template that say something of a rule. Our own copy of it names the
  /// recipient in a column of its own, and in the template's only which sort it is.
  private Headings record() {
    var ours = new HashMap<String, String>();
    TEMPLATE.forEach((theirs, own) -> template(ours, theirs, own));
    for (var column : RuleColumn.values()) {
      var heading = words.say("pack.record.own", words.say(column.heading()));
      ours.put(Headings.plain(heading), column.column());
      ours.put(Headings.plain(column.column()), column.column());
    }
    var theirs = new HashMap<String, String>();
    TEMPLATE.forEach((column, own) -> template(theirs, column, own));
    template(theirs, IcoColumn.RECIPIENTS, RuleColumn.RECIPIENT);
    var columns = new ArrayList<>(List.of(RuleColumn.PURPOSE.column()));
    Arrays.stream(RuleColumn.values())
        .filter(column -> column != RuleColumn.PURPOSE)
        .forEach(column -> columns.add(column.column()));
    return new Headings(columns, List.of(ours, theirs));
  }

  /// The template says of some columns that they are needed only if they apply, and not everybody
  /// keeps that.
  private void template(Map<String, String> headings, IcoColumn theirs, RuleColumn own) {
    var heading = words.say(theirs.heading());
    headings.put(Headings.plain(heading), own.column());
    headings.put(Headings.plain(heading.replaceFirst("\\(if .*\\)$", "")), own.column());
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

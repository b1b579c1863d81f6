package org.igworkbench.window.shell.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import org.igworkbench.workspace.Violation;

/// What is wrong with a form, in words, by field; a field that is changed is no longer wrong.
public final class Problems {

  private final ObservableMap<String, String> byPath =
      FXCollections.observableMap(new LinkedHashMap<>());

  /// Takes over what was found wrong; of several faults of one field all are said.
  public void found(List<Violation> violations, Function<Violation, String> words) {
    var found = new LinkedHashMap<String, String>();
    for (var violation : violations) {
      found.merge(violation.path(), words.apply(violation), (one, two) -> one + " " + two);
    }
    byPath.keySet().retainAll(found.keySet());
    byPath.putAll(found);
  }

  /// One thing more is wrong.
  public void add(String path, String sentence) {
    byPath.put(path, sentence);
  }

  /// The field was changed.
  public void changed(String path) {
    byPath.remove(path);
  }

  public void clear() {
    byPath.clear();
  }

  /// Sentences by field, to be watched.
  public ObservableMap<String, String> byPath() {
    return byPath;
  }
}

package org.igworkbench.window.matrix;

import java.util.List;
import java.util.Optional;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import org.igworkbench.matrix.SharingRule;
import org.igworkbench.window.matrix.form.RuleTable;

/// Rules on the clipboard, as a table that Excel takes. What was copied here goes into whichever
/// cells are selected; what comes from elsewhere goes into the cells that it names.
final class RuleClipboard {

  private static final String OURS = "application/x-igworkbench-rules";

  /// A table on the clipboard.
  ///
  /// @param ours whether it was copied from a matrix
  record Found(String text, boolean ours) {}

  private RuleClipboard() {}

  private static DataFormat ours() {
    var known = DataFormat.lookupMimeType(OURS);
    return known == null ? new DataFormat(OURS) : known;
  }

  static void put(List<SharingRule> rules) {
    var content = new ClipboardContent();
    content.putString(RuleTable.plain(rules));
    content.putHtml(RuleTable.html(rules));
    content.put(ours(), Integer.toString(rules.size()));
    Clipboard.getSystemClipboard().setContent(content);
  }

  static Optional<Found> get() {
    var clipboard = Clipboard.getSystemClipboard();
    return Optional.ofNullable(clipboard.getString())
        .map(text -> new Found(text, clipboard.hasContent(ours())));
  }
}

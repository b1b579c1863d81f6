package org.igworkbench.window.findings;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TreeCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.igworkbench.findings.FindingCode;
import org.igworkbench.findings.Listed;
import org.igworkbench.findings.Severity;
import org.igworkbench.workspace.Words;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// A line of the list of findings.
final class FindingCell extends TreeCell<Line> {

  private final FindingsModel model;
  private final Words words;

  FindingCell(FindingsModel model, Words words) {
    this.model = model;
    this.words = words;
    // A line is as wide as the list, and its words give way.
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable Line line, boolean empty) {
    super.updateItem(line, empty);
    getStyleClass().removeAll("severity-line", "kind-line", "one-line");
    if (line == null || empty) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    switch (line) {
      case Line.OfSeverity(var severity, int count) -> severity(severity, count);
      case Line.OfKind(var _, var code, int count) -> kind(code, count);
      case Line.One(var listed) -> one(listed);
    }
  }

  private void severity(Severity severity, int count) {
    getStyleClass().add("severity-line");
    var name = SeverityMark.many(severity, words);
    show(name + ", " + count, SeverityMark.icon(severity), strong(name), count(count));
  }

  private void kind(FindingCode code, int count) {
    getStyleClass().add("kind-line");
    var title = words.say(code.title());
    show(title + ", " + count, strong(title), count(count));
  }

  private void one(Listed listed) {
    getStyleClass().add("one-line");
    var finding = listed.finding();
    var reading = model.reading().get();
    var name = reading == null ? "" : reading.name(finding.subject());
    boolean cell = finding.subject().kind().equals("cell");
    var code = new Label(cell ? "" : finding.about());
    code.getStyleClass().add("finding-code");
    code.setMinWidth(Region.USE_PREF_SIZE);
    code.setManaged(!cell);
    var said = new Label(name.isEmpty() ? words.say(finding.sentence()) : name);
    said.setMinWidth(40);
    said.setTextOverrun(OverrunStyle.ELLIPSIS);
    HBox.setHgrow(said, Priority.ALWAYS);
    said.setMaxWidth(Double.MAX_VALUE);
    var provision = new Label(finding.provision());
    provision.getStyleClass().add("note");
    provision.setMinWidth(0);
    provision.setMaxWidth(260);
    var box = show(spoken(listed), code, said, provision);
    if (!listed.isOpen()) {
      var accepted =
          new Label(words.say("findings-screen.one.accepted"), new FontIcon("bi-check2"));
      accepted.getStyleClass().add("note");
      accepted.setMinWidth(Region.USE_PREF_SIZE);
      box.getChildren().add(2, accepted);
    }
  }

  private String spoken(Listed listed) {
    var finding = listed.finding();
    var text = words.say(finding.severity().word()) + ". " + words.say(finding.sentence());
    return listed.isOpen() ? text : text + " " + words.say("findings-screen.one.accepted") + ".";
  }

  private HBox show(String spoken, Node... parts) {
    var box = new HBox(parts);
    box.getStyleClass().add("finding-line-box");
    setGraphic(box);
    setAccessibleText(spoken);
    return box;
  }

  private static Label strong(String text) {
    var label = new Label(text);
    label.getStyleClass().add("strong");
    label.setMinWidth(0);
    return label;
  }

  private static Label count(int number) {
    var label = new Label(Integer.toString(number));
    label.getStyleClass().add("muted");
    label.setMinWidth(Region.USE_PREF_SIZE);
    return label;
  }
}

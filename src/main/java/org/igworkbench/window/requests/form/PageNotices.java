package org.igworkbench.window.requests.form;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.igworkbench.requests.SharingRequest;
import org.igworkbench.requests.Signing;
import org.igworkbench.window.requests.words.Phrases;
import org.igworkbench.window.shell.form.Controls;
import org.kordamp.ikonli.javafx.FontIcon;

/// What is to be heeded of a request that is typed, above its fields: that it was perhaps logged
/// already, and that to share it a second person has to sign. Neither stands in the way of logging.
final class PageNotices extends VBox {

  private final Phrases phrases;
  private final Consumer<String> open;
  private List<SharingRequest> doubles = List.of();
  private List<Signing.Cause> causes = List.of();

  /// @param open shows a request by its reference
  PageNotices(Phrases phrases, Consumer<String> open) {
    this.phrases = phrases;
    this.open = open;
    getStyleClass().add("page-notices");
    show();
  }

  /// Says of these that they are perhaps the same request.
  void doubles(List<SharingRequest> found) {
    if (!found.equals(doubles)) {
      doubles = List.copyOf(found);
      show();
    }
  }

  /// Says why a decision to share would need a second signature.
  void causes(List<Signing.Cause> found) {
    if (!found.equals(causes)) {
      causes = List.copyOf(found);
      show();
    }
  }

  private void show() {
    getChildren().setAll(doubles.stream().map(this::line).toList());
    if (!causes.isEmpty()) {
      var why = causes.stream().map(cause -> phrases.say(cause.word())).toList();
      var line =
          notice(
              "bi-pen",
              Controls.wrapped(
                  phrases.say("requests-screen.new.signature", String.join("; ", why))));
      line.setId("second-signature");
      getChildren().add(line);
    }
    boolean any = !getChildren().isEmpty();
    setVisible(any);
    setManaged(any);
  }

  private Node line(SharingRequest other) {
    var link =
        new Hyperlink(
            phrases.say(
                "requests-screen.new.double",
                other.reference(),
                other.timing().received(),
                other.requester().organisation(),
                other.ask().subjects()));
    link.setWrapText(true);
    link.setMinHeight(USE_PREF_SIZE);
    link.getStyleClass().add("double");
    link.setOnAction(pressed -> open.accept(other.reference()));
    return notice("bi-files", link);
  }

  private static HBox notice(String icon, Labeled text) {
    HBox.setHgrow(text, Priority.ALWAYS);
    var line = new HBox(new FontIcon(icon), text);
    line.getStyleClass().add("page-notice");
    return line;
  }
}

package example.badhouse.window.law;

import javafx.application.Platform;
import javafx.scene.Node;

public record LawModel(Node node) {
  void show() {
    Platform.runLater(() -> node.setVisible(true));
  }
}

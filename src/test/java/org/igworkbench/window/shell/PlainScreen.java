package org.igworkbench.window.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.igworkbench.workspace.Sentence;

/// A screen with one field, which remembers what the frame asked of it.
final class PlainScreen implements Screen {

  private final Place place;
  private final VBox root;
  final List<String> opened = new ArrayList<>();
  final List<Command> commands = new ArrayList<>();
  int refreshed;
  boolean typed;

  PlainScreen(Place place) {
    this.place = place;
    var field = new TextField();
    field.setId("field-of-" + place.name());
    var second = new TextField();
    second.setId("second-of-" + place.name());
    root = new VBox(field, second);
    root.setId("screen-of-" + place.name());
  }

  @Override
  public Place place() {
    return place;
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public void refresh() {
    refreshed++;
  }

  @Override
  public void takeKeys() {
    root.getChildrenUnmodifiable().getFirst().requestFocus();
  }

  @Override
  public boolean unsaved() {
    return typed;
  }

  @Override
  public void open(String code) {
    opened.add(code);
  }

  @Override
  public List<Command> commands() {
    return commands;
  }

  @Override
  public List<KeyHelp> keys() {
    return List.of(new KeyHelp("Ctrl+J", Sentence.of("jump")));
  }
}

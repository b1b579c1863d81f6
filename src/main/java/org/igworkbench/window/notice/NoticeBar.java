package org.igworkbench.window.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.igworkbench.notice.PublishedNotice;
import org.igworkbench.notice.Section;
import org.igworkbench.window.shell.Segments;
import org.igworkbench.window.shell.form.BarEnds;
import org.igworkbench.window.shell.form.Controls;
import org.igworkbench.window.shell.form.Named;
import org.igworkbench.workspace.Words;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// What stands over the board: the version, the question, and what the marks mean.
final class NoticeBar extends VBox {

  private final NoticeModel model;
  private final Words words;
  private final ComboBox<PublishedNotice> versions = new ComboBox<>();
  private final Label figures = Controls.label("", "note");
  private final Button bringIn;
  private boolean showing;

  /// @param file asks for the file of a new version
  NoticeBar(NoticeModel model, Words words, Runnable file) {
    this.model = model;
    this.words = words;
    bringIn = Controls.button(words.say("notice-screen.bar.import"), "bi-upload", file);
    bringIn.setId("notice-import");
    var title = Controls.label(words.say("notice-screen.bar.title"), "screen-title");
    title.setMinWidth(Region.USE_PREF_SIZE);
    buildVersions();
    var start = new HBox(title, versions);
    start.getStyleClass().add("register-start");
    var bar = new BarEnds(start, bringIn);
    bar.getStyleClass().addAll("screen-bar", "register-bar");
    getChildren().setAll(bar, sections(), legend());
    model.shown().subscribe(this::show);
  }

  private void buildVersions() {
    versions.setId("notice-version");
    versions.setAccessibleText(words.say("notice-screen.bar.version"));
    versions.setConverter(
        new Named<>(notice ->
            words.say(
                "notice-screen.bar.named", notice.code(), notice.title(), notice.effective())));
    versions.setOnAction(chosen -> {
      var notice = versions.getValue();
      if (!showing && notice != null) {
        model.show(notice.code());
      }
    });
  }

  private BarEnds sections() {
    var all = new ArrayList<Optional<Section>>();
    all.add(Optional.empty());
    List.of(Section.values()).forEach(section -> all.add(Optional.of(section)));
    var chosen = new SimpleObjectProperty<@Nullable Optional<Section>>(Optional.empty());
    chosen.subscribe(now -> model.section().set(now == null ? null : now.orElse(null)));
    model
        .section()
        .subscribe(now -> {
          var wanted = Optional.ofNullable(now);
          if (!wanted.equals(chosen.get())) {
            chosen.set(wanted);
          }
        });
    var segments =
        new Segments<>(
            words.say("notice-screen.bar.sections"),
            all,
            section ->
                section
                    .map(one -> words.say(one.word()))
                    .orElseGet(() -> words.say("notice-screen.bar.all")),
            chosen);
    segments.setId("notice-sections");
    var only = new CheckBox(words.say("notice-screen.bar.open-only"));
    only.setId("notice-open-only");
    only.selectedProperty().bindBidirectional(model.openOnly());
    var bar = new BarEnds(segments.wrapping(), only);
    bar.getStyleClass().addAll("notice-filter");
    return bar;
  }

  private BarEnds legend() {
    var legend =
        new HBox(
            mark(words.say("notice-screen.legend.joined"), "bi-check2", "joined"),
            mark(words.say("notice-screen.legend.look"), "bi-exclamation-triangle", "look"),
            mark(words.say("notice-screen.legend.alone"), "bi-exclamation-octagon", "alone"));
    legend.getStyleClass().add("notice-legend");
    figures.setId("notice-figures");
    var bar = new BarEnds(legend, figures);
    bar.getStyleClass().add("notice-filter");
    return bar;
  }

  private static Label mark(String text, String icon, String style) {
    var mark = new Label(text, new FontIcon(icon));
    mark.getStyleClass().addAll("notice-sign", style);
    return mark;
  }

  private void show(NoticeShown shown) {
    showing = true;
    if (!versions.getItems().equals(shown.versions())) {
      versions.getItems().setAll(shown.versions());
    }
    versions.setValue(shown.notice());
    showing = false;
    boolean none = shown.notice() == null;
    versions.setVisible(!none);
    versions.setManaged(!none);
    var of = shown.comparison().figures();
    figures.setText(
        none
            ? ""
            : words.say(
                "notice-screen.bar.figures",
                of.lines() - of.openLines(),
                of.lines(),
                of.rows() - of.openRows(),
                of.rows()));
  }

  void allow(boolean change) {
    bringIn.setDisable(!change);
  }
}

package org.igworkbench.window.shell.files;

import java.io.File;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.beans.property.StringProperty;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.igworkbench.requests.Attachment;
import org.igworkbench.requests.Attachments;
import org.igworkbench.window.shell.Days;
import org.igworkbench.window.shell.Desk;
import org.igworkbench.window.shell.form.BarEnds;
import org.igworkbench.window.shell.form.Choice;
import org.igworkbench.window.shell.form.ChoiceField;
import org.igworkbench.window.shell.form.Controls;
import org.igworkbench.workspace.Words;

/// The files that are kept with a request or an agreement; more are attached by button or by
/// dropping them here.
public final class AttachmentsPane extends VBox {

  private static final int SHORT = 8;
  private static final PseudoClass DROPPING = PseudoClass.getPseudoClass("dropping");

  private final Desk desk;
  private final Words words;
  private final List<Attachment.Kind> kinds;
  private final FileAsking asking;
  private final AttachmentsModel model;
  private final VBox rows = new VBox();
  private final HBox adding = new HBox();

  /// @param of keeps the files
  /// @param kinds what a file can be, the first of them until somebody chooses
  public AttachmentsPane(
      Desk desk, FileAsking asking, Supplier<Attachments> of, List<Attachment.Kind> kinds) {
    this.desk = desk;
    this.words = desk.words();
    this.asking = asking;
    this.kinds = List.copyOf(kinds);
    model = new AttachmentsModel(desk, of, kinds.getFirst());
    getStyleClass().addAll("card", "attachments");
    setId("attachments");
    rows.getStyleClass().add("attachment-rows");
    build();
    model.files.addListener((ListChangeListener<Attachment>) _ -> list());
    list();
    addEventHandler(DragEvent.DRAG_OVER, this::over);
    addEventHandler(DragEvent.DRAG_EXITED, _ -> pseudoClassStateChanged(DROPPING, false));
    addEventHandler(DragEvent.DRAG_DROPPED, this::dropped);
  }

  /// The attachments of requests, of any kind.
  public static AttachmentsPane ofRequests(Desk desk, FileAsking asking) {
    return new AttachmentsPane(
        desk,
        asking,
        () -> desk.workbench().requests().attachments(),
        List.of(Attachment.Kind.values()));
  }

  private void build() {
    var name = words.say("request-life.attachment.kind");
    var kind = new ChoiceField(name, "");
    kind.setId("attachment-kind");
    kind.offer(
        kinds.stream().map(one -> new Choice(one.name(), "", words.say(one.word()))).toList(),
        model.kind);
    var attach =
        Controls.button(words.say("request-life.attachment.attach"), "bi-paperclip", this::ask);
    attach.setId("attach");
    adding.getStyleClass().add("detail-heading");
    adding.getChildren().setAll(kind, attach);
    var problem = said(model.problem, "error-text", "attachment-problem");
    var told = said(model.told, "note", "attachment-told");
    getChildren()
        .setAll(
            new BarEnds(
                Controls.label(words.say("request-life.heading.attachments"), "section-title"),
                adding),
            problem,
            told,
            rows);
  }

  private static Label said(StringProperty text, String style, String id) {
    var label = Controls.wrapped("", style);
    label.setId(id);
    text.subscribe(sentence -> {
      label.setText(sentence);
      label.setVisible(!sentence.isEmpty());
      label.setManaged(!sentence.isEmpty());
    });
    return label;
  }

  /// Shows those of a request or an agreement.
  public void show(String holder) {
    adding.setVisible(!desk.readOnly());
    adding.setManaged(!desk.readOnly());
    model.show(holder);
  }

  /// Attaches files, one after the other, each of the kind that is chosen.
  public void attach(List<Path> files) {
    model.attach(files);
  }

  private void ask() {
    var scene = getScene();
    asking
        .which(
            scene == null ? null : scene.getWindow(), words.say("request-life.attachment.dialog"))
        .ifPresent(file -> attach(List.of(file)));
  }

  private void over(DragEvent event) {
    if (event.getDragboard().hasFiles() && !desk.readOnly()) {
      event.acceptTransferModes(TransferMode.COPY);
      pseudoClassStateChanged(DROPPING, true);
      event.consume();
    }
  }

  private void dropped(DragEvent event) {
    boolean taken = event.getDragboard().hasFiles() && !desk.readOnly();
    if (taken) {
      attach(event.getDragboard().getFiles().stream().map(File::toPath).toList());
    }
    pseudoClassStateChanged(DROPPING, false);
    event.setDropCompleted(taken);
    event.consume();
  }

  private void list() {
    rows.getChildren().setAll(model.files.stream().map(this::row).toList());
    if (model.files.isEmpty()) {
      rows.getChildren()
          .add(
              Controls.wrapped(
                  words.say(
                      desk.readOnly()
                          ? "request-life.attachment.none"
                          : "request-life.attachment.none-yet"),
                  "muted"));
    }
  }

  private Node row(Attachment attachment) {
    var day = LocalDate.ofInstant(attachment.at(), desk.clock().getZone());
    var about =
        words.say(
            "request-life.attachment.about",
            words.say(attachment.kind().word()),
            size(attachment.size()),
            attachment.by(),
            Days.written(day));
    var said =
        new VBox(Controls.wrapped(attachment.name(), "strong"), Controls.wrapped(about, "note"));
    var digest =
        Controls.button(attachment.sha256().substring(0, SHORT), "", () -> copy(attachment));
    digest.getStyleClass().addAll("quiet", "mono");
    digest.setAccessibleText(
        words.say("request-life.attachment.digest", attachment.name(), attachment.sha256()));
    digest.setTooltip(
        new Tooltip(
            words.say("request-life.attachment.digest", attachment.name(), attachment.sha256())));
    var save =
        Controls.button(
            words.say("request-life.attachment.save"), "", () -> save(attachment, false));
    save.setId("save-attachment-" + attachment.number());
    var open =
        Controls.button(
            words.say("request-life.attachment.open"), "", () -> save(attachment, true));
    open.setId("open-attachment-" + attachment.number());
    var deeds = new HBox(digest, save, open);
    deeds.getStyleClass().add("attachment-deeds");
    var row = new VBox(said, deeds);
    row.getStyleClass().add("attachment-row");
    return row;
  }

  private static void copy(Attachment attachment) {
    var content = new ClipboardContent();
    content.putString(attachment.sha256());
    Clipboard.getSystemClipboard().setContent(content);
  }

  // Only a copy outside the workspace is ever opened: a program that it is opened in may change it.
  private void save(Attachment attachment, boolean thenOpen) {
    var name = attachment.name();
    int dot = name.lastIndexOf('.');
    var ending = dot < 0 ? "" : name.substring(dot).toLowerCase(Locale.ROOT);
    asking
        .documents()
        .whereToSave(name, words.say("request-life.attachment.copy"), ending)
        .ifPresent(target ->
            model.copy(
                attachment,
                target,
                () -> {
                  if (thenOpen) {
                    open(target);
                  }
                }));
  }

  private void open(Path target) {
    desk.jobs()
        .run(
            () -> {
              asking.documents().open(target);
              return target;
            },
            _ -> {});
  }

  private static String size(long bytes) {
    long kilo = 1024;
    if (bytes < kilo) {
      return bytes + " B";
    }
    return bytes < kilo * kilo
        ? String.format(Locale.UK, "%d KB", bytes / kilo)
        : String.format(Locale.UK, "%.1f MB", bytes / (double) (kilo * kilo));
  }
}

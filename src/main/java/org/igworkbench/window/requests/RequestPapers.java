package org.igworkbench.window.requests;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.igworkbench.window.requests.intake.ImportModel;
import org.igworkbench.window.requests.intake.ImportPage;
import org.igworkbench.window.requests.papers.FileAsking;
import org.igworkbench.window.requests.papers.ReceivedPage;
import org.igworkbench.window.shell.Command;
import org.igworkbench.window.shell.form.Controls;
import org.igworkbench.window.shell.list.ListServices;
import org.igworkbench.workspace.Sentence;
import org.igworkbench.workspace.Words;
import org.jspecify.annotations.Nullable;

/// The pages that stand in the place of the list for a while: who received what, and a file on its
/// way in.
final class RequestPapers {

  private final ListServices services;
  private final FileAsking files;
  private final Words words;
  private final Around around;
  private final ImportModel importing;
  private @Nullable ReceivedPage received;
  private @Nullable ImportPage incoming;

  /// The screen round the pages.
  interface Around {

    /// Shows a page in the place of the list.
    void show(Node page);

    /// Shows the list again.
    void showList();

    /// Reads the list again.
    void refresh();
  }

  RequestPapers(ListServices services, FileAsking files, Around around) {
    this.services = services;
    this.files = files;
    this.words = services.desk().words();
    this.around = around;
    importing =
        new ImportModel(
            services.desk(),
            () -> {
              around.showList();
              around.refresh();
            });
  }

  /// What opens the pages, for the bar over the list.
  List<Button> buttons() {
    var buttons = new ArrayList<Button>();
    var who = Controls.button(words.say("papers.received.button"), "bi-search", this::openReceived);
    who.setId("who-received");
    buttons.add(who);
    if (!services.desk().readOnly()) {
      var take =
          Controls.button(
              words.say("papers.import.button"), "bi-file-earmark-arrow-up", this::choose);
      take.setId("import-requests");
      buttons.add(take);
    }
    return buttons;
  }

  /// The same for the search box.
  List<Command> commands() {
    var commands = new ArrayList<Command>();
    commands.add(
        new Command("who-received", Sentence.of("papers.received.title"), "", this::openReceived));
    if (!services.desk().readOnly()) {
      commands.add(
          new Command("import-requests", Sentence.of("papers.import.command"), "", this::choose));
    }
    return commands;
  }

  private void openReceived() {
    var page = received;
    if (page == null) {
      page = new ReceivedPage(services, around::showList);
      received = page;
    }
    page.refresh();
    around.show(page);
    page.takeKeys();
  }

  private void choose() {
    var page = incoming;
    var window = page == null || page.getScene() == null ? null : page.getScene().getWindow();
    files
        .which(window, words.say("papers.import.command"))
        .ifPresent(path -> {
          around.show(page());
          importing.read(path);
          page().takeKeys();
        });
  }

  private ImportPage page() {
    var page = incoming;
    if (page == null) {
      page = new ImportPage(services, importing, this::choose, this::leave);
      incoming = page;
    }
    return page;
  }

  private void leave() {
    importing.leave();
    around.showList();
  }

  /// Whether one of the pages stands in the place of the list.
  boolean isShown() {
    return shown(received) || shown(incoming);
  }

  private static boolean shown(@Nullable Node page) {
    return page != null && page.getScene() != null;
  }

  /// Takes the keys to the page that is shown.
  void takeKeys() {
    if (received != null && shown(received)) {
      received.takeKeys();
    } else if (incoming != null) {
      incoming.takeKeys();
    }
  }

  /// Reads again what is shown, because something was saved.
  void refresh() {
    if (received != null && shown(received)) {
      received.refresh();
    }
  }
}

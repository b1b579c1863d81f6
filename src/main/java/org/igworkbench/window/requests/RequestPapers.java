package org.igworkbench.window.requests;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.igworkbench.exchange.ImportRegister;
import org.igworkbench.window.requests.papers.ReceivedPage;
import org.igworkbench.window.shell.Command;
import org.igworkbench.window.shell.Place;
import org.igworkbench.window.shell.form.Controls;
import org.igworkbench.window.shell.list.ListServices;
import org.igworkbench.workspace.Sentence;
import org.igworkbench.workspace.Words;
import org.jspecify.annotations.Nullable;

/// The page that stands in the place of the list for a while, who received what, and the way to the
/// place where files are brought in.
final class RequestPapers {

  private final ListServices services;
  private final Words words;
  private final Around around;
  private @Nullable ReceivedPage received;

  /// The screen round the pages.
  interface Around {

    /// Shows a page in the place of the list.
    void show(Node page);

    /// Shows the list again.
    void showList();

    /// Reads the list again.
    void refresh();
  }

  RequestPapers(ListServices services, Around around) {
    this.services = services;
    this.words = services.desk().words();
    this.around = around;
  }

  /// What opens the pages, for the bar over the list.
  List<Button> buttons() {
    var buttons = new ArrayList<Button>();
    var who = Controls.button(words.say("papers.received.button"), "bi-search", this::openReceived);
    who.setId("who-received");
    buttons.add(who);
    if (!services.desk().readOnly()) {
      var take = Controls.button(words.say("papers.import.button"), "bi-upload", this::bringIn);
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
          new Command("import-requests", Sentence.of("papers.import.command"), "", this::bringIn));
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

  /// Files are brought in at a place of their own.
  private void bringIn() {
    services.desk().navigator().open(Place.IMPORT, ImportRegister.REQUESTS.code());
  }

  /// Whether one of the pages stands in the place of the list.
  boolean isShown() {
    return shown(received);
  }

  private static boolean shown(@Nullable Node page) {
    return page != null && page.getScene() != null;
  }

  /// Takes the keys to the page that is shown.
  void takeKeys() {
    if (received != null && shown(received)) {
      received.takeKeys();
    }
  }

  /// Reads again what is shown, because something was saved.
  void refresh() {
    if (received != null && shown(received)) {
      received.refresh();
    }
  }
}

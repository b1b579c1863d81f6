package org.igworkbench.window.agreements;

import java.util.List;
import javafx.scene.Parent;
import javafx.scene.layout.VBox;
import org.igworkbench.registers.Entry;
import org.igworkbench.requests.Attachment;
import org.igworkbench.window.shell.Documents;
import org.igworkbench.window.shell.files.AttachmentsPane;
import org.igworkbench.window.shell.files.FileAsking;
import org.igworkbench.window.shell.register.RowDesk;
import org.igworkbench.window.shell.register.RowPage;
import org.igworkbench.workspace.Sentence;

/// The documents of an agreement: the signed copy, advice on it.
final class DocumentsPage implements RowPage {

  private static final List<Attachment.Kind> KINDS =
      List.of(Attachment.Kind.AGREEMENT, Attachment.Kind.ADVICE, Attachment.Kind.OTHER);

  private final RowDesk desk;
  private final Documents documents;

  DocumentsPage(RowDesk desk, Documents documents) {
    this.desk = desk;
    this.documents = documents;
  }

  @Override
  public String id() {
    return "documents";
  }

  @Override
  public Sentence title() {
    return Sentence.of("agreements-screen.documents.title");
  }

  @Override
  public Parent open(Entry entry) {
    var files =
        new AttachmentsPane(
            desk.desk(),
            FileAsking.system(documents),
            () -> desk.desk().workbench().requests().documents(),
            KINDS);
    files.show(entry.code());
    var page = new VBox(files);
    page.setId("row-documents");
    page.getStyleClass().add("row-page");
    return page;
  }
}

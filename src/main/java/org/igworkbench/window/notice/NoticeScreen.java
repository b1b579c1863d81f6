package org.igworkbench.window.notice;

import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.igworkbench.notice.Section;
import org.igworkbench.registers.Kind;
import org.igworkbench.window.shell.Command;
import org.igworkbench.window.shell.Desk;
import org.igworkbench.window.shell.Documents;
import org.igworkbench.window.shell.KeyHelp;
import org.igworkbench.window.shell.Place;
import org.igworkbench.window.shell.Screen;
import org.igworkbench.window.shell.ScreenKeys;
import org.igworkbench.window.shell.form.Controls;
import org.igworkbench.window.shell.form.Popups;
import org.igworkbench.window.shell.list.ListServices;
import org.igworkbench.window.shell.register.RowDesk;
import org.igworkbench.window.shell.register.RowWish;
import org.igworkbench.workspace.Sentence;
import org.igworkbench.workspace.Words;

/// The published notice beside the register, line by line.
public final class NoticeScreen implements Screen {

  private static final List<String> EXTENSIONS = List.of(".txt", ".html", ".htm", ".docx");

  private final Desk desk;
  private final Words words;
  private final Documents documents;
  private final NoticeModel model;
  private final PublishModel publishing;
  private final NoticeBar bar;
  private final NoticeBoard board;
  private final LinePane line;
  private final PublishPane publish;
  private final VBox empty;
  private final WriteNoticeModel writing;
  private final WriteNoticePane write;
  private final VBox published = new VBox();
  private final StackPane root = new StackPane(published);

  /// A screen that reads nothing before it is first refreshed.
  public NoticeScreen(ListServices services) {
    desk = services.desk();
    words = desk.words();
    documents = services.documents();
    model = new NoticeModel(desk);
    publishing = new PublishModel(desk);
    bar = new NoticeBar(model, words, this::choose, () -> write(true));
    writing = new WriteNoticeModel(desk);
    write = new WriteNoticePane(writing, desk, documents, () -> write(false));
    board = new NoticeBoard(model, words);
    line = new LinePane(model, words, this::make);
    publish = new PublishPane(publishing, words);
    empty = empty();
    root.setId("notice");
    root.getStyleClass().addAll("screen", "notice-screen");
    var middle = new StackPane(board, empty);
    VBox.setVgrow(middle, Priority.ALWAYS);
    var foot = new ScrollPane(line);
    foot.setFitToWidth(true);
    foot.getStyleClass().addAll("quiet", "notice-foot");
    published.getChildren().setAll(bar, publish, middle, foot);
    published.getStyleClass().add("notice-published");
    model
        .shown()
        .subscribe(shown -> {
          boolean none = shown.notice() == null;
          empty.setVisible(none);
          board.setVisible(!none);
          foot.setVisible(!none);
          foot.setManaged(!none);
        });
    publishing.state().subscribe(this::published);
    ScreenKeys.install(root, this::key);
  }

  /// Shows the notice that the register would write, or the published one again.
  private void write(boolean wanted) {
    if (wanted == isWriting()) {
      return;
    }
    root.getChildren().setAll(wanted ? write : published);
    refresh();
    takeKeys();
  }

  private boolean isWriting() {
    return root.getChildren().contains(write);
  }

  private VBox empty() {
    var open = Controls.primary(words.say("notice-screen.empty.open"), "Ctrl+O", this::choose);
    open.setId("notice-open");
    open.setDefaultButton(false);
    var box =
        new VBox(
            10,
            Controls.wrapped(words.say("notice-screen.empty.title"), "panel-title"),
            Controls.wrapped(words.say("notice-screen.empty.how"), "muted"),
            open);
    box.getStyleClass().add("notice-empty");
    return box;
  }

  private void published(PublishModel.State state) {
    if (state instanceof PublishModel.State.Taken(var notice)) {
      model.show(notice.code());
      board.takeKeys();
    }
  }

  private void choose() {
    if (desk.readOnly()) {
      return;
    }
    documents
        .whichToRead(
            words.say("notice-screen.publish.heading"),
            words.say("notice-screen.publish.files"),
            EXTENSIONS)
        .ifPresent(file -> {
          var notice = model.shown().get().notice();
          publishing.read(file, notice == null ? "" : notice.title());
        });
  }

  /// Opens the form of a new row, with the words of the line.
  private void make(Section section, String text) {
    var kind =
        switch (section) {
          case PURPOSES -> Kind.PURPOSE;
          case BASES -> Kind.INSTRUMENT;
          case RECIPIENTS -> Kind.RECIPIENT;
          case AUTOMATED -> Kind.AUTOMATED_DECISION;
          case TRANSFERS -> Kind.TRANSFER;
        };
    RowDesk.place(kind)
        .ifPresent(place -> desk.navigator().open(place, new RowWish(kind, text).code()));
  }

  @Override
  public Place place() {
    return Place.NOTICE;
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public void refresh() {
    if (isWriting()) {
      writing.refresh();
    }
    bar.allow(!desk.readOnly());
    model.refresh();
  }

  /// Opens a version by its code, or a line of it as in `PN-01/33`.
  @Override
  public void open(String code) {
    int cut = code.indexOf('/');
    if (!code.isEmpty()) {
      write(false);
      model.open(cut < 0 ? code : code.substring(0, cut), cut < 0 ? "" : code.substring(cut + 1));
    }
  }

  @Override
  public void takeKeys() {
    if (isWriting()) {
      write.takeKeys();
    } else if (publishing.begun()) {
      publish.takeKeys();
    } else if (empty.isVisible()) {
      Optional.ofNullable(empty.lookup("#notice-open")).ifPresent(open -> open.requestFocus());
    } else {
      board.takeKeys();
    }
  }

  @Override
  public boolean unsaved() {
    return publishing.begun();
  }

  private boolean key(KeyEvent event) {
    if (Popups.open() || event.isAltDown()) {
      return false;
    }
    if (event.isShortcutDown() && !event.isShiftDown() && event.getCode() == KeyCode.G) {
      write(!isWriting());
      return true;
    }
    if (isWriting()) {
      return write.key(event);
    }
    if (event.getCode() == KeyCode.F8 && !event.isShortcutDown()) {
      model.step(event.isShiftDown() ? -1 : 1);
      return true;
    }
    if (!event.isShortcutDown() || event.isShiftDown()) {
      return false;
    }
    return switch (event.getCode()) {
      case O -> {
        choose();
        yield true;
      }
      case ENTER -> {
        if (publishing.begun()) {
          publishing.publish();
        } else {
          line.confirm();
        }
        yield true;
      }
      default -> false;
    };
  }

  @Override
  public List<KeyHelp> keys() {
    return List.of(
        new KeyHelp("F8, Shift+F8", Sentence.of("notice-screen.key.step")),
        new KeyHelp("Ctrl+Enter", Sentence.of("notice-screen.key.confirm")),
        new KeyHelp("Ctrl+O", Sentence.of("notice-screen.key.import")),
        new KeyHelp("Ctrl+G", Sentence.of("notice-screen.key.write")),
        new KeyHelp("Ctrl+Shift+E", Sentence.of("notice-screen.key.save")));
  }

  @Override
  public List<Command> commands() {
    var writes =
        new Command(
            "notice-write",
            Sentence.of("notice-screen.command.write"),
            "Ctrl+G",
            () -> write(true));
    return desk.readOnly()
        ? List.of(writes)
        : List.of(
            new Command(
                "notice-import",
                Sentence.of("notice-screen.command.import"),
                "Ctrl+O",
                this::choose),
            writes);
  }
}

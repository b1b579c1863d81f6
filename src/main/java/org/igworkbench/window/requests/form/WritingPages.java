package org.igworkbench.window.requests.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.igworkbench.requests.Action;
import org.igworkbench.requests.SharingRequest;
import org.igworkbench.window.requests.words.Phrases;
import org.igworkbench.window.shell.Desk;
import org.igworkbench.window.shell.DraftOffer;
import org.igworkbench.workspace.Draft;
import org.jspecify.annotations.Nullable;

/// The pages on which requests are typed: one new request, one emergency, and one correction for
/// each request. Each stays until it is saved or thrown away, and what was kept of one before the
/// program ended is gone on with.
public final class WritingPages {

  /// What stands round the pages.
  public interface Surroundings {
    /// Shows a page in place of the list.
    void show(Node page);

    /// Shows the list again.
    void showList();

    /// Shows a request once the list is read again.
    ///
    /// @param decide whether its decision is to be begun
    void saved(SharingRequest request, boolean decide);

    /// Shows a request; what is typed waits.
    void look(String reference);
  }

  private static final String NEW = "new";
  private static final String EMERGENCY = "emergency";

  private final Desk desk;
  private final Phrases phrases;
  private final Surroundings around;
  private final Map<String, WritingPage> begun = new LinkedHashMap<>();
  private final DraftOffer news;
  private final DraftOffer emergencies;
  private final DraftOffer corrections;
  private @Nullable String shown;
  private @Nullable PageReading read;
  private @Nullable Runnable wanted;

  public WritingPages(Desk desk, Phrases phrases, Surroundings around) {
    this.desk = desk;
    this.phrases = phrases;
    this.around = around;
    news =
        new DraftOffer(
            desk,
            PageSubject.NEW,
            draft -> phrases.say("requests-screen.draft.new"),
            draft -> goOn(NEW, draft));
    emergencies =
        new DraftOffer(
            desk,
            EmergencyPane.DRAFT,
            draft -> phrases.say("requests-screen.draft.emergency"),
            draft -> goOn(EMERGENCY, draft));
    corrections =
        new DraftOffer(
            desk,
            PageSubject.CORRECTION,
            draft -> phrases.say("requests-screen.draft.correction", draft.key().code()),
            this::goOnCorrecting);
  }

  /// What was left behind, to be gone on with.
  public Node offers() {
    var offers = new VBox(emergencies, news, corrections);
    offers.setMinHeight(VBox.USE_PREF_SIZE);
    return offers;
  }

  /// Reads again what the pages go by.
  public void refresh() {
    var day = phrases.today();
    desk.jobs().run(() -> PageReading.read(desk.workbench(), day), this::loaded);
  }

  private void loaded(PageReading reading) {
    read = reading;
    begun.values().forEach(page -> page.read(reading));
    var wish = wanted;
    wanted = null;
    if (wish != null) {
      wish.run();
    }
  }

  /// Begins a new request, or goes on with the one that was begun.
  public void startNew() {
    start(NEW, news);
  }

  /// Begins an emergency, or goes on with it.
  public void startEmergency() {
    start(EMERGENCY, emergencies);
  }

  private void start(String name, DraftOffer offer) {
    var kept = offer.offered();
    if (!begun.containsKey(name) && !kept.isEmpty()) {
      goOn(name, kept.getFirst());
    } else {
      show(name, this::blank);
    }
  }

  private WritingPage blank(String name, PageReading reading) {
    var actions = new PageActions(name);
    var now = desk.clock().instant();
    return name.equals(NEW)
        ? new NewRequestPane(desk, phrases, new PageSubject(null, now), reading, actions)
        : new EmergencyPane(desk, phrases, now, reading, actions);
  }

  /// Opens a request to be corrected; nothing where it is decided, when there is nothing left to
  /// be.
  public void correct(String reference) {
    if (!desk.readOnly()) {
      desk.jobs()
          .run(
              () -> desk.workbench().requests().find(reference),
              found -> found.filter(Action.CORRECT::openTo).ifPresent(this::correct));
    }
  }

  private void correct(SharingRequest request) {
    show(request.reference(), (name, reading) -> correction(request, reading));
  }

  private WritingPage correction(SharingRequest request, PageReading reading) {
    var subject = new PageSubject(request, desk.clock().instant());
    return new NewRequestPane(
        desk, phrases, subject, reading, new PageActions(request.reference()));
  }

  private void goOn(String name, Draft draft) {
    if (read == null) {
      wanted = () -> goOn(name, draft);
      return;
    }
    show(name, this::blank);
    resume(name, draft, name.equals(NEW) ? news : emergencies);
  }

  /// Fills a page in. The draft is offered on where there is no such page, or one on which
  /// something else is typed already.
  private void resume(String name, Draft draft, DraftOffer offer) {
    var page = begun.get(name);
    if (page != null && !page.typed()) {
      page.resume(draft);
      offer.taken(draft);
    }
  }

  private void goOnCorrecting(Draft draft) {
    if (read == null) {
      wanted = () -> goOnCorrecting(draft);
      return;
    }
    var reference = draft.key().code();
    desk.jobs()
        .run(
            () -> desk.workbench().requests().find(reference).filter(Action.CORRECT::openTo),
            found -> {
              if (found.isPresent()) {
                correct(found.get());
                resume(reference, draft, corrections);
              } else {
                // It is decided meanwhile, or gone: there one sees what became of it.
                around.look(reference);
              }
            });
  }

  private void show(String name, BiFunction<String, PageReading, WritingPage> made) {
    var reading = read;
    if (desk.readOnly()) {
      return;
    }
    if (reading == null) {
      wanted = () -> show(name, made);
      return;
    }
    var page = begun.computeIfAbsent(name, one -> made.apply(one, reading));
    shown = name;
    around.show(page.root());
    page.takeKeys();
  }

  /// The page that is seen now.
  public Optional<WritingPage> shown() {
    return Optional.ofNullable(shown).map(begun::get);
  }

  /// The pages that were begun.
  public List<WritingPage> all() {
    return List.copyOf(begun.values());
  }

  /// Whether a new request was begun.
  public boolean isNewBegun() {
    return begun.containsKey(NEW);
  }

  /// The list is seen again: what was typed is kept, and a page on which nothing was goes.
  public void left() {
    var name = shown;
    shown = null;
    var page = name == null ? null : begun.get(name);
    if (page != null && !page.typed()) {
      page.drop();
      begun.remove(name);
    }
    desk.changes().drafts().keepNow();
  }

  private final class PageActions implements WritingPage.Actions {
    private final String name;

    PageActions(String name) {
      this.name = name;
    }

    @Override
    public void saved(SharingRequest request, boolean decide) {
      begun.remove(name);
      around.saved(request, decide);
    }

    @Override
    public void discarded() {
      begun.remove(name);
      around.showList();
    }

    @Override
    public void look(String reference) {
      around.look(reference);
    }
  }
}

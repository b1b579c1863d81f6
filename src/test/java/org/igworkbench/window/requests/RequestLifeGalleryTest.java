package org.igworkbench.window.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import org.igworkbench.gallery.Gallery;
import org.igworkbench.gallery.Gallery.View;
import org.igworkbench.gallery.SampleDesk;
import org.igworkbench.requests.Ask;
import org.igworkbench.requests.Attachment;
import org.igworkbench.requests.DecisionDraft;
import org.igworkbench.requests.Disclosure;
import org.igworkbench.requests.DisclosureDraft;
import org.igworkbench.requests.RequestDecision;
import org.igworkbench.requests.RequestDraft;
import org.igworkbench.requests.SharingRequest;
import org.igworkbench.window.requests.verdict.VerdictPages;
import org.igworkbench.window.requests.words.Phrases;
import org.igworkbench.window.shell.Desk;
import org.igworkbench.window.shell.Place;
import org.igworkbench.workspace.Officer;
import org.igworkbench.workspace.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// A request in every state of its life, as a person sees it.
@Tag("gallery")
class RequestLifeGalleryTest {

  private static final String REFERENCE = "DSR-2026-059";
  private static final Officer LOGGER = new Officer("J. Hale", "Governance officer");

  private Gallery gallery;

  @BeforeEach
  void gallery() throws Exception {
    gallery = new Gallery();
  }

  @Test
  void open() throws Exception {
    hang("request-open", desk -> desk, _ -> {});
  }

  @Test
  void deciding() throws Exception {
    hang(
        "request-deciding",
        desk -> {
          var request = overseas(desk, find(desk));
          done(
              desk.workbench()
                  .requests()
                  .life()
                  .advise(
                      LOGGER,
                      REFERENCE,
                      desk.day(),
                      "M. Osei, Data-protection officer",
                      "Share outcome measures only. Keep back the health records.",
                      request.revision()));
          return desk;
        },
        view -> {
          ((Button) node(view, "#record-decision")).fire();
          view.frame().lookupAll("#decision .toggle-button").stream()
              .map(ToggleButton.class::cast)
              .filter(button -> button.getText().equals("Share in part"))
              .forEach(ToggleButton::fire);
          ((CheckBox) node(view, "#reason-S-07")).fire();
          ((CheckBox) node(view, "#reason-N-03")).fire();
          var typed = (TextField) node(view, "#exemptions .text-field");
          typed.setText("EX-01");
          typed.getOnAction().handle(null);
        });
  }

  @Test
  void theSettings() throws Exception {
    hang("request-settings", desk -> desk, view -> ((Button) node(view, "#open-settings")).fire());
  }

  @Test
  void paused() throws Exception {
    hang(
        "request-paused",
        desk -> {
          var request = find(desk);
          done(
              desk.workbench()
                  .requests()
                  .life()
                  .pause(LOGGER, REFERENCE, "Which of the two siblings?", request.revision()));
          return desk;
        },
        _ -> {});
  }

  @Test
  void waitingForTheSecondSignature() throws Exception {
    hang("request-waiting", desk -> decided(desk, true), _ -> {});
  }

  @Test
  void disclosedWithItsTimeLine() throws Exception {
    hang("request-disclosed", desk -> disclosed(decided(desk, false)), _ -> {});
  }

  @Test
  void theEvidence() throws Exception {
    hang(
        "request-evidence",
        desk -> decided(desk, false),
        view -> ((Hyperlink) node(view, "#open-evidence")).fire());
  }

  @Test
  void aDisclosureBeingTyped() throws Exception {
    hang(
        "request-disclosing",
        desk -> decided(desk, false),
        view -> ((Button) node(view, "#begin-disclose")).fire());
  }

  private void hang(String name, UnaryOperator<Desk> furnish, Consumer<View> pose)
      throws Exception {
    var pictures =
        gallery.take(
            name,
            Place.REQUESTS,
            furnish,
            view -> {
              view.places().open(Place.REQUESTS, REFERENCE);
              ((Button) node(view, "#with-list")).fire();
              pose.accept(view);
            });
    assertThat(pictures).hasSize(4).allSatisfy(picture -> assertThat(picture).isNotEmptyFile());
  }

  private static Desk decided(Desk desk, boolean abroad) {
    var requests = desk.workbench().requests();
    var settings = requests.policy().settings();
    assertThat(settings.reasons()).isNotEmpty();
    var request = find(desk);
    if (abroad) {
      request = overseas(desk, request);
    }
    var advised =
        done(
            requests
                .life()
                .advise(
                    LOGGER,
                    REFERENCE,
                    SampleDesk.CLOCK.instant().atZone(SampleDesk.CLOCK.getZone()).toLocalDate(),
                    "M. Osei, Data-protection officer",
                    "Share outcome measures only. Keep back the health records.",
                    request.revision()));
    done(requests.decisions().decide(LOGGER, REFERENCE, draft(desk, advised), advised.revision()));
    requests
        .attachments()
        .attach(
            LOGGER,
            REFERENCE,
            Attachment.Kind.REQUEST_LETTER,
            "request-letter.pdf",
            "%PDF-1.7 a letter".getBytes(StandardCharsets.UTF_8));
    return desk;
  }

  private static SharingRequest overseas(Desk desk, SharingRequest request) {
    var draft = RequestDraft.of(request);
    var ask = draft.ask();
    var abroad =
        new Ask(
            ask.purpose(),
            ask.claim(),
            ask.description(),
            ask.scope(),
            ask.subjects(),
            ask.people(),
            "FR");
    return done(
        desk.workbench()
            .requests()
            .correct(
                LOGGER,
                REFERENCE,
                new RequestDraft(
                    draft.requester(),
                    abroad,
                    draft.particulars(),
                    draft.received(),
                    draft.requiredBy(),
                    draft.urgency()),
                request.revision(),
                "The server stands in France"));
  }

  private static DecisionDraft draft(Desk desk, SharingRequest request) {
    var verdict =
        new VerdictPages(desk.workbench().matrix().snapshot(), new Phrases(desk.words(), desk::day))
            .of(request);
    return new DecisionDraft(
        RequestDecision.Kind.SHARE_IN_PART,
        desk.day(),
        "J. Hale, Governance officer",
        "Relevant and proportionate; the evaluation does not need health records.",
        List.of("S-02", "S-07", "N-03"),
        List.of("EX-01"),
        "Without the outcomes the offences could not be looked into.",
        "Return or destroy at the end of the evaluation; no onward use.",
        new RequestDecision.Shared(
            "Outcome measures", "secure file transfer", null, "Health records"),
        "",
        Set.copyOf(verdict.conditions().texts()));
  }

  private static Desk disclosed(Desk desk) {
    var requests = desk.workbench().requests();
    var disclosed =
        done(
            requests
                .life()
                .disclose(
                    LOGGER,
                    REFERENCE,
                    new DisclosureDraft(
                        desk.day(),
                        "Outcome measures",
                        "Westhaven University, lead researcher",
                        "secure file transfer",
                        "J. Hale, Governance officer",
                        "CYP-08BC",
                        12),
                    find(desk).revision()));
    done(
        requests
            .life()
            .confirm(
                LOGGER,
                REFERENCE,
                0,
                new Disclosure.Confirmation(
                    Disclosure.Kind.RECEIPT, desk.day(), "the lead researcher", ""),
                disclosed.revision()));
    return desk;
  }

  private static SharingRequest find(Desk desk) {
    return desk.workbench().requests().find(REFERENCE).orElseThrow();
  }

  private static <T> T done(Outcome<T> outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Done.class);
    return ((Outcome.Done<T>) outcome).value();
  }

  private static Node node(View view, String which) {
    view.frame().applyCss();
    view.frame().layout();
    var node = view.frame().lookup(which);
    assertThat(node).as(which).isNotNull();
    return node;
  }
}

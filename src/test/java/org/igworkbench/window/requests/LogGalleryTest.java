package org.igworkbench.window.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import org.igworkbench.gallery.Gallery;
import org.igworkbench.gallery.Gallery.View;
import org.igworkbench.requests.Particulars.Relationship;
import org.igworkbench.window.requests.form.NewRequestModel;
import org.igworkbench.window.requests.form.NewRequestPane;
import org.igworkbench.window.shell.Place;
import org.igworkbench.window.shell.form.Choice;
import org.igworkbench.window.shell.form.ChoiceField;
import org.igworkbench.window.shell.form.FoldingSection;
import org.igworkbench.workspace.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The pages on which requests are typed, in the states that a person sees them in.
@Tag("gallery")
class LogGalleryTest {

  private Gallery gallery;

  @BeforeEach
  void open() throws Exception {
    gallery = new Gallery();
  }

  @Test
  void aNewRequestBeforeAnythingIsTyped() throws Exception {
    hang("log-empty", view -> view.places().open(Place.REQUESTS, RequestsScreen.NEW));
  }

  @Test
  void aNewRequestWithADoubleAndAnIdentifier() throws Exception {
    hang(
        "log-half",
        view -> {
          view.places().open(Place.REQUESTS, RequestsScreen.NEW);
          var model = model(view);
          typeTheAsk(model);
          model.subjects.set("CYP-08BC");
          model.description.set("Records of NHS number 943 476 5919, to be sent to 07700 900123");
          section(view, 1).open(false);
        });
  }

  @Test
  void aNewRequestThatIsComplete() throws Exception {
    hang(
        "log-complete",
        view -> {
          view.places().open(Place.REQUESTS, RequestsScreen.NEW);
          var model = model(view);
          typeTheAsk(model);
          model.received.set("8 October 2026");
          model.description.set(
              "Annex 6 request for third party material, with court bundle index");
          model.subjects.set("CYP-1D22");
          ((Button) view.frame().lookup(".route .button")).fire();
          model.necessity.set("The charging decision depends on it");
          model.relationship.set(Relationship.INDEPENDENT_CONTROLLERS);
          model.agreed.set(Answer.NO);
          model.retention.set("Return or destroy at the end of proceedings");
          for (int number = 1; number <= 6; number++) {
            section(view, number).open(number == 4);
          }
        });
  }

  @Test
  void anEmergency() throws Exception {
    hang(
        "log-emergency",
        view -> {
          view.places().open(Place.REQUESTS, RequestsScreen.EMERGENCY);
          type(view, "#organisation", "Police");
          type(view, "#person", "Sergeant on duty, control room");
          choose(view, "#purpose", "GEN-08");
          type(view, "#categories .text-field", "DC-02");
          ((TextField) view.frame().lookup("#categories .text-field")).getOnAction().handle(null);
          type(view, "#subjects", "CYP-6D44");
          type(view, "#why", "A child was missing. The address of the father was told.");
        });
  }

  private static NewRequestModel model(View view) {
    view.frame().applyCss();
    view.frame().layout();
    return ((NewRequestPane) view.frame().lookup(".new-request")).model();
  }

  private static FoldingSection section(View view, int number) {
    return (FoldingSection) view.frame().lookup("#section-" + number);
  }

  private static void typeTheAsk(NewRequestModel model) {
    model.organisation.set("Northshire Constabulary");
    model.recipient.set("REC-02");
    model.role.set("Detective sergeant, protecting vulnerable people");
    model.channel.set("secure file transfer");
    model.received.set("14 January 2026");
    model.purpose.set("GEN-05");
    for (var category : new String[] {"DC-01", "DC-06", "DC-20", "DC-40", "DC-41"}) {
      model.add(category);
    }
  }

  private void hang(String name, Consumer<View> pose) throws Exception {
    assertThat(gallery.take(name, Place.REQUESTS, desk -> desk, pose))
        .hasSize(4)
        .allSatisfy(picture -> assertThat(picture).isNotEmptyFile());
  }

  private static void type(View view, String field, String text) {
    view.frame().applyCss();
    view.frame().layout();
    ((TextInputControl) view.frame().lookup(field)).setText(text);
  }

  private static void choose(View view, String field, String code) {
    var choices = (ChoiceField) view.frame().lookup(field);
    choices.setValue(Choice.of(choices.getItems(), code));
  }
}

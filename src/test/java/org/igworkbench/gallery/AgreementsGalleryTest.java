package org.igworkbench.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import org.igworkbench.gallery.Gallery.View;
import org.igworkbench.registers.Kind;
import org.igworkbench.registers.Values;
import org.igworkbench.requests.Attachment;
import org.igworkbench.window.shell.Place;
import org.igworkbench.workspace.Officer;
import org.igworkbench.workspace.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Pictures of the agreements.
@Tag("gallery")
class AgreementsGalleryTest {

  private static final Officer HALE = new Officer("J. Hale", "Deputy");

  private Gallery gallery;

  @BeforeEach
  void open() throws Exception {
    gallery = new Gallery();
  }

  @Test
  void theRegisterAndTheFormOfOne() throws Exception {
    take("agreements", view -> view.places().open(Place.AGREEMENTS, "AG-01"));
  }

  @Test
  void documents() throws Exception {
    take(
        "agreements-documents",
        view -> {
          view.places().open(Place.AGREEMENTS, "AG-01");
          press(view, "#row-pages .toggle-button", "Documents");
        });
  }

  @Test
  void bothSidesOfTheReconciliation() throws Exception {
    take(
        "agreements-relations",
        view -> {
          view.places().open(Place.AGREEMENTS, "AG-01");
          press(view, "#agreements-agreement-look .toggle-button", "Sharing and its agreements");
        });
    take(
        "agreements-held",
        view -> {
          view.places().open(Place.AGREEMENTS, "AG-03");
          press(view, "#agreements-agreement-look .toggle-button", "Agreements and their use");
        });
  }

  @Test
  void aNewOneThatLacksWhatItNeeds() throws Exception {
    gallery.take(
        "agreements-new",
        Place.AGREEMENTS,
        UnaryOperator.identity(),
        view -> {
          ((Button) view.frame().lookup("#agreements-new")).fire();
          view.frame().applyCss();
          view.frame().layout();
          ((Button) view.frame().lookup("#row-save")).fire();
        });
  }

  private void take(String name, Consumer<View> pose) throws Exception {
    assertThat(
            gallery.take(
                name,
                Place.AGREEMENTS,
                UnaryOperator.identity(),
                view -> {
                  furnish(view);
                  pose.accept(view);
                }))
        .isNotEmpty();
  }

  private static void furnish(View view) {
    add(
        view,
        "AG-01",
        "Protocol with Northshire Constabulary",
        Map.of(
            "kind", "PROTOCOL",
            "parties", "Northshire Council; Northshire Constabulary",
            "party_recipients", "REC-02",
            "signed", "2024-01-08",
            "effective", "2024-02-01",
            "review", "2027-02-01",
            "end", "NONE",
            "owner", "Head of safeguarding"));
    add(
        view,
        "AG-02",
        "Contract for the alert service",
        Map.of(
            "kind", "PROCESSOR_CONTRACT",
            "parties", "Northshire Council; NHS England",
            "party_recipients", "REC-31",
            "end", "2025-03-31"));
    add(
        view,
        "AG-03",
        "Sharing with schools",
        Map.of(
            "kind", "SHARING_AGREEMENT",
            "parties", "Northshire Council; schools of the county",
            "purposes", "GEN-01",
            "effective", "2025-09-01"));
    var attached =
        view.desk()
            .workbench()
            .requests()
            .documents()
            .attach(
                HALE,
                "AG-01",
                Attachment.Kind.AGREEMENT,
                "protocol-signed.txt",
                "Signed on 8 January 2024".getBytes(StandardCharsets.UTF_8));
    assertThat(attached).isInstanceOf(Outcome.Done.class);
    view.places().open(Place.MATRIX, "");
  }

  private static void add(View view, String code, String title, Map<String, String> more) {
    var values = new Values(Map.of("code", code, "title", title));
    for (var day : new String[] {"signed", "effective", "reviewed", "review", "end"}) {
      values = values.with(day, "UNKNOWN");
    }
    for (var field : more.entrySet()) {
      values = values.with(field.getKey(), field.getValue());
    }
    assertThat(view.desk().workbench().registers().create(HALE, Kind.AGREEMENT, values))
        .isInstanceOf(Outcome.Done.class);
  }

  private static void press(View view, String buttons, String text) {
    view.frame().applyCss();
    view.frame().layout();
    for (Node node : view.frame().lookupAll(buttons)) {
      if (node instanceof ToggleButton button && button.getText().equals(text)) {
        button.fire();
      }
    }
  }
}

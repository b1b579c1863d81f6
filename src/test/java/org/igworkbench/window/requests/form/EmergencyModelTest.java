package org.igworkbench.window.requests.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.igworkbench.gallery.SampleDesk;
import org.igworkbench.matrix.MatrixSnapshot;
import org.igworkbench.requests.SharingRequest;
import org.igworkbench.requests.Stage;
import org.igworkbench.window.requests.form.NewRequestModel.Need;
import org.igworkbench.window.shell.Desk;
import org.igworkbench.window.shell.InlineJobs;
import org.igworkbench.workspace.Outcome;
import org.junit.jupiter.api.Test;

/// A disclosure that could not wait, as it is typed.
class EmergencyModelTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 10, 8);

  private final Desk desk = SampleDesk.of(new InlineJobs(), (place, code) -> {}, SampleDesk.PLAIN);
  private final MatrixSnapshot matrix = desk.workbench().matrix().snapshot();
  private final EmergencyModel model = new EmergencyModel();

  private void type(String organisation) {
    model.organisation.set(organisation);
    model.recognise(matrix);
  }

  private void fillIn() {
    type("Police");
    model.person.set("Sergeant on duty");
    model.purpose.set("GEN-08");
    model.categories.add("DC-02");
    model.subjects.set("CYP-6D44");
    model.why.set("The child was missing; the address of the father was said by telephone.");
  }

  @Test
  void aRecipientIsKnownByCodeTitleOrShortHeading() {
    for (var typed : new String[] {"REC-02", "police and crime enforcement", " Police "}) {
      type("");
      type(typed);
      assertThat(model.recipient.get()).as(typed).isEqualTo("REC-02");
    }
  }

  @Test
  void anyOtherNameIsTakenAsItIsTyped() {
    type("Harbour master of Northport");
    assertThat(model.recipient.get()).isEmpty();
    assertThat(model.draft().recipient()).isNull();
  }

  @Test
  void theNameOfTheBodyMayFollowTheRegistersTitle() {
    type("Police and crime enforcement");
    type("Police and crime enforcement: Northshire Constabulary");
    assertThat(model.recipient.get()).isEqualTo("REC-02");
    type("Harbour master");
    assertThat(model.recipient.get()).as("somebody else").isEmpty();
  }

  @Test
  void sixFieldsAreLeftAndThenNone() {
    assertThat(model.left()).isEqualTo(6);
    assertThat(model.needs()).containsExactly(Need.PURPOSE, Need.RECIPIENT, Need.CATEGORY);
    fillIn();
    assertThat(model.left()).isZero();
    assertThat(model.question(TODAY)).isPresent();
  }

  @Test
  void whatIsLoggedWaitsForItsReviewWithinTwoWorkingDays() {
    fillIn();
    var outcome = desk.workbench().requests().logEmergency(desk.officer(), model.draft());
    var logged = ((Outcome.Done<SharingRequest>) outcome).value();
    assertThat(logged.stage()).isEqualTo(Stage.EMERGENCY);
    assertThat(logged.deadline()).isEqualTo(LocalDate.of(2026, 10, 12));
    assertThat(logged.requester().recipient()).isEqualTo("REC-02");
    var read = PageReading.read(desk.workbench(), TODAY);
    assertThat(read.reviewBy(TODAY)).as("what the page promised").isEqualTo(logged.deadline());
  }

  @Test
  void aDraftComesBackAsItWasTyped() {
    fillIn();
    var again = new EmergencyModel();
    again.bag().put(model.bag().values());
    assertThat(again.draft()).isEqualTo(model.draft());
    assertThat(again.typed()).isTrue();
  }
}

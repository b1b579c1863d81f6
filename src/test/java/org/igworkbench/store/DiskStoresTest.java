package org.igworkbench.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.igworkbench.house.BesideTheWindow;
import org.igworkbench.workspace.Draft;
import org.igworkbench.workspace.Revision;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The stores on disk keep the contract, and what they keep is there after closing.
@BesideTheWindow
class DiskStoresTest
    implements RoundTripContract,
        NoticeContract,
        ArrivalContract,
        KeptRowsContract,
        RuleContract,
        RequestContract,
        ListContract,
        MentionContract,
        TallyContract,
        AcceptanceContract,
        AttachmentContract,
        SettingsContract,
        OutgoingContract,
        ChangeContract,
        DraftContract {

  @TempDir private Path folder;
  private Stores stores;

  @BeforeEach
  void make() {
    stores = Folders.fresh(folder);
  }

  @AfterEach
  void close() {
    stores.closing().run();
  }

  @Override
  public Stores stores() {
    return stores;
  }

  @Test
  void whatWasSavedIsThereAfterClosing() {
    saveVocabulary();
    save(() -> stores.requests().add(java.util.List.of(RuleSamples.decided("DSR-1"))));
    var head = stores.trail().head();
    var law = stores.law().load();
    stores.closing().run();

    stores = Folders.opened(new StoreDoor(CLOCK).open(folder, null));

    assertThat(stores.workspace().about()).isEqualTo(ABOUT);
    assertThat(stores.law().load()).isEqualTo(law);
    assertThat(stores.requests().all()).containsExactly(RuleSamples.decided("DSR-1"));
    assertThat(stores.trail().head()).isEqualTo(head);
    save(() -> {});
    assertThat(trail()).hasSize(3);
    assertThat(verification()).isInstanceOf(org.igworkbench.audit.Verification.Intact.class);
  }

  @Test
  void whatWasTypedIsThereAfterClosing() {
    var draft =
        new Draft(
            Draft.Key.of(OFFICER, "rule", "MX-014"),
            new Revision(3),
            Map.of("rule.from", "31/02/20"),
            DraftContract.NOON);
    stores.workspace().drafts().keep(draft);
    stores.closing().run();

    stores = Folders.opened(new StoreDoor(CLOCK).open(folder, null));

    assertThat(stores.workspace().drafts().all(OFFICER)).containsExactly(draft);
  }
}

package org.igworkbench.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.igworkbench.audit.AuditTrail;
import org.igworkbench.audit.TrailEntry;
import org.igworkbench.audit.Verification;
import org.igworkbench.catalogue.Catalogue;
import org.igworkbench.house.BesideTheWindow;
import org.igworkbench.law.LawLibrary;
import org.igworkbench.twins.Twins;
import org.igworkbench.workspace.Officer;
import org.igworkbench.workspace.Outcome;
import org.junit.jupiter.api.Test;

@BesideTheWindow
class LibraryImportTest {

  private static final Library SAMPLE = new Sample().library();
  private static final Officer OFFICER = new Officer("Ada Flint", "Data-protection officer");

  private final Twins twins =
      new Twins(Clock.fixed(Instant.parse("2026-10-12T09:00:00Z"), ZoneOffset.UTC));

  @Test
  void theWholeSampleIsStoredInOneChange() {
    assertThat(store(SAMPLE)).isInstanceOf(Outcome.Done.class);
    assertThat(twins.law().load().rows())
        .containsExactlyInAnyOrderElementsOf(SAMPLE.law().rows().toList());
    assertThat(twins.catalogue().load().purposes()).isEqualTo(SAMPLE.catalogue().purposes());
    assertThat(twins.rules().versions()).hasSize(265);
    assertThat(twins.requests().all()).isEqualTo(SAMPLE.requests());
    assertThat(twins.transfers().all()).isEqualTo(SAMPLE.transfers());
    assertThat(twins.automated().all()).isEqualTo(SAMPLE.automated());
    assertThat(twins.notices().all()).isEqualTo(SAMPLE.notices());
    assertThat(twins.workspace().version()).isEqualTo(1);
  }

  @Test
  void theTrailHasOneEntryForEachThingWithAllThatIsKnownOfIt() {
    store(SAMPLE);
    var entries = entries();
    assertThat(entries).hasSize(525 + 19 + 33 + 35 + 28 + 35 + 265 + 60 + 2 + 1 + 1);
    assertThat(entries)
        .allSatisfy(entry -> {
          assertThat(entry.what()).isEqualTo("imported");
          assertThat(entry.before().json()).isEqualTo("null");
          assertThat(entry.why()).isEqualTo("sample of Northshire Council");
        });
    assertThat(new AuditTrail(twins.trail()).verify(null)).isInstanceOf(Verification.Intact.class);
    assertThat(entry(entries, "GW-19").after().json())
        .contains(
            "\"status\":\"COMMENCEMENT_NOT_VERIFIED\"",
            "\"in_force_from\":null",
            "\"overrides_confidentiality\":\"YES\"",
            "\"instrument\":\"LI-02\"");
    assertThat(entry(entries, "LB-EA-5").after().json())
        .contains("\"in_force_from\":\"2026-02-05\"", "\"parent\":\"LB-EA\"");
    assertThat(entry(entries, "MX-014").after().json()).contains("\"decision\":\"CONDITIONAL\"");
    assertThat(entry(entries, "DSR-2026-018").after().json()).contains("\"mechanism\":\"TM-15\"");
  }

  @Test
  void whatIsThereAlreadyIsNeitherDoubledNorOverwritten() {
    store(SAMPLE);
    var before = entries();
    var again = store(SAMPLE);
    assertThat(again).isInstanceOf(Outcome.Rejected.class);
    assertThat(entries()).isEqualTo(before);
    assertThat(twins.rules().versions()).hasSize(265);
  }

  @Test
  void aSingleCodeThatIsThereStopsAllTheRest() {
    var purpose = SAMPLE.catalogue().purposes().getFirst();
    var catalogue = new Catalogue(List.of(purpose), List.of(), List.of(), List.of(), List.of());
    store(
        new Library(
            LawLibrary.EMPTY, catalogue, List.of(), List.of(), List.of(), List.of(), List.of()));
    if (!(store(SAMPLE) instanceof Outcome.Rejected<Library>(var violations))) {
      throw new AssertionError("GEN-01 was stored twice");
    }
    assertThat(Sample.said(violations))
        .containsExactly(
            "purpose.GEN-01: GEN-01 is in the workspace already. Import only what is new; nothing"
                + " was changed.");
    assertThat(twins.law().load().size()).isZero();
    assertThat(twins.requests().all()).isEmpty();
    assertThat(entries()).hasSize(1);
  }

  @Test
  void aFaultyFileLeavesTheWorkspaceAsItWas() {
    var faulty = new Sample().replace("purposes.csv", "GEN-02,2,", "GEN-02,two,");
    if (faulty.read() instanceof Reading.Sound<Library>(var library)) {
      store(library);
    }
    assertThat(twins.catalogue().load()).isEqualTo(Catalogue.EMPTY);
    assertThat(twins.law().load()).isEqualTo(LawLibrary.EMPTY);
    assertThat(entries()).isEmpty();
    assertThat(twins.workspace().version()).isZero();
  }

  private Outcome<Library> store(Library library) {
    var stores =
        new Destinations(
            twins.law(),
            twins.catalogue(),
            twins.rules(),
            twins.requests(),
            twins.transfers(),
            twins.automated(),
            twins.notices());
    return new LibraryImport(twins.workspace(), stores)
        .store(OFFICER, library, "sample of Northshire Council");
  }

  private List<TrailEntry> entries() {
    var entries = new ArrayList<TrailEntry>();
    twins.trail().walk(entries::add);
    return entries;
  }

  private static TrailEntry entry(List<TrailEntry> entries, String code) {
    return entries.stream()
        .filter(entry -> entry.subject().code().equals(code))
        .findFirst()
        .orElseThrow();
  }
}

package org.igworkbench.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Objects;
import org.igworkbench.audit.Verification;
import org.igworkbench.exchange.Destinations;
import org.igworkbench.exchange.Library;
import org.igworkbench.exchange.LibraryImport;
import org.igworkbench.exchange.LibraryReader;
import org.igworkbench.exchange.Reading;
import org.igworkbench.exchange.SampleFiles;
import org.igworkbench.house.BesideTheWindow;
import org.igworkbench.registers.Kind;
import org.igworkbench.registers.Merger;
import org.igworkbench.registers.Registers;
import org.igworkbench.workspace.Moves;
import org.igworkbench.workspace.Outcome;
import org.igworkbench.workspace.Undo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The whole sample goes to disk in one change and comes back as it was read.
@BesideTheWindow
class SampleOnDiskTest {

  @TempDir private Path folder;

  @Test
  void theWholeSampleIsTheSameAfterItWasSavedAndOpenedAgain() {
    var library = sample();
    var stores = Folders.fresh(folder);
    var outcome =
        new LibraryImport(stores.workspace(), destinations(stores))
            .store(StoreContract.OFFICER, library, "the sample");
    assertThat(outcome).isInstanceOf(Outcome.Done.class);
    stores.closing().run();

    stores = Folders.opened(Folders.open(folder));
    var opened = stores;
    StoreContract contract = () -> opened;
    assertThat(contract.verification()).isInstanceOf(Verification.Intact.class);
    assertThat(stores.catalogue().load()).isEqualTo(library.catalogue());
    assertThat(stores.law().load().rows())
        .containsExactlyInAnyOrderElementsOf(library.law().rows().toList());
    assertThat(stores.rules().versions()).isEqualTo(library.rules());
    assertThat(stores.requests().all()).isEqualTo(library.requests());
    assertThat(stores.transfers().all()).isEqualTo(library.transfers());
    assertThat(stores.automated().all()).isEqualTo(library.automated());
    assertThat(stores.notices().all()).isEqualTo(library.notices());
    stores.closing().run();
  }

  @Test
  void mergesAndChangesAreUndoneLastFirstOnDiskToo() {
    var library = sample();
    var stores = Folders.fresh(folder);
    done(
        new LibraryImport(stores.workspace(), destinations(stores))
            .store(StoreContract.OFFICER, library, "the sample"));
    var registers =
        new Registers(
            new Moves(stores.workspace()),
            new Registers.Stores(
                stores.catalogue(),
                stores.law(),
                stores.agreements(),
                stores.rules(),
                stores.requests(),
                stores.transfers(),
                stores.automated(),
                stores.notices()));
    var steps = new ArrayDeque<Undo>();
    steps.push(undo(merge(registers, "REC-13", "REC-10", LocalDate.of(2026, 3, 2))));
    var seen = registers.find("REC-10").orElseThrow();
    var odd = "Σ \u200fשלום\u200f 👨‍👩‍👧 =1+1 ’";
    steps.push(
        undo(
            registers.change(
                StoreContract.OFFICER,
                Kind.RECIPIENT,
                seen.values().with("contact", odd),
                seen.revision(),
                "")));
    assertThat(registers.find("REC-10").orElseThrow().values().get("contact")).isEqualTo(odd);
    steps.push(undo(merge(registers, "REC-10", "REC-14", LocalDate.of(2026, 3, 3))));

    steps.forEach(step -> done(step.step().apply(StoreContract.OFFICER)));

    assertThat(stores.catalogue().load()).isEqualTo(library.catalogue());
    assertThat(stores.law().load().rows())
        .containsExactlyInAnyOrderElementsOf(library.law().rows().toList());
    assertThat(stores.rules().versions()).isEqualTo(library.rules());
    assertThat(stores.requests().all())
        .usingRecursiveFieldByFieldElementComparatorIgnoringFields("revision")
        .isEqualTo(library.requests());
    assertThat(stores.automated().all()).isEqualTo(library.automated());
    stores.closing().run();
  }

  private static Outcome<?> merge(
      Registers registers, String duplicate, String stays, LocalDate day) {
    return registers.merge(
        StoreContract.OFFICER,
        new Merger(duplicate, stays),
        day,
        registers.find(duplicate).orElseThrow().revision(),
        "the same");
  }

  private static Outcome.Done<?> done(Outcome<?> outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Done.class);
    return (Outcome.Done<?>) outcome;
  }

  private static Undo undo(Outcome<?> outcome) {
    return Objects.requireNonNull(done(outcome).undo());
  }

  private static Library sample() {
    return switch (new LibraryReader().read(SampleFiles.load(), SampleFiles.defaults())) {
      case Reading.Sound<Library>(var library) -> library;
      case Reading.Faulty<Library>(var violations) -> throw new AssertionError(violations);
    };
  }

  private static Destinations destinations(Stores stores) {
    return new Destinations(
        stores.law(),
        stores.catalogue(),
        stores.rules(),
        stores.requests(),
        stores.transfers(),
        stores.automated(),
        stores.notices());
  }
}

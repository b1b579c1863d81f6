package org.igworkbench.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.igworkbench.audit.Verification;
import org.igworkbench.exchange.Destinations;
import org.igworkbench.exchange.Library;
import org.igworkbench.exchange.LibraryImport;
import org.igworkbench.exchange.LibraryReader;
import org.igworkbench.exchange.Reading;
import org.igworkbench.exchange.SampleFiles;
import org.igworkbench.workspace.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The whole sample goes to disk in one change and comes back as it was read.
class SampleOnDiskTest {

  @TempDir private Path folder;

  @Test
  void theWholeSampleIsTheSameAfterItWasSavedAndOpenedAgain() {
    var library = sample();
    var stores =
        Folders.opened(
            new StoreDoor(StoreContract.CLOCK).create(folder, StoreContract.ABOUT, null));
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
    assertThat(stores.automated().all()).isEqualTo(library.automated());
    assertThat(stores.notices().all()).isEqualTo(library.notices());
    stores.closing().run();
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
        stores.automated(),
        stores.notices());
  }
}

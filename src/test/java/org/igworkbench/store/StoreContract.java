package org.igworkbench.store;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.igworkbench.audit.AuditTrail;
import org.igworkbench.audit.Facts;
import org.igworkbench.audit.Subject;
import org.igworkbench.audit.TrailEntry;
import org.igworkbench.audit.Verification;
import org.igworkbench.workspace.About;
import org.igworkbench.workspace.Officer;
import org.igworkbench.workspace.Outcome;
import org.igworkbench.workspace.Revision;

/// What the parts of the contract work with.
interface StoreContract {

  Officer OFFICER = new Officer("Åsa O’Neill", "Data-protection officer");

  About ABOUT = new About("Northshire Council", "Northshire", "dpo@northshire.example");

  Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T09:15:30.120Z"), ZoneOffset.UTC);

  Subject SUBJECT = new Subject("sample", "S-1");

  /// The stores of one empty workspace, the same ones all through a test.
  Stores stores();

  /// Does something in a change of its own.
  default void save(Runnable work) {
    var outcome =
        stores()
            .workspace()
            .change(
                OFFICER,
                ledger -> {
                  work.run();
                  ledger.record("added", SUBJECT, Facts.NONE, Facts.NONE, "");
                  return new Outcome.Done<>("", Revision.FIRST, null);
                });
    if (!(outcome instanceof Outcome.Done<String>)) {
      throw new AssertionError(outcome);
    }
  }

  /// Saves all the law and the whole catalogue that the samples refer to.
  default void saveVocabulary() {
    save(() -> {
      stores().law().add(Samples.law());
      stores().catalogue().add(Samples.catalogue());
      stores().agreements().add(Samples.agreements());
    });
  }

  default List<TrailEntry> trail() {
    var entries = new ArrayList<TrailEntry>();
    stores().trail().walk(entries::add);
    return entries;
  }

  default Verification verification() {
    return new AuditTrail(stores().trail()).verify(null);
  }
}

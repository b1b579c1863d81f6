package org.igworkbench.store;

import org.igworkbench.twins.Twins;

/// The twins keep the contract.
class MemoryStoresTest
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

  private final Twins twins = new Twins(CLOCK, ABOUT);

  @Override
  public Stores stores() {
    return stores(twins);
  }

  static Stores stores(Twins twins) {
    return new Stores(
        twins.workspace(),
        twins.trail(),
        twins.catalogue(),
        twins.law(),
        twins.agreements(),
        twins.rules(),
        twins.requestStores(),
        twins.outgoing(),
        twins.automated(),
        twins.notices(),
        new Stores.Beside(twins.mappings(), twins.findings()),
        () -> {});
  }
}

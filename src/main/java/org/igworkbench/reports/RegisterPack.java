package org.igworkbench.reports;

import java.util.List;
import java.util.Optional;
import org.igworkbench.registers.Kind;
import org.igworkbench.reports.Pack.Note;

/// One register by itself: what is brought in again, or handed on to who asked for it.
final class RegisterPack {

  private final Making making;
  private final Codes codes;

  RegisterPack(Making making) {
    this.making = making;
    this.codes = new Codes(making.matrix());
  }

  /// The register that scripts call so; empty where there is none.
  Optional<Pack> pack(String name) {
    return tabs(name)
        .map(tabs -> {
          var title = making.names().say("pack.register.title", tabs.getFirst().name());
          return new Pack(making.cover(title), notes(), tabs);
        });
  }

  private Optional<List<Tab>> tabs(String name) {
    var kind = Kind.named(name);
    return kind.isPresent() ? kind.map(this::tabs) : RegisterName.of(name).map(this::tabs);
  }

  /// Beside some registers stands what they are kept for: what rests on transfers, and the
  /// transparency records of automated decisions.
  private List<Tab> tabs(Kind kind) {
    var register = new RegisterTab(making, codes, kind).tab();
    return switch (kind) {
      case TRANSFER -> List.of(register, transfers());
      case AUTOMATED_DECISION ->
          List.of(
              register,
              new TransparencyRecordTab(making, codes).tab(making.sources().automated().all()));
      default -> List.of(register);
    };
  }

  /// The transparency record of one automated decision; empty where there is none of that code.
  Optional<Pack> transparencyRecord(String code) {
    return making.sources().automated().all().stream()
        .filter(decision -> decision.code().equals(code))
        .findFirst()
        .map(decision -> {
          var title = making.names().say("transparency-record.pack.title", code, decision.title());
          var tab = new TransparencyRecordTab(making, codes).tab(List.of(decision));
          return new Pack(making.cover(title), notes(), List.of(tab));
        });
  }

  private List<Tab> tabs(RegisterName name) {
    return switch (name) {
      case MATRIX ->
          List.of(
              new RulesTab(making, codes, new Rules(making.matrix()).inUseOn(making.day())).tab());
      case REQUESTS -> List.of(new RequestsTab(making, codes).tab());
      case NOTICES -> new NoticeTabs(making).tabs();
    };
  }

  private Tab transfers() {
    var transfers = new TransfersTab(making, codes);
    making.requests().forEach(transfers::add);
    return transfers.tab();
  }

  private List<Note> notes() {
    var notes = new PackNotes(making.names());
    notes.addTables();
    notes.addTrail();
    return notes.all();
  }
}

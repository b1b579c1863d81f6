package org.igworkbench.window.shell.register;

import java.util.List;
import org.igworkbench.window.shell.KeyHelp;
import org.igworkbench.window.shell.list.ListExits;
import org.igworkbench.workspace.Sentence;

/// The keys of a register, as F1 shows them.
final class RegisterKeys {

  static final List<KeyHelp> HELP =
      List.of(
          new KeyHelp("F2", Sentence.of("shell.register.key.edit")),
          new KeyHelp("Insert", Sentence.of("shell.register.key.new")),
          new KeyHelp("Ctrl+S", Sentence.of("shell.register.key.save")),
          new KeyHelp("Delete", Sentence.of("shell.register.key.end")),
          new KeyHelp("Ctrl+F", Sentence.of("shell.register.key.filter")),
          new KeyHelp("Ctrl+C", Sentence.of("shell.register.key.copy")),
          ListExits.HELP,
          new KeyHelp("Ctrl+Page Down", Sentence.of("shell.register.key.next")),
          new KeyHelp("Alt+1", Sentence.of("shell.register.key.page")),
          new KeyHelp("Esc", Sentence.of("shell.register.key.back")));

  private RegisterKeys() {}
}

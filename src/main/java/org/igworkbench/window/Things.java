package org.igworkbench.window;

import java.util.Arrays;
import org.igworkbench.audit.Subject;
import org.igworkbench.matrix.MatrixSnapshot;
import org.igworkbench.registers.Kind;
import org.igworkbench.requests.OutgoingFacts;
import org.igworkbench.window.matrix.form.RuleFactWords;
import org.igworkbench.window.requests.outgoing.OutgoingFactWords;
import org.igworkbench.window.requests.papers.AttachmentFactWords;
import org.igworkbench.window.requests.settings.SettingsFactWords;
import org.igworkbench.window.requests.words.RequestFactWords;
import org.igworkbench.window.shell.FactWords;
import org.igworkbench.window.shell.ThingWords;
import org.igworkbench.window.shell.register.RowWords;
import org.igworkbench.workspace.Words;

/// Says the facts of rules, requests and rows of registers, each in the words of its own screen.
final class Things implements ThingWords {

  private final Words words;

  Things(Words words) {
    this.words = words;
  }

  @Override
  public FactWords of(Subject subject, MatrixSnapshot matrix) {
    if (subject.kind().equals("rule")) {
      return new RuleFactWords(words, matrix);
    }
    if (subject.kind().equals(OutgoingFacts.KIND)) {
      return new OutgoingFactWords(words);
    }
    if (subject.kind().equals("settings")) {
      return new SettingsFactWords(words);
    }
    if (subject.kind().equals("attachment")) {
      return new AttachmentFactWords(words);
    }
    return Arrays.stream(Kind.values())
        .filter(kind -> kind.subject().equals(subject.kind()))
        .<FactWords>map(kind -> new RowWords(words, kind))
        .findFirst()
        .orElseGet(() -> new RequestFactWords(words));
  }
}

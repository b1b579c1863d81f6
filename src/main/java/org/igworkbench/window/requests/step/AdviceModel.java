package org.igworkbench.window.requests.step;

import java.time.LocalDate;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.igworkbench.requests.Action;
import org.igworkbench.window.shell.Days;
import org.igworkbench.window.shell.FieldBag;
import org.igworkbench.window.shell.form.Problems;
import org.igworkbench.workspace.Officer;
import org.igworkbench.workspace.Revision;

/// The data-protection officer’s advice as it is being typed.
public final class AdviceModel implements StepModel {

  final StringProperty on;
  final StringProperty by = new SimpleStringProperty("");
  final StringProperty text = new SimpleStringProperty("");
  private final Problems problems = new Problems();

  public AdviceModel(LocalDate today) {
    on = new SimpleStringProperty(Days.written(today));
    on.addListener(_ -> problems.changed("advice.on"));
    by.addListener(_ -> problems.changed("advice.by"));
    text.addListener(_ -> problems.changed("advice.text"));
  }

  @Override
  public Action action() {
    return Action.ADVISE;
  }

  @Override
  public Problems problems() {
    return problems;
  }

  @Override
  public FieldBag bag() {
    return new FieldBag().text("on", on).text("by", by).text("text", text);
  }

  @Override
  public boolean typed() {
    return !(by.get() + text.get()).isBlank();
  }

  @Override
  public Step step(Officer officer, String reference, Revision seen) {
    var day = Days.read(on.get()).orElse(null);
    var who = by.get().strip();
    var advice = text.get().strip();
    return log -> log.life().advise(officer, reference, day, who, advice, seen);
  }
}

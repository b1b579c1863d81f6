package org.igworkbench.window.shell.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.igworkbench.requests.Attachment;
import org.igworkbench.requests.Attachments;
import org.igworkbench.window.shell.Desk;
import org.igworkbench.window.shell.Saving;
import org.igworkbench.workspace.Officer;
import org.igworkbench.workspace.Outcome;
import org.igworkbench.workspace.Sentence;
import org.igworkbench.workspace.Violation;

/// The files that are kept with a thing: the list of them, attaching one, and a copy of one.
final class AttachmentsModel {

  /// What a file is to the request, by the name of its kind.
  final StringProperty kind = new SimpleStringProperty();

  /// What is to be said beside the button; empty for nothing.
  final StringProperty problem = new SimpleStringProperty("");

  final StringProperty told = new SimpleStringProperty("");
  final ObservableList<Attachment> files = FXCollections.observableArrayList();

  private final Desk desk;
  private final Saving saving;
  private final Supplier<Attachments> of;
  private final Deque<Wanted> waiting = new ArrayDeque<>();

  /// What went wrong with requests that are not shown, until they are.
  private final Map<String, String> unread = new HashMap<>();

  private String request = "";

  /// A file that is to be attached, and to what.
  private record Wanted(String request, Attachment.Kind kind, Path file) {}

  AttachmentsModel(Desk desk, Supplier<Attachments> of, Attachment.Kind first) {
    this.desk = desk;
    this.of = of;
    kind.set(first.name());
    saving = new Saving(desk.jobs());
  }

  /// Shows those of a request, as far as they were there on the day that is looked at.
  void show(String reference) {
    if (!reference.equals(request)) {
      request = reference;
      files.clear();
      problem.set(Objects.requireNonNullElse(unread.remove(reference), ""));
      told.set("");
    }
    read();
  }

  private void read() {
    var wanted = request;
    var day = desk.day();
    var zone = desk.clock().getZone();
    desk.jobs()
        .run(
            () -> of.get().of(wanted),
            found -> {
              if (wanted.equals(request)) {
                var there =
                    found.stream()
                        .filter(one -> !LocalDate.ofInstant(one.at(), zone).isAfter(day))
                        .toList();
                if (!there.equals(files)) {
                  files.setAll(there);
                }
              }
            });
  }

  /// Attaches files, one after the other, each of the kind that is chosen.
  void attach(List<Path> chosen) {
    problem.set("");
    told.set("");
    var what = Attachment.Kind.valueOf(kind.get());
    chosen.forEach(file -> waiting.add(new Wanted(request, what, file)));
    next();
  }

  private void next() {
    if (waiting.isEmpty() || desk.readOnly()) {
      waiting.clear();
      return;
    }
    if (saving.runningProperty().get()) {
      // The one that is on its way goes on with the next.
      return;
    }
    var next = waiting.removeFirst();
    var officer = desk.officer();
    Callable<Outcome<Attachment>> work = () -> attach(officer, next);
    saving.save(work, outcome -> ended(next.request(), outcome));
  }

  // Its size is looked at first: a huge file is refused before any of it is read.
  private Outcome<Attachment> attach(Officer officer, Wanted wanted) {
    var file = wanted.file();
    var attachments = of.get();
    var name = String.valueOf(file.getFileName());
    try {
      if (!Files.isRegularFile(file)) {
        return refused("request-life.attachment.no-file", name);
      }
      var refusals = attachments.refuses(name, Files.size(file));
      return refusals.isEmpty()
          ? attachments.attach(
              officer, wanted.request(), wanted.kind(), name, Files.readAllBytes(file))
          : new Outcome.Rejected<>(refusals);
    } catch (IOException e) {
      return refused("request-life.attachment.unreadable", name);
    }
  }

  private static <T> Outcome<T> refused(String key, Object... args) {
    return new Outcome.Rejected<>(List.of(Violation.at("attachment.file", key, args)));
  }

  private void ended(String about, Outcome<Attachment> outcome) {
    switch (outcome) {
      case Outcome.Done<Attachment> done -> {
        var attached = done.value();
        desk.changes()
            .saved(
                done,
                Sentence.of("request-life.saved.attachment", attached.name(), attached.request()));
      }
      case Outcome.Rejected<Attachment>(var violations) ->
          violations.forEach(violation -> add(about, desk.words().say(violation.sentence())));
      case Outcome.Stale<Attachment>(var what, var _, var _) -> add(about, desk.words().say(what));
    }
    read();
    next();
  }

  /// Says it under the request it belongs to: now, or when that one is shown again.
  private void add(String about, String sentence) {
    if (about.equals(request)) {
      problem.set(problem.get().isEmpty() ? sentence : problem.get() + " " + sentence);
    } else {
      unread.merge(about, sentence, (before, more) -> before + " " + more);
    }
  }

  /// Writes a copy, if the content is still what was attached.
  ///
  /// @param done told where the copy stands
  void copy(Attachment attachment, Path target, Runnable done) {
    problem.set("");
    told.set("");
    desk.jobs()
        .run(
            () -> write(attachment, target),
            sentence -> {
              boolean copied = sentence.key().equals("request-life.attachment.copied");
              if (copied) {
                done.run();
              }
              if (!copied) {
                add(attachment.request(), desk.words().say(sentence));
              } else if (attachment.request().equals(request)) {
                told.set(desk.words().say(sentence));
              }
            });
  }

  private Sentence write(Attachment attachment, Path target) {
    byte[] content;
    try {
      content = of.get().content(attachment).orElse(new byte[0]);
    } catch (IllegalStateException changed) {
      return Sentence.of("request-life.attachment.changed", attachment.name());
    }
    if (content.length != attachment.size()) {
      return Sentence.of("request-life.attachment.changed", attachment.name());
    }
    try {
      Files.write(target, content);
    } catch (IOException e) {
      return Sentence.of("request-life.attachment.not-written", target.toString());
    }
    return Sentence.of("request-life.attachment.copied", target.toString());
  }
}

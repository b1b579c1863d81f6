package org.igworkbench.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.igworkbench.exchange.QuestionReader.Referenced;
import org.igworkbench.exchange.Reading;
import org.igworkbench.exchange.SourceFile;
import org.igworkbench.matrix.Question;
import org.igworkbench.matrix.ReferenceRule;
import org.igworkbench.matrix.SharingRule;
import org.igworkbench.workbench.Workbench;
import org.igworkbench.workspace.Words;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Gives the verdict on every request of a file, or on those in the workspace.
@Command(name = "verdict", description = "cli.verdict.about")
final class VerdictCommand implements Callable<Integer> {

  private static final List<String> HEADINGS =
      List.of("reference", "verdict", "matrix_result", "rules", "reasons");

  private final Station station;

  @Mixin private final WorkspaceOptions workspace = new WorkspaceOptions();

  @Option(names = "--requests", paramLabel = "FILE", description = "cli.option.requests")
  private @Nullable Path requests;

  @Option(names = "--as-at", paramLabel = "DATE", description = "cli.option.judged-as-at")
  private @Nullable LocalDate asAt;

  @Option(names = "--out", paramLabel = "FILE", description = "cli.option.out-csv")
  private @Nullable Path out;

  VerdictCommand(Station station) {
    this.station = station;
  }

  @Override
  public Integer call() {
    if (out == null) {
      return workspace.within(station, workbench -> judge(workbench, null)).code();
    }
    var file = new OutFile(out);
    return workspace.within(station, file, workbench -> judge(workbench, file)).code();
  }

  private Exit judge(Workbench workbench, @Nullable OutFile file) {
    return switch (questions(workbench)) {
      case Reading.Faulty<Stream<Referenced>>(var violations) -> station.reject(violations);
      case Reading.Sound<Stream<Referenced>>(var questions) ->
          deliver(lines(workbench, questions), file);
    };
  }

  // A line at a time: a workspace can hold more requests than there is room for.
  private Reading<Stream<Referenced>> questions(Workbench workbench) {
    if (requests == null) {
      return new Reading.Sound<>(
          workbench
              .requests()
              .inTurn()
              .map(request -> new Referenced(request.reference(), request.question())));
    }
    return switch (InFile.read(requests)) {
      case Reading.Faulty<?>(var violations) -> new Reading.Faulty<>(violations);
      case Reading.Sound<SourceFile>(var source) ->
          switch (workbench.questions().read(source, workbench.matrix().snapshot())) {
            case Reading.Faulty<?>(var violations) -> new Reading.Faulty<>(violations);
            case Reading.Sound<List<Referenced>>(var read) -> new Reading.Sound<>(read.stream());
          };
    };
  }

  private Stream<String> lines(Workbench workbench, Stream<Referenced> questions) {
    return Stream.concat(
        Stream.of(Csv.row(HEADINGS)),
        questions.map(one -> line(workbench, one.reference(), dated(one.question()))));
  }

  private Question dated(Question question) {
    return asAt == null
        ? question
        : new Question(
            question.purpose(),
            question.recipient(),
            question.claim(),
            question.asked(),
            question.destination(),
            asAt);
  }

  private String line(Workbench workbench, String reference, Question question) {
    Words words = station.words();
    var verdict = workbench.matrix().judge(question);
    var result = ReferenceRule.apply(workbench.matrix().snapshot(), question);
    return Csv.row(
        List.of(
            reference,
            words.say(verdict.kind().word()),
            words.say(result.word()),
            verdict.rules().stream()
                .map(SharingRule::code)
                .distinct()
                .collect(Collectors.joining(";")),
            verdict.reasons().stream().map(words::say).collect(Collectors.joining(" "))));
  }

  private Exit deliver(Stream<String> lines, @Nullable OutFile file) {
    if (file == null) {
      lines.forEach(station.terminal()::data);
      return Exit.DONE;
    }
    var written = new AtomicInteger();
    try {
      file.write(writer -> {
        for (var each = lines.iterator(); each.hasNext(); written.incrementAndGet()) {
          writer.append(each.next()).append('\n');
        }
      });
    } catch (IOException e) {
      return station.end(Exit.BAD_INPUT, file.unwritable());
    }
    return station.end(Exit.DONE, "cli.verdict.written", written.get() - 1, file.path().toString());
  }
}

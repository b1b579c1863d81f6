package org.igworkbench.cli;

import java.util.stream.Collectors;
import org.igworkbench.workspace.Words;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Says in two lines what was not understood and where to read more.
record UsageLines(Words words) implements IParameterExceptionHandler {

  @Override
  public int handleParseException(ParameterException misuse, String[] args) {
    CommandLine command = misuse.getCommandLine();
    var err = command.getErr();
    err.println(sentence(misuse));
    err.println(words.say("cli.usage.help", command.getCommandSpec().qualifiedName()));
    err.flush();
    return Exit.USAGE.code();
  }

  private String sentence(ParameterException misuse) {
    return switch (misuse) {
      case MissingParameterException missing when !missing.getMissing().isEmpty() ->
          words.say(
              "cli.usage.missing",
              missing.getMissing().stream()
                  .map(UsageLines::name)
                  .distinct()
                  .collect(Collectors.joining(", ")));
      case UnmatchedArgumentException unknown ->
          words.say("cli.usage.unknown", String.join(" ", unknown.getUnmatched()));
      case OverwrittenOptionException twice ->
          words.say("cli.usage.twice", name(twice.getOverwritten()));
      default -> String.valueOf(misuse.getMessage());
    };
  }

  private static String name(ArgSpec arg) {
    return arg instanceof OptionSpec option
        ? option.longestName() + " " + option.paramLabel()
        : arg.paramLabel();
  }
}

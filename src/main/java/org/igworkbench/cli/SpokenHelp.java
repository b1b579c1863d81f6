package org.igworkbench.cli;

import java.util.List;
import java.util.stream.Stream;
import org.igworkbench.workspace.Words;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// Puts words into the help of a command: where its annotations name a key, the help says the
/// sentence.
record SpokenHelp(Words words) {

  /// Also gives the command its `--help`.
  void into(CommandSpec command) {
    command.usageMessage().description(spoken(command.usageMessage().description()));
    for (var option : List.copyOf(command.options())) {
      command.remove(option);
      command.addOption(
          OptionSpec.builder(option).description(spoken(option.description())).build());
    }
    for (var parameter : List.copyOf(command.positionalParameters())) {
      command.remove(parameter);
      command.addPositional(
          PositionalParamSpec.builder(parameter)
              .description(spoken(parameter.description()))
              .build());
    }
    command.addOption(
        OptionSpec.builder("--help")
            .usageHelp(true)
            .description(words.say("cli.option.help"))
            .build());
  }

  /// Gives the program its `--version`; classes that were not packed into a jar have none to tell.
  void version(CommandSpec program) {
    var number = SpokenHelp.class.getPackage().getImplementationVersion();
    program.version(
        number == null ? words.say("cli.igw.unpacked") : words.say("cli.igw.version", number));
    program.addOption(
        OptionSpec.builder("--version")
            .versionHelp(true)
            .description(words.say("cli.option.version"))
            .build());
  }

  private String[] spoken(String[] keys) {
    // A percent sign would be taken for a place to fill in.
    return Stream.of(keys).map(key -> words.say(key).replace("%", "%%")).toArray(String[]::new);
  }
}

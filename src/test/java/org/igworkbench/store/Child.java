package org.igworkbench.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import org.igworkbench.agreements.Agreement;
import org.igworkbench.agreements.AgreementKind;

/// A program of its own that opens a workspace, says so, and saves changes until it is killed.
///
/// Says `open`, then the number of each change once it has been saved.
final class Child {

  private Child() {}

  public static void main(String[] args) {
    var stores = Folders.opened(Folders.open(Path.of(args[0])));
    StoreContract contract = () -> stores;
    say("open");
    for (int i = 1; ; i++) {
      var agreement =
          new Agreement(
              "AG-" + i,
              "t".repeat(2000),
              AgreementKind.OTHER,
              "",
              new Agreement.Dates(null, null, null, null));
      contract.save(() -> stores.agreements().add(List.of(agreement)));
      say(Integer.toString(i));
    }
  }

  // Tests are the one other place that talks through standard output: to their parent.
  static void say(String line) {
    var out =
        new java.io.PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), true);
    out.println(line);
  }

  static Process start(Class<?> program, Path folder) throws IOException {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    command.addAll(List.of("-cp", classPath(), program.getName(), folder.toString()));
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
  }

  // Put together from the classes it needs: how tests are started decides what the property says.
  private static String classPath() {
    var places = new LinkedHashSet<String>();
    Stream.of(
            Child.class,
            StoreDoor.class,
            org.assertj.core.api.Assertions.class,
            org.junit.jupiter.api.Test.class,
            org.jooq.impl.DSL.class,
            org.reactivestreams.Publisher.class,
            io.r2dbc.spi.ConnectionFactory.class,
            org.h2.Driver.class,
            org.flywaydb.core.Flyway.class,
            org.bouncycastle.crypto.params.Argon2Parameters.class,
            org.slf4j.LoggerFactory.class,
            org.jspecify.annotations.Nullable.class)
        .forEach(type ->
            places.add(
                Path.of(
                        java.net.URI.create(
                            type.getProtectionDomain().getCodeSource().getLocation().toString()))
                    .toString()));
    return String.join(java.io.File.pathSeparator, places);
  }
}

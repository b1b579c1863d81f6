package org.igworkbench.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.igworkbench.Main;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Holds the program to the rules of the house.
@BesideTheWindow
class HouseTest {
  @TestFactory
  Stream<DynamicTest> theProgramKeepsEveryRule() throws URISyntaxException {
    var program = program();
    return new HouseRules("org.igworkbench", Rooms.read())
        .all().entrySet().stream()
            .map(rule ->
                DynamicTest.dynamicTest(
                    rule.getKey(),
                    () ->
                        Verdict.on(
                            rule.getKey(),
                            rule.getValue().evaluate(program).getFailureReport().getDetails())));
  }

  /// The classes of the program alone, wherever they were compiled to.
  private static JavaClasses program() throws URISyntaxException {
    var classes = Path.of(Main.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    return new ClassFileImporter().importPaths(List.of(classes));
  }

  @Test
  void everyExemptionNamesARuleThatExists() {
    var rules = new HouseRules("org.igworkbench", Rooms.read()).all().keySet();
    assertThat(Verdict.rulesExempted())
        .allMatch(rule -> rules.contains(rule) || SourceTest.RULES.contains(rule));
  }
}

package org.igworkbench.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Shows that the rules can fail, on small classes that break them.
@BesideTheWindow
class BadHouseTest {
  private static final JavaClasses BAD = new ClassFileImporter().importPackages("example.badhouse");

  @ParameterizedTest
  @CsvSource({
    "arrows, audit.KnowsLaw may not know example.badhouse.law.Law",
    "arrows, package example.badhouse.attic is missing in rooms.txt",
    "arrows, window.law.LawPane may not know example.badhouse.store.Tables",
    "arrows, window.shell.Frame may not know example.badhouse.window.law.LawPane",
    "pure rooms, audit.KnowsLaw may not know java.sql.Connection",
    "libraries, audit.KnowsLaw",
    "libraries, window.law.LawPane",
    "libraries, cli.BorrowsALibrary",
    "console, audit.KnowsLaw",
    "models, window.law.LawModel",
    "threads, window.law.LawModel",
    "threads, audit.KnowsLaw",
    "statics, audit.KnowsLaw.count",
    "statics, audit.KnowsLaw.seen",
    "statics, audit.KnowsLaw.getInstance",
    "names, attic.BoxManager",
    "records, attic.Wide",
  })
  void aBrokenRuleIsReported(String rule, String place) {
    var broken =
        new HouseRules("example.badhouse", Rooms.read())
            .all()
            .get(rule)
            .evaluate(BAD)
            .getFailureReport()
            .getDetails();
    assertThat(broken).anyMatch(message -> message.contains(place));
  }

  @ParameterizedTest
  @CsvSource({
    "arrows, law.Law",
    "pure rooms, law.Law",
    "statics, attic.Good",
    "records, attic.Good"
  })
  void whatIsAllowedIsNotReported(String rule, String place) {
    var broken =
        new HouseRules("example.badhouse", Rooms.read())
            .all()
            .get(rule)
            .evaluate(BAD)
            .getFailureReport()
            .getDetails();
    assertThat(broken).noneMatch(message -> message.startsWith("example.badhouse." + place));
  }
}

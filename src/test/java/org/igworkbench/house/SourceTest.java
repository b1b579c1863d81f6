package org.igworkbench.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.igworkbench.house.Sources.Declared;
import org.igworkbench.house.Sources.Kind;
import org.igworkbench.house.Sources.Source;
import org.junit.jupiter.api.Test;

/// What can only be seen in the source: size, words of explanation, and tests that would hide
/// something.
@BesideTheWindow
class SourceTest {
  static final Set<String> RULES = Set.of("size", "documentation", "null marks", "honest tests");

  private static final int FILE_LINES = 400;
  private static final int METHOD_LINES = 50;
  private static final int CONSTRUCTOR_PARAMETERS = 6;

  private static final List<Source> MAIN = Sources.below("src/main/java").files();
  private static final List<Source> TESTS = Sources.below("src/test/java").files();

  @Test
  void filesMethodsAndConstructorsStaySmall() {
    Verdict.on("size", MAIN.stream().flatMap(SourceTest::oversized).toList());
  }

  private static Stream<String> oversized(Source file) {
    var whole =
        file.lines() > FILE_LINES
            ? Stream.of(file.path() + " has " + file.lines() + " lines, more than " + FILE_LINES)
            : Stream.<String>of();
    var methods =
        named(file, d -> d.lines() > METHOD_LINES && d.kind() != Kind.PACKAGE && !type(d))
            .map(name -> name + " is longer than " + METHOD_LINES + " lines");
    var constructors =
        named(file, d -> d.parameters() > CONSTRUCTOR_PARAMETERS)
            .map(name -> name + " is built from more than " + CONSTRUCTOR_PARAMETERS + " things");
    return Stream.of(whole, methods, constructors).flatMap(s -> s);
  }

  @Test
  void everyPackageAndPublicTypeSaysWhatItIs() {
    var silent =
        MAIN.stream()
            .flatMap(file ->
                named(file, d -> (d.kind() == Kind.PUBLIC_TYPE || packageInfo(file, d)) && mute(d))
                    .map(name -> name + " has no sentence of documentation"));
    var oldStyle =
        MAIN.stream()
            .filter(file -> file.text().contains("/*" + "*"))
            .map(file -> file.path() + " has a comment that is not ///");
    var all = Stream.of(silent, oldStyle, packagesWithoutInfo().stream()).flatMap(s -> s).toList();
    Verdict.on("documentation", all);
  }

  private static boolean packageInfo(Source file, Declared declared) {
    return declared.kind() == Kind.PACKAGE && file.path().endsWith("package-info.java");
  }

  private static boolean mute(Declared declared) {
    var doc = declared.doc();
    return doc == null || doc.isBlank();
  }

  private static Set<String> packagesWithoutInfo() {
    var missing = new TreeSet<>(MAIN.stream().map(SourceTest::folder).collect(Collectors.toSet()));
    MAIN.stream()
        .filter(file -> file.path().endsWith("package-info.java"))
        .map(SourceTest::folder)
        .forEach(missing::remove);
    return missing.stream().map(f -> f + " has no package-info").collect(Collectors.toSet());
  }

  private static String folder(Source file) {
    return file.path().substring(0, file.path().lastIndexOf('/'));
  }

  @Test
  void everyPackageIsNullMarked() {
    Verdict.on(
        "null marks",
        MAIN.stream()
            .filter(file -> file.path().endsWith("package-info.java"))
            .filter(file -> !file.text().contains("@NullMarked"))
            .map(file -> file.path() + " is not @NullMarked")
            .toList());
  }

  @Test
  void noTestWaitsBlindlyOrIsSwitchedOff() {
    var sleep = Pattern.compile("\\bThread\\s*\\.\\s*" + "sleep\\b");
    var off = Pattern.compile("@" + "Disabled");
    Verdict.on(
        "honest tests",
        TESTS.stream()
            .filter(file -> sleep.matcher(file.text()).find() || off.matcher(file.text()).find())
            .map(file -> file.path() + " sleeps or is switched off")
            .toList());
  }

  @Test
  void theRulerMeasures() {
    var self =
        TESTS.stream().filter(f -> f.path().endsWith("SourceTest.java")).findFirst().orElseThrow();
    assertThat(self.declared())
        .anySatisfy(d -> {
          assertThat(d.name()).isEqualTo("folder");
          assertThat(d.lines()).isEqualTo(3);
        })
        .anySatisfy(d -> {
          assertThat(d.kind()).isEqualTo(Kind.TYPE);
          assertThat(d.doc()).contains("can only be seen in the source");
        });
  }

  private static boolean type(Declared declared) {
    return declared.kind() == Kind.TYPE || declared.kind() == Kind.PUBLIC_TYPE;
  }

  private static Stream<String> named(Source file, Predicate<Declared> wanted) {
    return file.declared().stream().filter(wanted).map(d -> file.path() + ": " + d.name());
  }
}

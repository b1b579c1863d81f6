package org.igworkbench.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.MemberRefEntry;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/// What runs beside the window leaves alone what all tests share.
class LanesTest {

  private static final List<String> WINDOW = List.of("javafx/stage/", "org/testfx/");

  private static final Set<String> SETTINGS =
      Set.of(
          "java/lang/System.setProperty",
          "java/lang/System.setOut",
          "java/lang/System.setErr",
          "java/lang/System.setIn",
          "java/util/Locale.setDefault",
          "java/util/TimeZone.setDefault");

  private final Map<String, ClassModel> tests = tests();

  @Test
  void whatRunsBesideTheWindowNeedsNoneAndSetsNothingForAll() {
    var beside = tests.values().stream().filter(LanesTest::isBeside).map(LanesTest::name).toList();
    assertThat(beside).contains(internal(SourceTest.class));
    assertThat(beside.stream().flatMap(this::shared)).isEmpty();
  }

  @Test
  void theLineIsDrawn() {
    assertThat(shared(internal(NeedsAWindow.class))).anyMatch(one -> one.contains("/WaitForAsync"));
    assertThat(shared(internal(SetsTheZone.class)))
        .anyMatch(one -> one.endsWith(" shares java/util/TimeZone.setDefault"));
    assertThat(shared(internal(SourceTest.class))).isEmpty();
  }

  private static String internal(Class<?> type) {
    return type.getName().replace('.', '/');
  }

  static final class NeedsAWindow {
    static void settle() {
      WaitForAsyncUtils.waitForFxEvents();
    }
  }

  static final class SetsTheZone {
    static void set(TimeZone zone) {
      TimeZone.setDefault(zone);
    }
  }

  private static boolean isBeside(ClassModel type) {
    return type.findAttribute(Attributes.runtimeVisibleAnnotations()).stream()
        .flatMap(all -> all.annotations().stream())
        .anyMatch(one -> one.classSymbol().displayName().equals("BesideTheWindow"));
  }

  /// What the test and the classes of the tests that it builds upon share with others.
  private Stream<String> shared(String test) {
    var upon = new HashSet<String>();
    reach(test, upon);
    return upon.stream()
        .flatMap(type -> Stream.concat(known(type), called(type)))
        .filter(name -> SETTINGS.contains(name) || WINDOW.stream().anyMatch(name::startsWith))
        .distinct()
        .map(shared -> test + " shares " + shared);
  }

  private void reach(String type, Set<String> upon) {
    if (tests.containsKey(type) && upon.add(type)) {
      known(type).forEach(known -> reach(known, upon));
    }
  }

  private Stream<String> known(String type) {
    return constants(type, ClassEntry.class).map(ClassEntry::asInternalName);
  }

  private Stream<String> called(String type) {
    return constants(type, MemberRefEntry.class)
        .map(member -> member.owner().asInternalName() + "." + member.name().stringValue());
  }

  private <C> Stream<C> constants(String type, Class<C> kind) {
    return StreamSupport.stream(tests.get(type).constantPool().spliterator(), false)
        .filter(kind::isInstance)
        .map(kind::cast);
  }

  private static String name(ClassModel type) {
    return type.thisClass().asInternalName();
  }

  private static Map<String, ClassModel> tests() {
    try (var files = Files.walk(here())) {
      return files
          .filter(file -> file.toString().endsWith(".class"))
          .map(LanesTest::parsed)
          .collect(Collectors.toMap(LanesTest::name, Function.identity()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ClassModel parsed(Path file) {
    try {
      return ClassFile.of().parse(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path here() {
    try {
      return Path.of(LanesTest.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}

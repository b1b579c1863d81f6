package org.igworkbench.house;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The rules of the house for the classes below one root package, by name; the root package itself
/// wires and is free.
final class HouseRules {
  private static final Module JAVA_BASE = Object.class.getModule();
  private static final Set<String> JDK =
      ModuleLayer.boot().modules().stream()
          .filter(m -> m.getName().startsWith("java."))
          .flatMap(m -> m.getPackages().stream())
          .collect(Collectors.toUnmodifiableSet());
  private static final Pattern EMPTY_NAMES =
      Pattern.compile(".*(Manager|Helper|Utils?|Impl|Service|Handler|Processor|Data|Info)");
  private static final Set<String> EMPTY_PACKAGES =
      Set.of("util", "common", "helper", "service", "impl", "dto", "model", "misc");

  private final String root;
  private final Rooms rooms;

  HouseRules(String root, Rooms rooms) {
    this.root = root;
    this.rooms = rooms;
  }

  Map<String, ArchRule> all() {
    var rules = new LinkedHashMap<String, ArchRule>();
    rules.put("arrows", rule(this::arrows));
    rules.put("pure rooms", rule(this::impurities));
    rules.put("libraries", rule(this::librariesThroughTheWrongDoor));
    rules.put("console", rule(this::consoleOutsideCli));
    rules.put("models", rule(this::sceneGraphInModels));
    rules.put("threads", rule(this::threads));
    rules.put("statics", rule(this::statics));
    rules.put("names", rule(this::names));
    rules.put("records", rule(this::longRecords));
    return rules;
  }

  private Stream<String> arrows(JavaClass type) {
    if (wires(type)) {
      return Stream.of();
    }
    var room = rooms.byName().get(roomOf(type));
    if (room == null) {
      return Stream.of("package " + type.getPackageName() + " is missing in rooms.txt");
    }
    return ownDependencies(type)
        .filter(d -> !mayKnow(room, roomOf(d.getTargetClass())))
        .map(HouseRules::knows)
        .distinct();
  }

  private static boolean mayKnow(Rooms.Room room, String other) {
    var inside = room.kind() == Rooms.Kind.DOOR && within(other, room.name());
    return inside || other.equals(room.name()) || room.mayKnow().contains(other);
  }

  private Stream<String> impurities(JavaClass type) {
    var room = rooms.byName().get(roomOf(type));
    if (room == null || room.kind() != Rooms.Kind.PURE) {
      return Stream.of();
    }
    return foreignDependencies(type)
        .filter(d -> !pure(d.getTargetClass().getBaseComponentType().getPackageName()))
        .map(HouseRules::knows)
        .distinct();
  }

  private static boolean pure(String packageName) {
    return packageName.isEmpty()
        || packageName.equals("org.jspecify.annotations")
        || JAVA_BASE.isExported(packageName);
  }

  private Stream<String> librariesThroughTheWrongDoor(JavaClass type) {
    var here = roomOf(type);
    return wires(type)
        ? Stream.of()
        : foreignDependencies(type)
            .filter(d -> !mayUse(here, d.getTargetClass().getBaseComponentType().getPackageName()))
            .map(HouseRules::knows)
            .distinct();
  }

  /// A library belongs to the room that `rooms.txt` gives it to; what is given to none must be of
  /// the JDK or JSpecify.
  private boolean mayUse(String here, String packageName) {
    var owners =
        rooms.libraries().entrySet().stream()
            .filter(e -> e.getValue().stream().anyMatch(within(packageName)))
            .map(Map.Entry::getKey)
            .toList();
    return owners.isEmpty()
        ? pure(packageName) || JDK.contains(packageName)
        : owners.stream().anyMatch(owner -> within(here, owner));
  }

  private Stream<String> consoleOutsideCli(JavaClass type) {
    return wires(type) || within(roomOf(type), "cli")
        ? Stream.of()
        : accesses(type, System.class.getName(), Set.of("out", "err", "in"));
  }

  private Stream<String> sceneGraphInModels(JavaClass type) {
    var outermost = outermost(type);
    return within(roomOf(type), "window") && outermost.getSimpleName().endsWith("Model")
        ? foreignDependencies(type)
            .filter(d -> within(d.getTargetClass().getPackageName(), "javafx.scene"))
            .map(HouseRules::knows)
            .distinct()
        : Stream.of();
  }

  /// One queue to the window, no interrupts - one closes the whole database - and no second model
  /// of background work.
  private Stream<String> threads(JavaClass type) {
    var runLater =
        roomOf(type).equals("window.shell")
            ? Stream.<String>of()
            : accesses(type, "javafx.application.Platform", Set.of("runLater"));
    var interrupt = accesses(type, Thread.class.getName(), Set.of("interrupt"));
    var concurrent =
        foreignDependencies(type)
            .filter(d -> within(d.getTargetClass().getPackageName(), "javafx.concurrent"))
            .map(HouseRules::knows)
            .distinct();
    return Stream.of(runLater, interrupt, concurrent).flatMap(Function.identity());
  }

  private Stream<String> statics(JavaClass type) {
    var fields =
        type.getFields().stream()
            .filter(f -> f.getModifiers().contains(JavaModifier.STATIC))
            .filter(f -> !f.getModifiers().contains(JavaModifier.SYNTHETIC))
            .filter(f -> !f.getModifiers().contains(JavaModifier.FINAL) || holdsState(f))
            .map(f -> f.getFullName() + " is static and can change");
    var instances =
        type.getMethods().stream()
            .filter(m -> m.getName().equals("getInstance"))
            .map(m -> m.getFullName() + " hides who uses it");
    return Stream.concat(fields, instances);
  }

  private static boolean holdsState(JavaField field) {
    var type = field.getRawType();
    var collects = type.isAssignableTo(Collection.class) || type.isAssignableTo(Map.class);
    return type.isArray()
        || type.getPackageName().equals("java.util.concurrent.atomic")
        || (collects && !type.isInterface());
  }

  private Stream<String> names(JavaClass type) {
    var emptyName =
        Stream.of(type)
            .filter(t -> EMPTY_NAMES.matcher(t.getSimpleName()).matches())
            .map(t -> t.getName() + " has a name that says nothing");
    var emptyPackage =
        Stream.of(roomOf(type).split("\\."))
            .filter(EMPTY_PACKAGES::contains)
            .map(p -> "package " + type.getPackageName() + " has a name that says nothing");
    return Stream.concat(emptyName, emptyPackage);
  }

  /// The components of a record are the columns of a row, not parts it works with, so it may have
  /// more than the six that a constructor may take; beyond twelve the row wants parting.
  private Stream<String> longRecords(JavaClass type) {
    var components =
        type.getFields().stream()
            .filter(f -> !f.getModifiers().contains(JavaModifier.STATIC))
            .count();
    return type.isRecord() && components > 12
        ? Stream.of(type.getName() + " has " + components + " components, more than 12")
        : Stream.of();
  }

  /// A rule over all classes below the root that people wrote, reporting what `broken` finds.
  private ArchRule rule(Function<JavaClass, Stream<String>> broken) {
    var condition =
        new ArchCondition<JavaClass>("keep the rule") {
          @Override
          public void check(JavaClass type, ConditionEvents events) {
            broken
                .apply(type)
                .forEach(message -> events.add(SimpleConditionEvent.violated(type, message)));
          }
        };
    return ArchRuleDefinition.classes()
        .that()
        .resideInAPackage(root + "..")
        .and()
        .resideOutsideOfPackage(root + ".store.schema..")
        .should(condition)
        .allowEmptyShould(true);
  }

  private Stream<Dependency> ownDependencies(JavaClass type) {
    return type.getDirectDependenciesFromSelf().stream()
        .filter(d -> within(d.getTargetClass().getBaseComponentType().getPackageName(), root));
  }

  private Stream<Dependency> foreignDependencies(JavaClass type) {
    return type.getDirectDependenciesFromSelf().stream()
        .filter(d -> !within(d.getTargetClass().getBaseComponentType().getPackageName(), root));
  }

  private static String knows(Dependency dependency) {
    return dependency.getOriginClass().getName()
        + " may not know "
        + dependency.getTargetClass().getBaseComponentType().getName();
  }

  private static Stream<String> accesses(JavaClass type, String owner, Set<String> members) {
    Stream<JavaAccess<?>> calls = type.getAccessesFromSelf().stream().map(Function.identity());
    return calls
        .filter(a -> a.getTargetOwner().getName().equals(owner))
        .filter(a -> members.contains(a.getTarget().getName()))
        .map(JavaAccess::getDescription);
  }

  private boolean wires(JavaClass type) {
    return roomOf(type).isEmpty();
  }

  /// The package below the root, empty for the root itself.
  private String roomOf(JavaClass type) {
    var name = type.getBaseComponentType().getPackageName();
    return name.equals(root) ? "" : name.substring(root.length() + 1);
  }

  private static JavaClass outermost(JavaClass type) {
    return type.getEnclosingClass().map(HouseRules::outermost).orElse(type);
  }

  private static boolean within(String name, String prefix) {
    return name.equals(prefix) || name.startsWith(prefix + ".");
  }

  private static Predicate<String> within(String name) {
    return prefix -> within(name, prefix);
  }
}

package org.igworkbench.reports;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.igworkbench.workspace.Sentence;
import org.jspecify.annotations.Nullable;

/// Changes every text of records, however deep, in the same way: codes too, so that what refers to
/// one still finds it. A field that is added later is changed as well.
final class EveryText {

  private final UnaryOperator<String> change;

  EveryText(UnaryOperator<String> change) {
    this.change = change;
  }

  @SuppressWarnings("unchecked")
  <T> T of(T value) {
    return (T) changed(value);
  }

  private Object changed(Object value) {
    return switch (value) {
      case String text -> text.isBlank() ? text : change.apply(text);
      // Its key is not shown to anybody.
      case Sentence sentence -> new Sentence(sentence.key(), of(sentence.args()));
      case List<?> list -> list.stream().map(this::changed).toList();
      case SortedSet<?> set -> new TreeSet<>(set.stream().map(this::changed).toList());
      case Set<?> set -> new LinkedHashSet<>(set.stream().map(this::changed).toList());
      case Collection<?> other -> other.stream().map(this::changed).toList();
      case Optional<?> one -> one.map(this::changed);
      case Map<?, ?> map -> {
        Map<Object, Object> copy =
            map instanceof SortedMap ? new TreeMap<>() : new LinkedHashMap<>();
        map.forEach((key, one) -> copy.put(changed(key), changed(one)));
        yield copy;
      }
      case Record one -> record(one);
      default -> value;
    };
  }

  private Object record(Record one) {
    try {
      var components = one.getClass().getRecordComponents();
      var constructor =
          one.getClass()
              .getDeclaredConstructor(
                  Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
      constructor.setAccessible(true);
      var arguments = new @Nullable Object[components.length];
      for (int i = 0; i < components.length; i++) {
        var accessor = components[i].getAccessor();
        accessor.setAccessible(true);
        var old = accessor.invoke(one);
        arguments[i] = old == null ? null : changed(old);
      }
      return constructor.newInstance(arguments);
    } catch (IllegalArgumentException e) {
      throw new AssertionError(one.getClass() + " has a field of an unknown kind", e);
    } catch (InvocationTargetException e) {
      throw new AssertionError(one.getClass() + " refuses it: " + e.getCause(), e);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }
}

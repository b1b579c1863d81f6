package org.igworkbench.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What was written into the trail is read from it again, and nothing else is taken for it.
class FactsTest {

  @Test
  void everyValueComesBackAsItWas() {
    var values = new HashMap<String, @Nullable Object>();
    values.put("text", "Zoë’s \"note\"\n\ttab \\ \u0001 日本 🔒");
    values.put("empty", "");
    values.put("number", -42L);
    values.put("yes", true);
    values.put("no", false);
    values.put("nothing", null);
    values.put("list", List.of("a,b", "]", "{"));
    values.put("none", List.of());
    values.put("map", Map.of("x", 1L, "y", List.of("z")));
    assertThat(Facts.of(values).values()).isEqualTo(values);
  }

  @Test
  void anyTextComesBackAsItWas() {
    var random = new Random(7);
    for (int round = 0; round < 2_000; round++) {
      var text = new StringBuilder();
      for (int i = random.nextInt(20); i > 0; i--) {
        text.append((char) random.nextInt(0x250));
      }
      var values = Map.<String, Object>of("t", text.toString(), "l", List.of(text.toString()));
      assertThat(Facts.of(values).values()).isEqualTo(values);
    }
  }

  @Test
  void aThingThatIsNotThereHasNoFacts() {
    assertThat(Facts.NONE.values()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "{\"a\"",
        "{\"a\":",
        "{\"a\":1",
        "[",
        "[1]",
        "{}x",
        "nul",
        "\"",
        "{\"a\":\"\\u12\"}",
        "{\"a\":\"\\q\"}",
        "{\"a\":tru}",
        "{a:1}",
        "{\"a\":[[[[[[[[[[[[[1]]]]]]]]]]]]]}"
      })
  void whatThisProgramDidNotWriteIsRefused(String json) {
    assertThatThrownBy(() -> new Facts(json).values()).isInstanceOf(IllegalArgumentException.class);
  }
}

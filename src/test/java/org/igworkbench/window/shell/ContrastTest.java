package org.igworkbench.window.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every pair of colours that is read together is far enough apart, in both themes. The ratios are
/// those of WCAG 2: at least 4.5 for text and 3 for marks.
class ContrastTest {

  private static final double TEXT = 4.5;
  private static final double MARK = 3;
  private static final Pattern TOKEN =
      Pattern.compile("^\\s*(-(?:color|ig)-[a-z0-9-]+):\\s*(#[0-9a-fA-F]{6});", Pattern.MULTILINE);

  private final Map<String, Color> light =
      tokens("/atlantafx/base/theme/primer-light.css", "tokens-light.css");
  private final Map<String, Color> dark =
      tokens("/atlantafx/base/theme/primer-dark.css", "tokens-dark.css");

  @ParameterizedTest
  @CsvSource({
    "-color-fg-default, -color-bg-default",
    "-color-fg-default, -color-bg-subtle",
    "-color-fg-default, -ig-chosen",
    "-color-fg-muted, -color-bg-default",
    "-color-fg-muted, -color-bg-subtle",
    "-color-accent-fg, -color-bg-default",
    "-color-accent-fg, -ig-crosshair",
    "-color-fg-default, -color-accent-subtle",
    "-color-fg-emphasis, -color-accent-emphasis",
    "-color-danger-fg, -color-bg-default",
    "-color-danger-fg, -color-danger-subtle",
    "-ig-warning-fg, -color-bg-default",
    "-ig-warning-fg, -color-warning-subtle",
    "-color-fg-default, -color-warning-subtle",
    "-color-success-fg, -color-bg-default",
    "-color-success-fg, -color-success-subtle",
    "-ig-as-at, -color-bg-default",
    "-ig-as-at, -ig-as-at-subtle",
    "-color-fg-default, -ig-permitted-tint",
    "-color-fg-default, -ig-conditional-tint",
    "-color-fg-default, -ig-wider-tint",
    "-color-fg-default, -ig-lapsed-tint",
    "-color-fg-default, -ig-barred-tint",
    "-color-fg-default, -ig-uncovered-tint",
    "-ig-heat-1-text, -ig-heat-1",
    "-ig-heat-2-text, -ig-heat-2",
    "-ig-heat-3-text, -ig-heat-3",
    "-ig-heat-4-text, -ig-heat-4",
    "-ig-heat-5-text, -ig-heat-5"
  })
  void textIsReadOnItsGround(String text, String ground) {
    assertApart(text, ground, TEXT);
  }

  @ParameterizedTest
  @CsvSource({
    "-ig-field-border, -color-bg-default",
    "-ig-warning-mark, -color-bg-default",
    "-color-accent-emphasis, -color-bg-default",
    "-color-accent-emphasis, -color-bg-subtle",
    "-color-accent-emphasis, -ig-chosen",
    "-color-danger-fg, -color-danger-subtle"
  })
  void edgesAndMarksAreSeen(String mark, String ground) {
    assertApart(mark, ground, MARK);
  }

  @ParameterizedTest
  @CsvSource({"permitted", "conditional", "wider", "lapsed", "barred", "uncovered"})
  void verdictsAreSeenWhereverTheyStand(String verdict) {
    assertApart("-ig-" + verdict, "-color-bg-default", MARK);
    assertApart("-ig-" + verdict, "-color-bg-subtle", MARK);
    assertApart("-ig-" + verdict, "-ig-crosshair", MARK);
    assertApart("-ig-" + verdict, "-color-accent-subtle", MARK);
    assertApart("-ig-" + verdict, "-ig-" + verdict + "-tint", MARK);
  }

  private void assertApart(String over, String ground, double enough) {
    assertThat(ratio(light, over, ground))
        .as("light: %s on %s", over, ground)
        .isGreaterThanOrEqualTo(enough);
    assertThat(ratio(dark, over, ground))
        .as("dark: %s on %s", over, ground)
        .isGreaterThanOrEqualTo(enough);
  }

  private static double ratio(Map<String, Color> tokens, String over, String ground) {
    assertThat(tokens).containsKeys(over, ground);
    double one = luminance(tokens.get(over));
    double other = luminance(tokens.get(ground));
    return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
  }

  private static double luminance(Color colour) {
    return 0.2126 * linear(colour.getRed())
        + 0.7152 * linear(colour.getGreen())
        + 0.0722 * linear(colour.getBlue());
  }

  private static double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
  }

  private static Map<String, Color> tokens(String base, String ours) {
    var tokens = new HashMap<String, Color>();
    Stream.of(base, "/org/igworkbench/window/" + ours)
        .forEach(sheet -> {
          var matcher = TOKEN.matcher(text(sheet));
          while (matcher.find()) {
            tokens.put(matcher.group(1), Color.web(matcher.group(2)));
          }
        });
    return tokens;
  }

  private static String text(String sheet) {
    try (var stream = Theme.class.getResourceAsStream(sheet)) {
      assertThat(stream).as(sheet).isNotNull();
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package example.badhouse.attic;

import java.util.List;

public record Good(
    int a, int b, int c, int d, int e, int f, int g, int h, int i, int j, int k, int l) {
  static final List<String> NAMES = List.of();
}

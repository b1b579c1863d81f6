package org.igworkbench.store;

import java.util.Arrays;
import java.util.BitSet;

/// Numbers below 16,384 as bytes: two for each while there are few of them, one bit for each where
/// there are many.
final class Postings {

  /// How many numbers a block holds.
  static final int BLOCK = 1 << 14;

  private static final int BITMAP = BLOCK / Byte.SIZE;

  private Postings() {}

  static byte[] of(BitSet numbers) {
    int count = numbers.cardinality();
    if (count * 2 >= BITMAP) {
      return Arrays.copyOf(numbers.toByteArray(), BITMAP);
    }
    var bytes = new byte[count * 2];
    int at = 0;
    for (int number = numbers.nextSetBit(0); number >= 0; number = numbers.nextSetBit(number + 1)) {
      bytes[at++] = (byte) (number >> Byte.SIZE);
      bytes[at++] = (byte) number;
    }
    return bytes;
  }

  /// Adds the numbers of a block to others.
  static void into(BitSet numbers, int block, byte[] bytes) {
    int first = block * BLOCK;
    if (bytes.length == BITMAP) {
      var bits = BitSet.valueOf(bytes);
      for (int number = bits.nextSetBit(0); number >= 0; number = bits.nextSetBit(number + 1)) {
        numbers.set(first + number);
      }
      return;
    }
    for (int at = 0; at + 1 < bytes.length; at += 2) {
      numbers.set(first + ((bytes[at] & 0xff) << Byte.SIZE) + (bytes[at + 1] & 0xff));
    }
  }

  /// Whether any number of a block is one of others.
  static boolean meet(BitSet numbers, int block, byte[] bytes) {
    int first = block * BLOCK;
    int next = numbers.nextSetBit(first);
    if (next < 0 || next >= first + BLOCK) {
      return false;
    }
    var here = new BitSet();
    into(here, 0, bytes);
    return here.intersects(numbers.get(first, first + BLOCK));
  }
}

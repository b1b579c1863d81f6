package org.igworkbench.reports;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/// Rows that are kept as they were when they were read, in little room: of a long table all but the
/// last few are packed, and unpacked a block at a time.
final class PackedRows implements Rows {

  private static final int BLOCK = 500;

  private final List<byte[]> blocks = new ArrayList<>();
  private final List<List<Value>> last = new ArrayList<>();

  /// Adds a row at the end.
  void add(List<Value> row) {
    last.add(List.copyOf(row));
    if (last.size() == BLOCK) {
      blocks.add(pack(last));
      last.clear();
    }
  }

  @Override
  public int size() {
    return blocks.size() * BLOCK + last.size();
  }

  @Override
  public Iterator<List<Value>> iterator() {
    return Stream.concat(
            blocks.stream().flatMap(block -> unpack(block).stream()), List.copyOf(last).stream())
        .iterator();
  }

  private static byte[] pack(List<List<Value>> rows) {
    var bytes = new ByteArrayOutputStream();
    var deflater = new Deflater(Deflater.BEST_SPEED);
    try (var out = new DataOutputStream(new DeflaterOutputStream(bytes, deflater))) {
      for (var row : rows) {
        out.writeInt(row.size());
        for (var value : row) {
          write(value, out);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      deflater.end();
    }
    return bytes.toByteArray();
  }

  private static List<List<Value>> unpack(byte[] block) {
    var rows = new ArrayList<List<Value>>(BLOCK);
    try (var in = new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(block)))) {
      for (int at = 0; at < BLOCK; at++) {
        var row = new Value[in.readInt()];
        for (int column = 0; column < row.length; column++) {
          row[column] = read(in);
        }
        rows.add(List.of(row));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
  }

  private static void write(Value value, DataOutputStream out) throws IOException {
    switch (value) {
      case Value.Text(var text) -> {
        // Characters and not UTF-8, which has no room for half of one.
        out.writeByte('t');
        out.writeInt(text.length());
        out.writeChars(text);
      }
      case Value.Count(var number) -> {
        out.writeByte('c');
        out.writeLong(number);
      }
      case Value.Measure(var number) -> {
        out.writeByte('m');
        out.writeDouble(number);
      }
      case Value.Share(var fraction) -> {
        out.writeByte('s');
        out.writeDouble(fraction);
      }
      case Value.Day(var day) -> {
        out.writeByte('d');
        out.writeLong(day.toEpochDay());
      }
      case Value.Moment(var time) -> {
        out.writeByte('o');
        out.writeLong(time.toEpochSecond(ZoneOffset.UTC));
        out.writeInt(time.getNano());
      }
    }
  }

  private static Value read(DataInputStream in) throws IOException {
    int kind = in.readByte();
    return switch (kind) {
      case 't' -> new Value.Text(text(in.readNBytes(2 * in.readInt())));
      case 'c' -> new Value.Count(in.readLong());
      case 'm' -> new Value.Measure(in.readDouble());
      case 's' -> new Value.Share(in.readDouble());
      case 'd' -> new Value.Day(LocalDate.ofEpochDay(in.readLong()));
      case 'o' ->
          new Value.Moment(
              LocalDateTime.ofEpochSecond(in.readLong(), in.readInt(), ZoneOffset.UTC));
      default -> throw new IllegalStateException("No value is packed as " + kind);
    };
  }

  private static String text(byte[] characters) {
    var text = new char[characters.length / 2];
    for (int at = 0; at < text.length; at++) {
      text[at] = (char) ((characters[2 * at] << 8) | (characters[2 * at + 1] & 0xFF));
    }
    return new String(text);
  }
}

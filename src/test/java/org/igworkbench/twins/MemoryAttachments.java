package org.igworkbench.twins;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.igworkbench.requests.Attachment;
import org.igworkbench.requests.AttachmentStore;

/// Attachments in memory.
public final class MemoryAttachments extends MemoryStore<Map<String, MemoryAttachments.Held>>
    implements AttachmentStore {

  /// One of them.
  record Held(Attachment attachment, List<Byte> content) {}

  MemoryAttachments(Turn turn) {
    super(turn, Map.of());
  }

  private static String key(String request, int number) {
    return request + "/" + String.format("%06d", number);
  }

  @Override
  public List<Attachment> of(String request) {
    return read(held ->
        new TreeMap<>(held)
            .values().stream()
                .map(Held::attachment)
                .filter(attachment -> attachment.request().equals(request))
                .toList());
  }

  @Override
  public Optional<byte[]> content(String request, int number) {
    return read(held -> Optional.ofNullable(held.get(key(request, number))))
        .map(one -> bytes(one.content()));
  }

  private static byte[] bytes(List<Byte> content) {
    var bytes = new byte[content.size()];
    for (int place = 0; place < bytes.length; place++) {
      bytes[place] = content.get(place);
    }
    return bytes;
  }

  private static List<Byte> list(byte[] content) {
    var list = new ArrayList<Byte>();
    for (byte one : content) {
      list.add(one);
    }
    return List.copyOf(list);
  }

  @Override
  public void add(Attachment attachment, byte[] content) {
    write(held -> {
      var more = new TreeMap<>(held);
      more.put(key(attachment.request(), attachment.number()), new Held(attachment, list(content)));
      return Map.copyOf(more);
    });
  }

  @Override
  public boolean remove(String request, int number) {
    if (content(request, number).isEmpty()) {
      return false;
    }
    write(held -> {
      var fewer = new TreeMap<>(held);
      fewer.remove(key(request, number));
      return Map.copyOf(fewer);
    });
    return true;
  }
}

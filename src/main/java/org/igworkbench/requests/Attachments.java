package org.igworkbench.requests;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.igworkbench.audit.Facts;
import org.igworkbench.audit.Subject;
import org.igworkbench.workspace.Keeper;
import org.igworkbench.workspace.Move;
import org.igworkbench.workspace.Moves;
import org.igworkbench.workspace.Moves.Deed;
import org.igworkbench.workspace.Officer;
import org.igworkbench.workspace.Outcome;
import org.igworkbench.workspace.Revision;
import org.igworkbench.workspace.Sentence;
import org.igworkbench.workspace.Violation;
import org.jspecify.annotations.Nullable;

/// The files that are kept with requests, such as the letter that asks or a court's order, and the
/// documents of agreements.
public final class Attachments {

  private static final long MEGABYTE = 1024L * 1024;
  private static final int LONGEST_NAME = 200;

  private final Moves moves;
  private final AttachmentStore files;
  private final RequestSettingsStore settings;
  private final Function<String, Optional<Violation>> missing;
  private final FileKeeper keeper;
  private final Clock clock;

  /// @param files where they are kept
  /// @param settings say how large they may be
  /// @param missing what is wrong where a file is to be kept with something that is not there
  Attachments(
      Moves moves,
      AttachmentStore files,
      RequestSettingsStore settings,
      Function<String, Optional<Violation>> missing,
      Clock clock) {
    this.moves = moves;
    this.files = files;
    this.settings = settings;
    this.missing = missing;
    this.keeper = new FileKeeper(files);
    this.clock = clock;
  }

  /// The attachments of a request, by number.
  public List<Attachment> of(String request) {
    return files.of(request);
  }

  /// The content of one, if it is still what was attached.
  ///
  /// @throws IllegalStateException if the content does not have the digest that was taken then
  public Optional<byte[]> content(Attachment attachment) {
    var content = files.content(attachment.request(), attachment.number());
    content
        .filter(bytes -> !sha256(bytes).equals(attachment.sha256()))
        .ifPresent(bytes -> {
          throw new IllegalStateException("The content of an attachment has changed");
        });
    return content;
  }

  /// Whether a file of that name and size can be attached, before it is read.
  public List<Violation> refuses(String name, long size) {
    long limit = settings.read().attachmentLimit();
    if (!FileKind.takes(name)) {
      return List.of(
          Violation.at(
              "attachment.file", "requests.attachment.type", plain(name), FileKind.endings()));
    }
    if (size > limit) {
      return List.of(
          Violation.at(
              "attachment.file", "requests.attachment.too-large", plain(name), limit / MEGABYTE));
    }
    return List.of();
  }

  /// Keeps a file with a request.
  ///
  /// @param name of the file, without a folder
  public Outcome<Attachment> attach(
      Officer officer, String request, Attachment.Kind kind, String name, byte[] content) {
    var absent = missing.apply(request);
    if (absent.isPresent()) {
      return refused(absent.get());
    }
    var refusals = refuses(name, content.length);
    if (!refusals.isEmpty()) {
      return new Outcome.Rejected<>(refusals);
    }
    var type = FileKind.of(name, content).map(FileKind::type).orElse(null);
    if (type == null) {
      return refused(
          Violation.at("attachment.file", "requests.attachment.not-what-it-says", plain(name)));
    }
    var attached = new Attachment[1];
    var made =
        moves.make(
            officer,
            () -> {
              int number = of(request).stream().mapToInt(Attachment::number).max().orElse(0) + 1;
              attached[0] =
                  new Attachment(
                      request,
                      number,
                      kind,
                      plain(name),
                      type,
                      content.length,
                      sha256(content),
                      clock.instant(),
                      officer.name());
              var file = new Held(attached[0], content);
              return List.of(new Move<>(subject(attached[0]), null, file, Revision.ABSENT, keeper));
            },
            new Deed("attached", "", _ -> Sentence.of("requests.undo.attach", plain(name))));
    return made.map(_ -> Objects.requireNonNull(attached[0]));
  }

  private static <T> Outcome<T> refused(Violation violation) {
    return new Outcome.Rejected<>(List.of(violation));
  }

  // A name of a file may hold anything; what is shown and kept is one line of it, without a folder
  // and without signs that turn it round.
  private static String plain(String name) {
    var file = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    var line = file.replaceAll("\\p{Cf}", "").replaceAll("\\p{Cntrl}", " ").strip();
    return line.length() <= LONGEST_NAME
        ? line
        : line.substring(line.length() - LONGEST_NAME).strip();
  }

  private static Subject subject(Attachment attachment) {
    return new Subject("attachment", attachment.request() + "/" + attachment.number());
  }

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  private record Held(Attachment attachment, byte[] content) {}

  private record FileKeeper(AttachmentStore store) implements Keeper<Held> {

    @Override
    public Optional<Revision> replace(
        @Nullable Held before, @Nullable Held after, Revision expected) {
      if (after == null) {
        var gone = Objects.requireNonNull(before).attachment();
        return store.remove(gone.request(), gone.number())
            ? Optional.of(Revision.ABSENT)
            : Optional.empty();
      }
      if (find(subject(after.attachment()).code()) != null) {
        return Optional.empty();
      }
      store.add(after.attachment(), after.content());
      return Optional.of(Revision.FIRST);
    }

    @Override
    public Facts facts(@Nullable Held state, @Nullable Held other) {
      if (state == null) {
        return Facts.NONE;
      }
      var attachment = state.attachment();
      Map<String, Object> facts = new HashMap<>();
      facts.put("name", attachment.name());
      facts.put("kind", attachment.kind().name());
      facts.put("type", attachment.type());
      facts.put("size", attachment.size());
      facts.put("sha256", attachment.sha256());
      return Facts.of(facts);
    }

    @Override
    public @Nullable Held current(String code) {
      var found = find(code);
      return found == null ? null : new Held(found, new byte[0]);
    }

    @Override
    public boolean same(@Nullable Held one, @Nullable Held other) {
      return (one == null || other == null)
          ? Objects.equals(one, other)
          : one.attachment().equals(other.attachment());
    }

    @Override
    public Revision revision(String code) {
      return find(code) == null ? Revision.ABSENT : Revision.FIRST;
    }

    @Override
    public Sentence movedOn(String code) {
      return Sentence.of("requests.attachment.moved-on", code);
    }

    private @Nullable Attachment find(String code) {
      var request = code.substring(0, code.lastIndexOf('/'));
      return store.of(request).stream()
          .filter(one -> subject(one).code().equals(code))
          .findFirst()
          .orElse(null);
    }
  }
}

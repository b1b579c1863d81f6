package org.igworkbench.notice;

/// Reads the file of a notice, whatever its format: a port, because formats need libraries.
public interface NoticeReader {

  /// The lines of the file, or why it can’t be read. A file from outside can do no harm: what is
  /// too large, too deep or no text is refused in a sentence.
  ///
  /// @param name the name of the file, by which its format is told
  NoticeReading read(String name, byte[] content);
}

package org.igworkbench.workspace;

/// A long operation was stopped because somebody asked for it; nothing of it remains.
public final class Cancelled extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public Cancelled() {
    super("cancelled", null, false, false);
  }
}

package org.igworkbench;

/// Starts the program; not a JavaFX application class, so that it runs from the class path.
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    System.out.println("Information Governance Workbench");
  }
}

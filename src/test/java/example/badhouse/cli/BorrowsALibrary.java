package example.badhouse.cli;

import org.opentest4j.AssertionFailedError;

public record BorrowsALibrary(AssertionFailedError nobodysLibrary) {}

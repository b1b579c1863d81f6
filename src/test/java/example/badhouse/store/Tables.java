package example.badhouse.store;

public record Tables(String name) {}

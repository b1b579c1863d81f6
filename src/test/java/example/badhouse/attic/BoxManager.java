package example.badhouse.attic;

public interface BoxManager {}

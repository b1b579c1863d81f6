package example.badhouse.window.shell;

import example.badhouse.window.law.LawPane;

public record Frame(LawPane first) {}

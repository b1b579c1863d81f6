package example.badhouse.window.law;

import example.badhouse.store.Tables;
import java.sql.Connection;

public record LawPane(Tables tables, Connection database) {}

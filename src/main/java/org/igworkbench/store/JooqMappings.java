package org.igworkbench.store;

import static org.igworkbench.store.schema.Tables.IMPORT_MAPPING;
import static org.igworkbench.store.schema.Tables.IMPORT_MAPPING_COLUMN;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.SortedSet;
import org.igworkbench.exchange.ImportRegister;
import org.igworkbench.exchange.Mapping;
import org.igworkbench.exchange.MappingStore;

/// Mappings of spreadsheets on disk: one row for each and one for each column of it.
final class JooqMappings implements MappingStore {

  private final Session session;

  JooqMappings(Session session) {
    this.session = session;
  }

  @Override
  public Optional<Mapping> find(SortedSet<String> headings) {
    var key = key(headings);
    return session.read(db -> {
      var register =
          db.select(IMPORT_MAPPING.REGISTER)
              .from(IMPORT_MAPPING)
              .where(IMPORT_MAPPING.HEADINGS.eq(key))
              .fetchOptional(IMPORT_MAPPING.REGISTER);
      var c = IMPORT_MAPPING_COLUMN;
      return register
          .flatMap(ImportRegister::named)
          .map(found ->
              new Mapping(
                  found,
                  db.select(c.HEADING, c.MEANING)
                      .from(c)
                      .where(c.HEADINGS.eq(key))
                      .fetchMap(c.HEADING, c.MEANING)));
    });
  }

  @Override
  public void keep(SortedSet<String> headings, Mapping mapping) {
    var key = key(headings);
    var c = IMPORT_MAPPING_COLUMN;
    session.aside(db -> {
      db.deleteFrom(c).where(c.HEADINGS.eq(key)).execute();
      db.deleteFrom(IMPORT_MAPPING).where(IMPORT_MAPPING.HEADINGS.eq(key)).execute();
      var head = db.newRecord(IMPORT_MAPPING);
      head.setHeadings(key);
      head.setRegister(mapping.register().code());
      head.insert();
      mapping
          .columns()
          .forEach((heading, meaning) -> {
            var column = db.newRecord(c);
            column.setHeadings(key);
            column.setHeading(heading);
            column.setMeaning(meaning);
            column.insert();
          });
    });
  }

  private static String key(SortedSet<String> headings) {
    try {
      var all = String.join("\n", headings).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(all));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}

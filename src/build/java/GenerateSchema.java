import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.DriverManager;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.flywaydb.core.Flyway;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Logging;
import org.jooq.meta.jaxb.Target;

/// Writes the tables as Java: runs the real migrations on a scratch database and lets jOOQ read the
/// result.
///
/// Arguments: the folder of the migrations, the folder to write to. Does nothing when neither the
/// migrations nor this program has changed since the last run.
void main(String[] args) throws Exception {
  var migrations = Path.of(args[0]);
  var target = Path.of(args[1]);
  var stamp = target.resolveSibling(target.getFileName() + ".sha256");
  var now = fingerprint(migrations);
  if (Files.exists(stamp) && Files.isDirectory(target) && Files.readString(stamp).equals(now)) {
    return;
  }
  Files.deleteIfExists(stamp);
  var url = "jdbc:h2:mem:schema;DB_CLOSE_DELAY=-1";
  Flyway.configure()
      .dataSource(url, "sa", "")
      .locations("filesystem:" + migrations)
      .load()
      .migrate();
  try (var connection = DriverManager.getConnection(url, "sa", "")) {
    var tool = new GenerationTool();
    tool.setConnection(connection);
    tool.run(
        new Configuration()
            .withLogging(Logging.WARN)
            .withGenerator(
                new Generator()
                    .withDatabase(
                        new Database()
                            .withName("org.jooq.meta.h2.H2Database")
                            .withInputSchema("PUBLIC")
                            .withOutputSchemaToDefault(true)
                            .withExcludes("(?i:flyway_schema_history)"))
                    .withGenerate(
                        new Generate()
                            .withGeneratedAnnotation(false)
                            .withJpaAnnotations(false)
                            .withJavadoc(false)
                            .withGlobalObjectNames(false))
                    .withTarget(
                        new Target()
                            .withPackageName("org.igworkbench.store.schema")
                            .withDirectory(target.toString())
                            .withClean(true))));
  }
  refuseUnknownTypes(target);
  Files.writeString(stamp, now);
}

/// A column of a type that jOOQ does not know would come out as a plain `Object`, which the
/// compiler can check nothing on.
void refuseUnknownTypes(Path target) throws IOException {
  var unknown = Pattern.compile("TableField<\\w+, Object> (\\w+)");
  try (var files = Files.walk(target)) {
    for (var file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
      var column = unknown.matcher(Files.readString(file));
      if (column.find()) {
        throw new IllegalStateException(
            file.getFileName() + ": the type of " + column.group(1) + " is not known");
      }
    }
  }
}

String fingerprint(Path migrations) throws Exception {
  var digest = MessageDigest.getInstance("SHA-256");
  digest.update(System.getProperty("java.class.path").getBytes());
  var self = System.getProperty("jdk.launcher.sourcefile");
  if (self != null) {
    digest.update(Files.readAllBytes(Path.of(self)));
  }
  try (var files = Files.list(migrations)) {
    for (var file : files.sorted().toList()) {
      digest.update(file.getFileName().toString().getBytes());
      digest.update(Files.readAllBytes(file));
    }
  } catch (IOException e) {
    throw new IllegalStateException("Cannot read the migrations in " + migrations, e);
  }
  return HexFormat.of().formatHex(digest.digest());
}

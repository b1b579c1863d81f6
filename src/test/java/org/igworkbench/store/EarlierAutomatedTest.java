package org.igworkbench.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;

/// Automated decisions of a workspace from before their answers were questions of their own.
class EarlierAutomatedTest {

  private static final String BEFORE = "15";

  private final JdbcDataSource source = new JdbcDataSource();

  @Test
  void answersAreReadAndEveryWordIsKept() {
    source.setURL("jdbc:h2:mem:automated;DB_CLOSE_DELAY=-1;DB_CLOSE_ON_EXIT=FALSE");
    migrate(BEFORE);
    var db = DSL.using(source, SQLDialect.H2);
    for (var insert : new String[] {values("A", "n (by people;\nalways)"), values("B", "It may")}) {
      db.execute(insert);
    }

    migrate("20");

    assertThat(answers("A")).isEqualTo("NO|by people;\nalways|YES||PARTLY|in part (of it)|UNKNOWN");
    assertThat(answers("B")).isEqualTo("UNKNOWN|It may|YES||PARTLY|in part (of it)|UNKNOWN");
    db.execute("drop all objects");
  }

  private static String values(String code, String solely) {
    return "insert into automated_decision (code, title, notice_wording, set_off_by, system,"
        + " output, human_involvement, solely_automated, significant_effect,"
        + " significant_decision, safeguards, article_note, controller_note, review_months,"
        + " verified, row_version)"
        + " values ('%s', 't', '', 't', '', 'o', 'h', '%s', ' Yes ', 'partly (in part (of it))',"
            .formatted(code, solely)
        + " '', '', '', 12, 'v', 1)";
  }

  private String answers(String code) {
    return DSL.using(source, SQLDialect.H2)
        .fetchSingle(
            "select solely_automated || '|' || solely_note || '|' || significant_effect || '|'"
                + " || effect_note || '|' || significant_decision || '|' || decision_note || '|'"
                + " || human_can_change from automated_decision where code = '"
                + code
                + "'")
        .get(0, String.class);
  }

  private void migrate(String version) {
    Flyway.configure()
        .dataSource(source)
        .locations("classpath:org/igworkbench/store/migration")
        .placeholderReplacement(false)
        .target(version)
        .load()
        .migrate();
  }
}

package example.badhouse.audit;

import example.badhouse.law.Law;
import java.util.ArrayList;
import java.util.List;

@SuppressWarnings("NonFinalStaticField")
public final class KnowsLaw {
  static int count;
  static final ArrayList<String> seen = new ArrayList<>();

  private KnowsLaw() {}

  static KnowsLaw getInstance() {
    return new KnowsLaw();
  }

  List<String> sections(Law law, java.sql.Connection database) {
    Thread.currentThread().interrupt();
    System.out.println(database);
    return law.sections();
  }
}

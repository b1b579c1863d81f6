package org.igworkbench.requests;

import java.util.HashMap;
import java.util.Map;
import org.igworkbench.audit.Facts;

/// What the trail keeps of the settings for requests.
final class SettingsFacts {

  private SettingsFacts() {}

  static Facts of(RequestSettings settings) {
    Map<String, Object> facts = new HashMap<>();
    facts.put("routine_days", settings.targets().routineDays());
    facts.put("urgent_days", settings.targets().urgentDays());
    facts.put("review_days", settings.targets().reviewDays());
    facts.put("second_signature_off_matrix", settings.signatures().offMatrix());
    facts.put("second_signature_special_in_bulk", settings.signatures().specialInBulk());
    facts.put("bulk", settings.signatures().bulk());
    facts.put("second_signature_abroad", settings.signatures().abroad());
    facts.put("attachment_limit", settings.attachmentLimit());
    facts.put(
        "reasons",
        settings.reasons().stream()
            .map(reason ->
                reason.code() + " " + reason.title() + (reason.inUse() ? "" : " (not in use)"))
            .toList());
    return Facts.of(facts);
  }
}

package org.igworkbench.requests;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the trail keeps of a disclosure and of what was heard of it.
final class DisclosureFacts {

  private DisclosureFacts() {}

  static Map<String, @Nullable Object> of(Disclosure disclosure) {
    Map<String, @Nullable Object> facts = new HashMap<>();
    facts.put("on", disclosure.on().toString());
    facts.put("what", disclosure.what());
    facts.put("to", disclosure.to());
    facts.put("how", disclosure.how());
    facts.put("by", disclosure.by());
    facts.put("subjects", disclosure.subjects());
    facts.put("people", disclosure.people());
    facts.put(
        "confirmations", disclosure.confirmations().stream().map(DisclosureFacts::of).toList());
    return facts;
  }

  private static Map<String, @Nullable Object> of(Disclosure.Confirmation heard) {
    Map<String, @Nullable Object> facts = new HashMap<>();
    facts.put("kind", heard.kind().name());
    facts.put("on", heard.on().toString());
    facts.put("by", heard.by());
    facts.put("note", heard.note());
    return facts;
  }
}

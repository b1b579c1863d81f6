package org.igworkbench.store;

import static org.igworkbench.store.schema.Tables.REQUEST_WORD;
import static org.igworkbench.store.schema.Tables.SHARING_REQUEST;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.igworkbench.requests.SoughtWord;
import org.jooq.BatchBindStep;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;

/// The words of requests, each with the numbers of the requests that hold it.
///
/// They stand in the store itself, and so are encrypted, saved and rolled back with it.
final class RequestWords {

  // As many words are read and written at once.
  private static final int AT_ONCE = 1_000;
  // What follows every word that begins so.
  private static final char LAST = '\uffff';

  /// The numbers that hold a word.
  static final Field<byte[]> NUMBERS = PlainBytes.of(REQUEST_WORD.NUMBERS);

  private RequestWords() {}

  private record Place(String word, int block) {}

  /// Adds requests that have their numbers.
  static void add(DSLContext db, Collection<? extends Record> requests) {
    var changes = new HashMap<Place, BitSet>();
    requests.forEach(row -> note(changes, row.get(SHARING_REQUEST.NUMBER), RowWords.of(row)));
    write(db, changes, true);
  }

  private static void note(Map<Place, BitSet> changes, int number, Collection<String> words) {
    for (var word : words) {
      changes
          .computeIfAbsent(new Place(word, number / Postings.BLOCK), place -> new BitSet())
          .set(number % Postings.BLOCK);
    }
  }

  /// Takes requests out of the words that they hold no more and puts them under those that they
  /// hold now.
  ///
  /// @param after the requests as they will be; empty where these are taken away
  static void change(DSLContext db, List<String> references, Collection<? extends Record> after) {
    var r = SHARING_REQUEST;
    var now = new HashMap<String, Set<String>>();
    after.forEach(row -> now.put(row.get(r.REFERENCE), RowWords.of(row)));
    var gone = new HashMap<Place, BitSet>();
    var come = new HashMap<Place, BitSet>();
    db.select(RowWords.COLUMNS)
        .from(r)
        .where(RequestReading.of(r.REFERENCE, references))
        .forEach(row -> {
          var held = RowWords.of(row);
          var holds = now.getOrDefault(row.get(r.REFERENCE), Set.of());
          note(gone, row.get(r.NUMBER), without(held, holds));
          note(come, row.get(r.NUMBER), without(holds, held));
        });
    write(db, gone, false);
    write(db, come, true);
  }

  private static List<String> without(Set<String> words, Set<String> others) {
    return words.stream().filter(word -> !others.contains(word)).toList();
  }

  private static void write(DSLContext db, Map<Place, BitSet> changes, boolean adding) {
    var byBlock = new HashMap<Integer, List<String>>();
    changes
        .keySet()
        .forEach(place ->
            byBlock.computeIfAbsent(place.block(), block -> new ArrayList<>()).add(place.word()));
    byBlock.forEach((block, words) -> {
      for (int first = 0; first < words.size(); first += AT_ONCE) {
        var some = words.subList(first, Math.min(words.size(), first + AT_ONCE));
        write(db, block, some, changes, adding);
      }
    });
  }

  private static void write(
      DSLContext db, int block, List<String> words, Map<Place, BitSet> changes, boolean adding) {
    var w = REQUEST_WORD;
    // Joined and not listed: H2 compares what it finds with every entry of a list.
    var list = DSL.unnest(words.toArray(String[]::new)).as("list", "word");
    var there =
        db.select(w.WORD, NUMBERS)
            .from(list)
            .join(w)
            .on(w.WORD.eq(DSL.field(DSL.name("list", "word"), String.class)), w.BLOCK.eq(block))
            .fetchMap(w.WORD, NUMBERS);
    var fresh = new ArrayList<Object[]>();
    var changed = new ArrayList<Object[]>();
    for (var word : words) {
      var numbers = new BitSet();
      var kept = there.get(word);
      if (kept != null) {
        Postings.into(numbers, 0, kept);
      }
      var change = changes.getOrDefault(new Place(word, block), new BitSet());
      if (adding) {
        numbers.or(change);
      } else {
        numbers.andNot(change);
      }
      (kept == null ? fresh : changed).add(new Object[] {Postings.of(numbers), word, block});
    }
    // Stands for what is bound to the statements later.
    byte[] none = {};
    run(db.batch(db.insertInto(w, NUMBERS, w.WORD, w.BLOCK).values(none, "", 0)), fresh);
    run(db.batch(db.update(w).set(NUMBERS, none).where(w.WORD.eq(""), w.BLOCK.eq(0))), changed);
  }

  private static void run(BatchBindStep statement, List<Object[]> rows) {
    if (!rows.isEmpty()) {
      statement.bind(rows.toArray(Object[][]::new)).execute();
    }
  }

  /// The numbers of the requests that are about all of these words.
  static BitSet numbers(DSLContext db, List<SoughtWord> words) {
    var all = new BitSet();
    boolean first = true;
    for (var word : words) {
      var one = numbers(db, word);
      if (first) {
        all.or(one);
      } else {
        all.and(one);
      }
      first = false;
    }
    return all;
  }

  private static BitSet numbers(DSLContext db, SoughtWord sought) {
    var numbers = new BitSet();
    var w = REQUEST_WORD;
    var beginning = sought.beginning();
    var kept = new ArrayList<String>();
    if (RowWords.together(beginning)) {
      kept.add(RowWords.beginning(beginning));
    } else {
      beginning(db, beginning, numbers);
    }
    sought.purposes().forEach(code -> kept.add(RowWords.purpose(code)));
    sought.recipients().forEach(code -> kept.add(RowWords.recipient(code)));
    if (!kept.isEmpty()) {
      read(db, w.WORD.in(kept), numbers);
    }
    return numbers;
  }

  private static void beginning(DSLContext db, String beginning, BitSet numbers) {
    var w = REQUEST_WORD;
    var which = w.WORD.ge(beginning);
    while (true) {
      var some =
          db.select(w.WORD, w.BLOCK, NUMBERS)
              .from(w)
              .where(which, w.WORD.lt(beginning + LAST))
              .orderBy(w.WORD, w.BLOCK)
              .limit(Session.AT_HAND)
              .fetch();
      some.forEach(row -> Postings.into(numbers, row.value2(), row.value3()));
      if (some.size() < Session.AT_HAND) {
        return;
      }
      var last = some.getLast();
      which = w.WORD.gt(last.value1()).or(w.WORD.eq(last.value1()).and(w.BLOCK.gt(last.value2())));
    }
  }

  private static void read(DSLContext db, Condition which, BitSet numbers) {
    var w = REQUEST_WORD;
    db.select(w.BLOCK, NUMBERS)
        .from(w)
        .where(which)
        .forEach(row -> Postings.into(numbers, row.value1(), row.value2()));
  }

  /// Finds the words of requests that were kept before there were any here.
  static void catchUp(DSLContext db) {
    var r = SHARING_REQUEST;
    if (db.fetchExists(REQUEST_WORD) || !db.fetchExists(r)) {
      return;
    }
    var last = db.select(DSL.max(r.NUMBER)).from(r).fetchOne(0, Integer.class);
    db.transaction(inside -> {
      for (int first = 0; last != null && first <= last; first += Postings.BLOCK) {
        catchUp(inside.dsl(), first);
      }
    });
  }

  private static void catchUp(DSLContext db, int first) {
    var changes = new HashMap<Place, BitSet>();
    var r = SHARING_REQUEST;
    db.select(RowWords.COLUMNS)
        .from(r)
        .where(r.NUMBER.between(first, first + Postings.BLOCK - 1))
        .forEach(row -> note(changes, row.get(r.NUMBER), RowWords.of(row)));
    write(db, changes, true);
  }
}

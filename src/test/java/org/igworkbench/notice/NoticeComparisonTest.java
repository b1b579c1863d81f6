package org.igworkbench.notice;

import org.junit.jupiter.api.Test;

class NoticeComparisonTest {

  @Test
  void show() {
    var it = ComparedSample.compared(ComparedSample.published().text());
    it.notice().forEach(l -> System.out.println(l));
    it.lines().forEach(l -> System.out.println(ComparedSample.said(l)));
    it.rows().stream().filter(r -> !r.match().settled()).forEach(System.out::println);
  }
}

package org.igworkbench.window.exchange;

/// Files that somebody wants to bring in.
public final class Incoming {

  /// Recipients as they are exported, with a changed category, a new row and one that is as it was.
  public static final String RECIPIENTS =
      """
      code,title,short_heading,category,role,verified
      REC-01,Courts and judicial agencies,Courts,court,independent controller,privacy notice; knowledge
      REC-02,Police and crime enforcement agencies,Police,law enforcement,independent controller,privacy notice; knowledge
      REC-90,Ofsted,Ofsted,regulator,independent controller,its website in October 2026
      """;

  /// The same with words that can't stand there.
  public static final String FAULTY =
      """
      code,title,short_heading,category,role,verified
      REC-01,Courts and judicial agencies,Courts,court,independent controller,privacy notice; knowledge
      REC-02,Police and crime enforcement agencies,Police,constabulary,independent controller,privacy notice; knowledge
      REC-90,Ofsted,Ofsted,regulator,somebody,its website in October 2026
      """;

  /// A list that somebody keeps for themselves, whose headings nobody knows.
  public static final String OWN =
      """
      Recipient,Name of the body,Heading,Category of body,Remarks
      REC-02,Police and crime enforcement agencies,Police,law enforcement,call first
      REC-90,Ofsted,Ofsted,regulator,
      """;

  private Incoming() {}
}

package org.saisine.reader.language;

/**
 * What a word of interest can mean. A language's data gives phrases for these; the reader's rules
 * speak of these alone and never of a language.
 */
public enum Category {
  // numbers and time
  /** A number, two with a slash between them, or a symbol, as printed in digits. */
  FIGURE,
  CARDINAL,
  ORDINAL,
  ORDINAL_SUFFIX,
  ORDINAL_PREFIX,
  MONTH,
  WEEKDAY,
  YEAR_WORD,
  MONTH_WORD,
  DAY_WORD,
  DATE_LINK,
  RANGE_LINK,
  FROM_WORD,
  // the head of a document
  FUNCTION_WORD,
  LANGUAGE_NAME,
  ORIGINAL_WORD,
  MASTHEAD,
  KIND_WORD,
  ORGAN,
  /** What bodies are called: "Conference", "Working Group". */
  BODY_KIND,
  SESSION_WORD,
  /** What a session is counted with: "special session". */
  SESSION_SERIES,
  ITEM_WORD,
  // citations
  RESOLUTION_WORD,
  DECISION_WORD,
  PRESIDENTIAL_STATEMENT,
  OWN,
  OF_ORGAN,
  INSTRUMENT,
  LIST_LINK,
  SECTION_WORD,
  /** The letters before the number of a special session, where they are not S or ES. */
  SPECIAL_SESSION,
  /** "paragraph"; {@code behind} where its numbers stand before it. */
  PARAGRAPH_WORD,
  /** Words around the numbers of paragraphs: the lettered point, the operative part. */
  POINT_WORD,
  // votes
  VOTE,
  CLOSING,
  // acts
  /** Opens an operative paragraph: "Requests". */
  ACT,
  /** Opens a preambular one: "Recalling". */
  PREAMBLE_ACT,
  /** Tells what an organ did at a meeting: "decided". */
  ACT_PAST,
  ACT_BEFORE,
  /** Leads to an act and is no part of it, where nothing divides them: "in this regard". */
  ACT_LEAD,
  ACT_AFTER,
  ACT_TAIL,
  /** A verb that takes its object into the act: "Expresses its concern". */
  ACT_EXPRESS,
  ACT_OBJECT,
  /** Words that may stand before an object: "its deep". */
  ACT_QUALIFIER,
  /** Words that may stand behind one: "sans réserve". */
  ACT_QUALIFIED,
  ACT_LINK,
  // mandates and events
  WORD,
  /** What a narrative sentence says was done: "extended", "will be held". */
  DEED,
  ADDRESSEE,
  /** Opens a clause: the organ asks, decides, authorizes, intends; or none of these. */
  FORCE,
  /** What somebody is told to do: "submit", "convene", "extend". */
  DUTY,
  /** What is owed: "report", "panel discussion", "mandate". */
  PRODUCT,
  /** Words around times: "within", "until", "next session". */
  TIME,
  EVERY,
  STATE,
  ;

  final long bit = 1L << ordinal();

  /** Several categories at once, to be asked for in one question. */
  public static long bits(Category... all) {
    long bits = 0;
    for (Category category : all) {
      bits |= category.bit;
    }
    return bits;
  }

  /** The category that data files call by {@code name}: lower case, hyphens for underscores. */
  static Category named(String name) {
    return valueOf(name.toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
  }
}

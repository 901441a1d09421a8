package org.saisine.secretariat.drafting;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.saisine.reader.vocabulary.DateRange;
import org.saisine.reader.vocabulary.Due;
import org.saisine.reader.vocabulary.Mandate;

/** Something about a draft that its drafter is told. */
public sealed interface Remark {
  /** The id of the paragraph that it is about: {@code op9}; empty for the whole draft. */
  String paragraph();

  /** Whether somebody should look at it; else it is only told. */
  default boolean grave() {
    return true;
  }

  /** Names it for machines. */
  String code();

  /**
   * The paragraph says nearly what stands in the register already.
   *
   * @param twins the most alike first; at least one
   */
  record Repeats(String paragraph, List<Twin> twins) implements Remark {
    @Override
    public String code() {
      return "repeats";
    }
  }

  /**
   * The paragraph is a formula: it is said in words that any text may use, so that it repeats none
   * of those that do.
   *
   * @param twins the most alike first; at least one
   */
  record Formula(String paragraph, List<Twin> twins) implements Remark {
    @Override
    public boolean grave() {
      return false;
    }

    @Override
    public String code() {
      return "formula";
    }
  }

  /** A mandate does not say something that it should. */
  record Lacks(String paragraph, Mandate mandate, Gap gap) implements Remark {
    @Override
    public String code() {
      return gap.code();
    }
  }

  /** What a mandate can lack. */
  enum Gap {
    /** Who owes it. */
    ADDRESSEE,
    /** Who receives it. */
    RECIPIENT,
    /** When it is owed. */
    TIME,
    /** When what goes on, or comes again, ends. */
    END,
    /** When what has no end is looked at again. */
    REVIEW;

    String code() {
      return "no-" + name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * Something is due at a session that is over by then.
   *
   * @param days when it was; empty where it comes before the draft's own in the count of its body
   * @param fixed whether nobody has to reckon them
   */
  record SessionOver(String paragraph, Due.AtSession due, Optional<DateRange> days, boolean fixed)
      implements Remark {
    @Override
    public String code() {
      return "session-over";
    }
  }

  /**
   * Something is due at a session that the calendar cannot date.
   *
   * @param grave whether it dates others of the body: then the number may be wrong
   */
  record SessionUnknown(String paragraph, Due.AtSession due, boolean grave) implements Remark {
    @Override
    public String code() {
      return "session-unknown";
    }
  }

  /** Something is due before the draft itself. */
  record Past(String paragraph, Due due, LocalDate day) implements Remark {
    @Override
    public String code() {
      return "date-past";
    }
  }

  /**
   * A symbol has a form that its organ does not use.
   *
   * @param form one that it uses
   */
  record Misformed(String paragraph, String symbol, String form) implements Remark {
    @Override
    public String code() {
      return "symbol-form";
    }
  }

  /**
   * A document of a session that comes after the draft's own.
   *
   * @param symbol of the document
   */
  record Ahead(String paragraph, String symbol) implements Remark {
    @Override
    public String code() {
      return "symbol-ahead";
    }
  }

  /** The register holds the documents before and after it, and not the one that is cited. */
  record Missing(String paragraph, String symbol, String before, String after) implements Remark {
    @Override
    public String code() {
      return "symbol-missing";
    }
  }

  /** The register holds a document of that number and of another year. */
  record Misdated(String paragraph, String symbol, String held) implements Remark {
    @Override
    public String code() {
      return "symbol-year";
    }
  }

  /**
   * A document is cited by a title that is not its own.
   *
   * @param said in the draft
   * @param title in the register
   */
  record Mistitled(String paragraph, String symbol, String said, String title) implements Remark {
    @Override
    public String code() {
      return "title-differs";
    }
  }

  /** Documents are cited that are not in the register, which may well be right. */
  record NotHeld(List<String> symbols) implements Remark {
    @Override
    public String paragraph() {
      return "";
    }

    @Override
    public boolean grave() {
      return false;
    }

    @Override
    public String code() {
      return "not-held";
    }
  }
}

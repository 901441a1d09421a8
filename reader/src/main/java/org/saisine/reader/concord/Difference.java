package org.saisine.reader.concord;

import java.time.LocalDate;
import org.saisine.reader.vocabulary.Adoption;
import org.saisine.reader.vocabulary.Mandate;

/** Something that versions of a document say differently. */
public sealed interface Difference {

  Topic topic();

  /** The id of the paragraph in the first version that has it; empty outside of paragraphs. */
  default String where() {
    return "";
  }

  Says<?> says();

  /**
   * Paragraphs in a row that some versions do not have.
   *
   * @param through the last of them; often the first too
   * @param opening the words that open them, in the first version that has them
   * @param says their ids, where they stand
   */
  record Missing(String where, String through, String opening, Says<String> says)
      implements Difference {
    @Override
    public Topic topic() {
      return Topic.PARAGRAPHS;
    }
  }

  /** A paragraph under different numbers. */
  record Number(String where, Says<String> says) implements Difference {
    @Override
    public Topic topic() {
      return Topic.NUMBERS;
    }
  }

  /** A paragraph that opens with another act. */
  record Act(String where, Says<String> says) implements Difference {
    @Override
    public Topic topic() {
      return Topic.ACTS;
    }
  }

  /** Days that not every version of a paragraph names. */
  record Day(String where, Says<LocalDate> says) implements Difference {
    @Override
    public Topic topic() {
      return Topic.DATES;
    }
  }

  /** Symbols that not every version of a paragraph cites. */
  record Reference(String where, Says<String> says) implements Difference {
    @Override
    public Topic topic() {
      return Topic.REFERENCES;
    }
  }

  /** The way of adoption. */
  record Method(Says<Adoption.Method> says) implements Difference {
    @Override
    public Topic topic() {
      return Topic.VOTES;
    }
  }

  /** The number of votes on a side. */
  record Count(Side side, Says<Integer> says) implements Difference {
    @Override
    public Topic topic() {
      return Topic.VOTES;
    }
  }

  /**
   * The side that a State voted on.
   *
   * @param state its ISO 3166-1 alpha-3 code
   */
  record Position(String state, Says<Side> says) implements Difference {
    @Override
    public Topic topic() {
      return Topic.VOTES;
    }
  }

  /** What a paragraph makes somebody owe. */
  record Duty(String where, Says<Owed> says) implements Difference {
    @Override
    public Topic topic() {
      boolean task =
          says.voices().stream()
              .flatMap(voice -> voice.values().stream())
              .allMatch(owed -> owed.kind() == Mandate.Kind.OTHER);
      return task ? Topic.TASKS : Topic.MANDATES;
    }
  }

  /** What the masthead says; dates as in ISO 8601. */
  record Head(Field field, Says<String> says) implements Difference {
    @Override
    public Topic topic() {
      return Topic.MASTHEAD;
    }
  }

  /** What a paragraph says happened. */
  record Happening(String where, Says<Told> says) implements Difference {
    @Override
    public Topic topic() {
      return Topic.EVENTS;
    }
  }

  /** A sitting of the programme of work. */
  record Programme(Says<Seated> says) implements Difference {
    @Override
    public Topic topic() {
      return Topic.SITTINGS;
    }
  }
}

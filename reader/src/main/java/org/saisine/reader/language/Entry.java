package org.saisine.reader.language;

import java.util.Arrays;
import java.util.List;

/** A phrase of the data with all it can mean. */
final class Entry {
  static final Entry NONE = new Entry(new Meaning[0]);

  private final Meaning[] meanings;

  /** Tells most meanings apart, so that words are compared but once. */
  private final int[] keys;

  private final long mask;

  /** Bits of the values: where one is not set, the value is not there. */
  private final long values;

  private Entry(Meaning[] meanings) {
    this.meanings = meanings;
    this.keys = new int[meanings.length];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = key(meanings[i].category(), meanings[i].value());
    }
    long all = 0;
    long said = 0;
    for (Meaning meaning : meanings) {
      all |= meaning.category().bit;
      said |= bits(meaning.value());
    }
    this.mask = all;
    this.values = said;
  }

  Entry and(Meaning more) {
    for (Meaning meaning : meanings) {
      if (meaning.equals(more)) {
        return this;
      }
    }
    Meaning[] all = Arrays.copyOf(meanings, meanings.length + 1);
    all[meanings.length] = more;
    return new Entry(all);
  }

  /** All it can mean. */
  List<Meaning> meanings() {
    return List.of(meanings);
  }

  boolean is(Category category) {
    return (mask & category.bit) != 0;
  }

  long categories() {
    return mask;
  }

  boolean any(long categories) {
    return (mask & categories) != 0;
  }

  /** The bits of values, for {@link #may}. */
  static long bits(String... values) {
    long bits = 0;
    for (String value : values) {
      bits |= 1L << value.hashCode();
    }
    return bits;
  }

  /** Whether one of the values may be there; false only where none is. */
  boolean may(long values) {
    return (this.values & values) != 0;
  }

  boolean is(Category category, String value) {
    return (mask & category.bit) != 0
        && (values & 1L << value.hashCode()) != 0
        && says(category, value);
  }

  private boolean says(Category category, String value) {
    int key = key(category, value);
    for (int i = 0; i < keys.length; i++) {
      if (keys[i] == key && meanings[i].is(category, value)) {
        return true;
      }
    }
    return false;
  }

  private static int key(Category category, String value) {
    return value.hashCode() * 31 + category.ordinal();
  }

  String value(Category category) {
    if ((mask & category.bit) == 0) {
      return "";
    }
    for (Meaning meaning : meanings) {
      if (meaning.category() == category) {
        return meaning.value();
      }
    }
    return "";
  }

  int number(Category category) {
    if ((mask & category.bit) == 0) {
      return 0;
    }
    for (Meaning meaning : meanings) {
      if (meaning.category() == category) {
        return meaning.number();
      }
    }
    return 0;
  }

  /** Adds one for each language that has this small word. */
  void count(int[] counts) {
    for (Meaning meaning : meanings) {
      counts[meaning.number()]++;
    }
  }
}

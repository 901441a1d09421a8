package org.saisine.reader.source;

import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Looks through a PDF's bytes before it is opened: its compressed streams are expanded into nothing
 * and counted, because the library would keep whatever they grow to. Pictures are not expanded
 * later, and so are not counted.
 */
final class PdfGuard {
  private static final byte[] STREAM = {'s', 't', 'r', 'e', 'a', 'm'};

  private static final byte[] END = {'e', 'n', 'd', 's', 't', 'r', 'e', 'a', 'm'};

  private static final int ZLIB_HEAD = 2;

  /** No deflated byte grows to more. */
  private static final int STEEPEST = 1032;

  /** How far before a stream its dictionary may begin. */
  private static final int DICTIONARY = 1024;

  private final byte[] bytes;
  private final Limits limits;
  private final byte[] nowhere = new byte[1 << 15];
  private long expanded;

  /** What the streams that were not expanded could grow to at most. */
  private long unchecked;

  /** No stream ends behind here: looking again would cost the file's length each time. */
  private boolean endless;

  private PdfGuard(byte[] bytes, Limits limits) {
    this.bytes = bytes;
    this.limits = limits;
  }

  static void check(byte[] bytes, Limits limits) throws Refusal {
    new PdfGuard(bytes, limits).check();
  }

  private void check() throws Refusal {
    Inflater inflater = new Inflater(true);
    try {
      int at = find(STREAM, 0);
      while (at >= 0) {
        int data = at + STREAM.length;
        boolean ends = at >= 3 && bytes[at - 1] == 'd' && bytes[at - 2] == 'n';
        if (!ends && data < bytes.length) {
          data += bytes[data] == '\r' ? 1 : 0;
          data += data < bytes.length && bytes[data] == '\n' ? 1 : 0;
          at = stream(inflater, at, data);
        } else {
          at = data;
        }
        at = find(STREAM, at);
      }
    } finally {
      inflater.end();
    }
  }

  /** Counts what a stream grows to; says where to look on. */
  private int stream(Inflater inflater, int keyword, int data) throws Refusal {
    int from = Math.max(0, keyword - DICTIONARY);
    String before =
        new String(bytes, from, keyword - from, java.nio.charset.StandardCharsets.ISO_8859_1);
    String dictionary = before.substring(Math.max(0, before.lastIndexOf(" obj")));
    if (dictionary.contains("/Image") && !dictionary.contains("/ImageB")) {
      return data;
    }
    int filters = count(dictionary, "/FlateDecode") + count(dictionary, "/LZWDecode");
    if (filters + count(dictionary, "/RunLengthDecode") > 1) {
      throw Refusal.expansion(limits.expanded());
    }
    int packed = data + ZLIB_HEAD;
    if (packed > bytes.length || harmless(data)) {
      return data;
    }
    // names can be disguised and the library believes any head: only the data does not lie
    inflater.reset();
    inflater.setInput(bytes, packed, bytes.length - packed);
    long grown = 0;
    try {
      while (!inflater.finished() && !inflater.needsInput() && !inflater.needsDictionary()) {
        grown += inflater.inflate(nowhere);
        long most = Math.max(inflater.getBytesRead() * 2 * limits.ratio(), Limits.UNSUSPICIOUS);
        if (expanded + grown > limits.expanded() || grown > most) {
          throw Refusal.expansion(limits.expanded());
        }
      }
    } catch (DataFormatException e) {
      // the library knows how to mend a stream; what it got before the fault is counted
      expanded += grown;
      return data;
    }
    expanded += grown;
    return packed + (int) inflater.getBytesRead();
  }

  /** A stream too short to grow far is left to the library, as long as all of these are. */
  private boolean harmless(int data) {
    int end = endless ? -1 : find(END, data);
    endless = end < 0;
    long most = (long) ((end < 0 ? bytes.length : end) - data) * STEEPEST;
    boolean little = unchecked + most <= limits.expanded() / 4;
    unchecked += little ? most : 0;
    return little;
  }

  private static int count(String text, String word) {
    int count = 0;
    for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      count++;
    }
    return count;
  }

  private int find(byte[] word, int from) {
    int last = bytes.length - word.length;
    for (int at = from; at <= last; at++) {
      if (bytes[at] == word[0]
          && Arrays.equals(bytes, at, at + word.length, word, 0, word.length)) {
        return at;
      }
    }
    return -1;
  }
}

package org.saisine.reader;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saisine.reader.vocabulary.Record;

/** Documents of the village, damaged in every way that chance finds, are read all the same. */
class MutationTest {
  private static final int DOCUMENTS = 400;

  private static final List<String> STRAY =
      List.of(
          "[",
          "]",
          "(",
          ")",
          "<",
          ">",
          "*",
          "**",
          "^{",
          "}",
          "_",
          "\\",
          "&amp;",
          "¹",
          "²",
          "\t",
          "\n",
          "\n\n",
          "\f",
          "\r",
          "\0",
          "\u00ad",
          "\u202f",
          "\ud83d",
          "\udfff",
          "1.",
          "99999999999",
          "0",
          "1/1",
          "A/1",
          "A/RES/",
          "S-1/1",
          "(a)",
          "Annex",
          "Adopted",
          "[Adopted",
          "In favour:",
          "Requests",
          "Recalling",
          "session",
          "its resolutions",
          "31 February 2036",
          "32 May",
          "2036",
          "10 a.m.",
          "(continued)",
          "54th meeting",
          "第7届会议",
          "الدورة",
          "صفر",
          "№ 5",
          "/",
          "-",
          "–",
          "XXIII",
          "and",
          "et",
          "of",
          "'",
          "’",
          ":",
          ";",
          ",");

  @ParameterizedTest
  @ValueSource(longs = {42, 43, 44, 45, 46})
  @DisplayName("a damaged document gives a record that keeps every promise")
  void damaged(long seed) {
    Random random = new Random(seed);
    List<byte[]> village = Village.sheets().stream().map(Village::bytes).toList();
    for (int i = 0; i < DOCUMENTS; i++) {
      byte[] bytes = damage(village, random);
      try {
        Source source = new Source("damaged.txt", bytes);
        Record record = Reader.standard().read(source);
        Promises.kept(record, Reader.standard().text(source).length());
      } catch (RuntimeException | AssertionError e) {
        throw new AssertionError("seed " + seed + ", document " + i + ": " + shown(bytes), e);
      }
    }
  }

  private static byte[] damage(List<byte[]> village, Random random) {
    byte[] bytes = piece(village, random, 3000);
    int blows = 1 + random.nextInt(12);
    for (int i = 0; i < blows; i++) {
      bytes = blow(bytes, village, random);
    }
    return bytes;
  }

  private static byte[] blow(byte[] bytes, List<byte[]> village, Random random) {
    int at = random.nextInt(bytes.length + 1);
    int to = Math.min(bytes.length, at + random.nextInt(200));
    return switch (random.nextInt(8)) {
      case 0 -> joined(bytes, at, new byte[] {(byte) random.nextInt(256)}, at);
      case 1 -> joined(bytes, at, new byte[0], to);
      case 2 -> joined(bytes, at, Arrays.copyOfRange(bytes, at, to), at);
      case 3 -> joined(bytes, at, piece(village, random, 300), at);
      case 4 -> lines(bytes, random);
      case 5 ->
          joined(bytes, at, STRAY.get(random.nextInt(STRAY.size())).repeat(40).getBytes(UTF_8), at);
      default -> joined(bytes, at, STRAY.get(random.nextInt(STRAY.size())).getBytes(UTF_8), at);
    };
  }

  /** A stretch of some document. */
  private static byte[] piece(List<byte[]> village, Random random, int longest) {
    byte[] from = village.get(random.nextInt(village.size()));
    int start = random.nextInt(4) == 0 ? random.nextInt(from.length) : 0;
    return Arrays.copyOfRange(
        from, start, Math.min(from.length, start + 1 + random.nextInt(longest)));
  }

  /** Lines in another order, or each doubled. */
  private static byte[] lines(byte[] bytes, Random random) {
    List<String> lines = new ArrayList<>(List.of(new String(bytes, UTF_8).split("\n", -1)));
    java.util.Collections.shuffle(lines, random);
    return String.join(random.nextBoolean() ? "\n" : "\n\n", lines).getBytes(UTF_8);
  }

  private static byte[] joined(byte[] bytes, int at, byte[] more, int rest) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.write(bytes, 0, at);
    all.writeBytes(more);
    all.write(bytes, rest, bytes.length - rest);
    return all.toByteArray();
  }

  private static String shown(byte[] bytes) {
    StringBuilder all = new StringBuilder();
    for (char c : new String(bytes, UTF_8).toCharArray()) {
      all.append(c == '\n' ? "\\n" : c < ' ' ? String.format("\\u%04x", (int) c) : "" + c);
    }
    return all.toString();
  }
}

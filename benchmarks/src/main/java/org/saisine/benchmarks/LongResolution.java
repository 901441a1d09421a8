package org.saisine.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.saisine.press.Fidelity;
import org.saisine.press.Format;
import org.saisine.press.Press;
import org.saisine.reader.Reader;
import org.saisine.reader.Source;
import org.saisine.reader.form.Composition;

/**
 * Prints an invented resolution of a hundred operative paragraphs, with twenty notes and a recorded
 * vote, again and again.
 *
 * <p>Usage: {@code LongResolution FORMAT ROUNDS}. The first time is told apart from the median of
 * the later half of the rounds: who prints one document waits for the first. Both are told as they
 * pass on the wall and for the printing thread's processor, which others do not take away.
 */
public final class LongResolution {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final String[] ACTS = {
    "Requests the Secretary-General to report to the General Assembly at its ninety-third session on",
    "Encourages Member States to keep in service, where no bridge stands,",
    "Recalls its resolution 84/97 of 19 December 2029 on",
    "Invites the regional commissions to give due attention, in their work on transport, to",
    "Decides to extend until 31 December 2038 the trust fund for"
  };
  private static final String VOTE =
      """
      63rd plenary meeting
      16 December 2036

      [Adopted by a recorded vote of 30 to 6, with 4 abstentions. The voting was as follows:

      In favour: Albania, Angola, Argentina, Armenia, Austria, Bahamas, Bangladesh, Barbados, \
      Belgium, Benin, Bhutan, Botswana, Brazil, Cabo Verde, Canada, Chile, Colombia, Cuba, Cyprus, \
      Denmark, Djibouti, Ecuador, Egypt, Estonia, Fiji, Finland, France, Gabon, Gambia, Ghana

      Against: Haiti, Hungary, Iceland, Jamaica, Jordan, Kenya

      Abstaining: Latvia, Lebanon, Malta, Mali]
      """;

  private LongResolution() {}

  public static void main(String[] arguments) {
    Format format = Format.named(arguments[0]).orElseThrow();
    int rounds = Integer.parseInt(arguments[1]);
    Reader reader = Reader.standard();
    byte[] text = text().getBytes(StandardCharsets.UTF_8);
    Composition resolution = reader.compose(new Source("long.txt", text, "en"));
    double[] wall = new double[rounds];
    double[] processor = new double[rounds];
    byte[] printed = {};
    for (int i = 0; i < rounds; i++) {
      long began = System.nanoTime();
      long busy = THREADS.getCurrentThreadCpuTime();
      printed = Press.print(resolution, format);
      processor[i] = (THREADS.getCurrentThreadCpuTime() - busy) / 1e6;
      wall[i] = (System.nanoTime() - began) / 1e6;
    }
    Fidelity again =
        Fidelity.of(resolution.record(), reader.read(new Source("again", printed, "en")));
    System.out.printf(
        "%s: %d paragraphs, %d notes, %d bytes, read back %s%n",
        format.word(),
        resolution.record().paragraphs().size(),
        resolution.notes().size(),
        printed.length,
        again.whole() ? "whole" : "changed");
    System.out.printf(
        "  first %.0f ms (processor %.0f ms), then %.1f ms (processor %.1f ms)%n",
        wall[0], processor[0], median(wall), median(processor));
  }

  private static String text() {
    StringBuilder all = new StringBuilder();
    all.append("United Nations\n\nA/RES/91/200\n\nGeneral Assembly\n\nDistr.: General\n");
    all.append("29 December 2036\n\nNinety-first session\n\nAgenda item 22\n\n");
    all.append("Resolution adopted by the General Assembly on 16 December 2036\n\n");
    all.append(
        "91/200. River ferries and the crossing of inland waters\n\nThe General Assembly,\n\n");
    all.append("Recalling its resolutions 84/97 of 19 December 2029 and 86/140 of ");
    all.append("17 December 2031,\n\n");
    for (int n = 1; n <= 100; n++) {
      all.append(n).append(". ").append(ACTS[n % ACTS.length]);
      all.append(" the crossing of inland waters by those who live on bank ").append(n);
      all.append(", the light at the landing, the bell in fog, the fare for the school and the");
      all.append(" midwife, and the ferry that runs when the water is high");
      all.append(n % 5 == 0 ? raised(n / 5) : "").append(n == 100 ? ".\n\n" : ";\n\n");
    }
    all.append(VOTE).append("\n__________________\n\n");
    for (int note = 1; note <= 20; note++) {
      all.append(note).append(" See A/91/").append(200 + note).append(", para. ").append(note);
      all.append(".\n");
    }
    return all.toString();
  }

  private static String raised(int note) {
    StringBuilder all = new StringBuilder();
    Integer.toString(note).chars().forEach(c -> all.append("⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(c - '0')));
    return all.toString();
  }

  private static double median(double[] times) {
    double[] later = Arrays.copyOfRange(times, times.length / 2, times.length);
    Arrays.sort(later);
    return later[later.length / 2];
  }
}

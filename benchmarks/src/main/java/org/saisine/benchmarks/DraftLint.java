package org.saisine.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.saisine.reader.Reader;
import org.saisine.reader.Source;
import org.saisine.reader.vocabulary.Fact;
import org.saisine.reader.vocabulary.Paragraph;
import org.saisine.reader.vocabulary.Part;
import org.saisine.reader.vocabulary.Record;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whether a register finds what a draft repeats, and raises nothing else.
 *
 * <p>Usage: {@code DraftLint again ADDRESS FOLDER LANGUAGE [SEED]} rewords a hundred paragraphs of
 * the texts that the register holds, and asks for each. {@code DraftLint alarms ADDRESS FOLDER}
 * asks for whole texts and prints what is raised. {@code DraftLint time ADDRESS FOLDER} asks for
 * drafts of fifty paragraphs. A register under ADDRESS is served with {@code ./saisine serve}.
 */
public final class DraftLint {
  private static final int SAMPLE = 100;
  private static final int LONG = 50;
  private static final int SHORTEST = 25;
  private static final int SHORTEST_IDEOGRAPHS = 8;
  private static final int ROUNDS = 40;

  private final HttpClient client = HttpClient.newHttpClient();
  private final JsonMapper json = JsonMapper.builder().build();
  private final String address;

  private DraftLint(String address) {
    this.address = address;
  }

  /** A paragraph of a document. */
  private record Place(String symbol, Paragraph paragraph) {
    String name() {
      return symbol + " " + paragraph.id();
    }
  }

  /** Measures. */
  public static void main(String[] args) throws IOException, InterruptedException {
    if (args.length < 3) {
      System.err.println("usage: DraftLint again|alarms|time ADDRESS FOLDER [LANGUAGE [SEED]]");
      System.exit(2);
    }
    DraftLint lint = new DraftLint(args[1]);
    Path folder = Path.of(args[2]);
    switch (args[0]) {
      case "again" -> lint.again(folder, args[3], args.length > 4 ? Long.parseLong(args[4]) : 1);
      case "alarms" -> lint.alarms(folder);
      default -> lint.time(folder, args[3]);
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }

  private static List<Place> paragraphs(Path folder, String language) throws IOException {
    int shortest = language.equals("zh") ? SHORTEST_IDEOGRAPHS : SHORTEST;
    List<Place> all = new ArrayList<>();
    for (Path file : files(folder)) {
      Record record = Reader.standard().read(new Source(file.toString(), Files.readAllBytes(file)));
      String symbol = record.masthead().symbol().map(Fact::value).orElse("");
      for (Paragraph each : record.paragraphs()) {
        if (each.part() == Part.OPERATIVE && each.text().length() >= shortest) {
          all.add(new Place(symbol, each));
        }
      }
    }
    return all;
  }

  private JsonNode ask(String draft) throws IOException, InterruptedException {
    HttpResponse<String> answer =
        client.send(
            HttpRequest.newBuilder(URI.create(address + "/api/lint"))
                .header("Content-Type", "text/plain")
                .POST(HttpRequest.BodyPublishers.ofString(draft))
                .build(),
            HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() != 200) {
      throw new IOException(answer.statusCode() + " " + answer.body());
    }
    return json.readTree(answer.body());
  }

  /** Letters alone; without figures and ordinals where two years of one text are to be the same. */
  private static String letters(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d]", "");
  }

  private void again(Path folder, String language, long seed)
      throws IOException, InterruptedException {
    List<Place> all = paragraphs(folder, language);
    Map<String, Integer> standing = new HashMap<>();
    all.forEach(each -> standing.merge(letters(each.paragraph().text()), 1, Integer::sum));
    Random chance = new Random(seed);
    List<Place> sample = new ArrayList<>(all);
    Collections.shuffle(sample, chance);
    Rewording rewording = new Rewording(language);
    int first = 0;
    int same = 0;
    int twins = 0;
    int raised = 0;
    double changed = 0;
    for (Place place : sample.subList(0, SAMPLE)) {
      Rewording.Other other = rewording.of(place.paragraph().text(), chance);
      JsonNode answer = ask(rewording.draft(List.of(other.text())));
      JsonNode like = answer.path("paragraphs").path(0).path("alike").path(0);
      String found = like.path("symbol").asString("") + " " + like.path("paragraph").asString("");
      boolean own = found.equals(place.name());
      boolean word =
          letters(like.path("text").asString("")).equals(letters(place.paragraph().text()));
      first += own ? 1 : 0;
      same += !own && word ? 1 : 0;
      changed += other.changed();
      twins += standing.getOrDefault(letters(place.paragraph().text()), 0) > 1 ? 1 : 0;
      raised += answer.path("findings").toString().contains("\"repeats\"") ? 1 : 0;
      if (!own && !word) {
        System.out.printf(
            "MISSED %s%n  was   %s%n  asked %s%n  found %s %s %s%n",
            place.name(),
            place.paragraph().text(),
            other.text(),
            found,
            like.path("share"),
            like.path("text").asString(""));
      }
    }
    System.out.printf(
        "%s, seed %d: %d of %d paragraphs reworded (%.1f %% of the words others): the original"
            + " first %d, its very words in another document first %d, neither %d; %d stand word"
            + " for word in several documents; %d raised as repeated%n",
        language,
        seed,
        SAMPLE,
        all.size(),
        100 * changed / SAMPLE,
        first,
        same,
        SAMPLE - first - same,
        twins,
        raised);
  }

  private void alarms(Path folder) throws IOException, InterruptedException {
    int compared = 0;
    int raised = 0;
    int formulas = 0;
    Map<String, Integer> codes = new HashMap<>();
    for (Path file : files(folder)) {
      JsonNode answer = ask(Files.readString(file));
      compared += answer.path("compared").asInt();
      Map<String, String> texts = new HashMap<>();
      Record record = Reader.standard().read(new Source(file.toString(), Files.readAllBytes(file)));
      record.paragraphs().forEach(each -> texts.put(each.id(), each.text()));
      for (JsonNode each : answer.path("findings")) {
        String code = each.path("code").asString("");
        codes.merge(code, 1, Integer::sum);
        formulas += code.equals("formula") ? 1 : 0;
        if (code.equals("repeats")) {
          raised++;
          JsonNode like = each.path("alike").path(0);
          System.out.printf(
              "REPEATS %s %s %s%n  here  %s%n  there %s %s: %s%n",
              like.path("share"),
              file.getFileName(),
              each.path("paragraph").asString(""),
              texts.get(each.path("paragraph").asString("")),
              like.path("symbol").asString(""),
              like.path("paragraph").asString(""),
              like.path("text").asString(""));
        } else if (code.startsWith("symbol")
            || code.startsWith("title")
            || code.startsWith("session")
            || code.startsWith("date")) {
          System.out.printf(
              "%s %s %s %s%n",
              code,
              file.getFileName(),
              each.path("paragraph").asString(""),
              each.path("says").asString(""));
        }
      }
    }
    System.out.printf(
        "%d paragraphs compared: %d raised (%.2f %%), %d told to be formulas; all findings %s%n",
        compared, raised, 100.0 * raised / Math.max(1, compared), formulas, codes);
  }

  private void time(Path folder, String language) throws IOException, InterruptedException {
    List<Place> all = new ArrayList<>(paragraphs(folder, language));
    Random chance = new Random(1);
    Rewording rewording = new Rewording(language);
    double[] millis = new double[ROUNDS];
    for (int round = -ROUNDS; round < ROUNDS; round++) {
      Collections.shuffle(all, chance);
      List<String> texts =
          all.subList(0, LONG).stream()
              .map(each -> rewording.of(each.paragraph().text(), chance).text())
              .toList();
      long start = System.nanoTime();
      ask(rewording.draft(texts));
      if (round >= 0) {
        millis[round] = (System.nanoTime() - start) / 1e6;
      }
    }
    Arrays.sort(millis);
    System.out.printf(
        "%s, drafts of %d paragraphs: median %.0f ms, slowest of %d %.0f ms%n",
        language, LONG, millis[ROUNDS / 2], ROUNDS, millis[ROUNDS - 1]);
  }
}

package org.saisine.benchmarks;

import java.io.IOException;
import java.net.CookieManager;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.saisine.reader.Source;
import org.saisine.secretariat.Serving;
import org.saisine.secretariat.access.FirstAccount;
import org.saisine.secretariat.database.Database;
import org.saisine.secretariat.record.Arrival;

/**
 * Whether the time of an answer tells that something is there which the asker may not see: what
 * exists and is another's is asked for by turns, in an order by chance, with what never was.
 *
 * <p>Usage: {@code Unseen VILLAGE TIMES}; the folder holds the village's English texts.
 */
public final class Unseen {
  private static final String PASSWORD = "the ferry leaves at seven";
  private static final int WARMING = 1_000;

  private final String base;
  private final int times;
  private final Random chance = new Random(20360402);

  private Unseen(String base, int times) {
    this.base = base;
    this.times = times;
  }

  /** Serves a register of the village, and prints what was measured. */
  public static void main(String[] args) throws Exception {
    if (args.length != 2) {
      System.err.println("usage: Unseen VILLAGE TIMES");
      System.exit(2);
    }
    Path data = Files.createTempDirectory("unseen");
    try (Serving serving =
        Serving.start(
            () -> Database.in(data),
            InetAddress.getLoopbackAddress(),
            0,
            Map.of("saisine.silence.tick", 0))) {
      serving.intake().receive(texts(Path.of(args[0])), "keeper");
      new Unseen("http://127.0.0.1:" + serving.port(), Integer.parseInt(args[1]))
          .measure(serving.firstAccount().orElseThrow());
    }
  }

  private static List<Arrival> texts(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().matches("[^.]+\\.txt"))
          .sorted()
          .map(Unseen::arrival)
          .toList();
    }
  }

  private static Arrival arrival(Path file) {
    try {
      return Arrival.of(new Source(file.getFileName().toString(), Files.readAllBytes(file)));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** Somebody at a browser. */
  private final class Browser {
    private final HttpClient client =
        HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
      return client.send(
          HttpRequest.newBuilder(URI.create(base + path)).build(),
          HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<String> post(String page, String path, String... fields)
        throws IOException, InterruptedException {
      StringBuilder form = new StringBuilder("_csrf=");
      form.append(between(get(page).body(), "name=\"_csrf\" value=\"", "\""));
      for (int i = 0; i < fields.length; i += 2) {
        form.append('&').append(fields[i]).append('=');
        form.append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
      }
      return client.send(
          HttpRequest.newBuilder(URI.create(base + path))
              .header("Content-Type", "application/x-www-form-urlencoded")
              .POST(HttpRequest.BodyPublishers.ofString(form.toString()))
              .build(),
          HttpResponse.BodyHandlers.ofString());
    }

    Browser signedIn(String name, String password) throws IOException, InterruptedException {
      post("/sign-in", "/sign-in", "username", name, "password", password);
      return this;
    }
  }

  private static String between(String text, String from, String to) {
    int start = text.indexOf(from) + from.length();
    return text.substring(start, text.indexOf(to, start));
  }

  private static String place(HttpResponse<String> answer) {
    return URI.create(answer.headers().firstValue("location").orElseThrow()).getPath();
  }

  private Browser invited(Browser office, String name, String observer, String capacity)
      throws IOException, InterruptedException {
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    String page =
        office
            .post(
                "/credentials",
                "/credentials/invitations",
                "account",
                name,
                "observer",
                observer,
                "capacity",
                capacity,
                "first",
                today.toString(),
                "last",
                today.plusDays(9).toString(),
                "note",
                "Note verbale 7")
            .body();
    String link = "/invitation/" + between(page, "/invitation/", "\"");
    Browser browser = new Browser();
    browser.post(link, link, "password", PASSWORD);
    return browser.signedIn(name, PASSWORD);
  }

  private void measure(FirstAccount.Made admin) throws IOException, InterruptedException {
    Browser office = new Browser().signedIn(admin.name(), admin.password());
    String drafted = board(office);
    String empty = board(office);
    Browser norway = invited(office, "nora", "", "delegation NOR");
    Browser france = invited(office, "fanny", "", "delegation FRA");
    Browser observer = invited(office, "otto", "EU", "");
    String draft = "";
    for (int i = 0; i < 30; i++) {
      draft =
          place(
              norway.post(
                  drafted,
                  drafted + "/candidates",
                  "key",
                  "" + i,
                  "name",
                  "N " + i,
                  "state",
                  "NOR"));
    }
    String deadline = LocalDateTime.now(ZoneOffset.UTC).plusDays(9).withNano(0).toString();
    String silence =
        place(
            office.post(
                "/silence/new",
                "/silence",
                "body",
                "GA",
                "references",
                "A/RES/91/152",
                "deadline",
                deadline));
    String nobody = drafted + "/candidates/" + UUID.randomUUID();
    System.out.println("asked for: median of what is there, of what is not, difference; ms");
    compare("a silence procedure, by the public", new Browser(), silence, "/silence/7", 404);
    compare("the same, as data", new Browser(), "/api" + silence, "/api/silence/7", 404);
    compare("the same, by an observer", observer, silence, "/silence/7", 404);
    compare("a draft, by another delegation", france, draft, nobody, 404);
    compare(
        "its curriculum", france, draft + "/papers/curriculum", nobody + "/papers/curriculum", 404);
    compare("a board with 30 hidden drafts, and with none", france, drafted, empty, 200);
  }

  private String board(Browser office) throws IOException, InterruptedException {
    String until = LocalDate.now(ZoneOffset.UTC).plusDays(40).toString();
    return place(
        office.post(
            "/nominations/new?mandate=1",
            "/nominations",
            "mandate",
            "1",
            "name-en",
            "Group of keepers",
            "seats-WEOG",
            "1",
            "until",
            until));
  }

  /** Both by turns, the order of each two by chance. */
  private void compare(String what, Browser browser, String there, String nowhere, int status)
      throws IOException, InterruptedException {
    double[] some = new double[times];
    double[] none = new double[times];
    for (int i = -WARMING; i < times; i++) {
      boolean first = chance.nextBoolean();
      double one = time(browser, first ? there : nowhere, status);
      double other = time(browser, first ? nowhere : there, status);
      if (i >= 0) {
        some[i] = first ? one : other;
        none[i] = first ? other : one;
      }
    }
    double[] sorted = sorted(some);
    double[] sortedNone = sorted(none);
    double[] span = bootstrap(some, none);
    System.out.printf(
        "%s: %.3f, %.3f, %+.3f (95 %% of bootstraps: %+.3f to %+.3f); told apart rightly: %.1f %%%n",
        what,
        median(sorted),
        median(sortedNone),
        median(sorted) - median(sortedNone),
        span[0],
        span[1],
        100 * larger(sorted, sortedNone));
  }

  private static double time(Browser browser, String path, int status)
      throws IOException, InterruptedException {
    long began = System.nanoTime();
    int answered = browser.get(path).statusCode();
    double millis = (System.nanoTime() - began) / 1e6;
    if (answered != status) {
      throw new IllegalStateException(path + ": " + answered);
    }
    return millis;
  }

  private static double[] sorted(double[] values) {
    double[] copy = values.clone();
    Arrays.sort(copy);
    return copy;
  }

  private static double median(double[] sorted) {
    return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
  }

  /** How often one of the first took longer than one of the second: Mann and Whitney's U. */
  private static double larger(double[] some, double[] none) {
    double wins = 0;
    for (double each : some) {
      int below = Arrays.binarySearch(none, each);
      wins += below < 0 ? -below - 1 : below + 0.5;
    }
    return wins / some.length / none.length;
  }

  /** Where the difference of the medians lies in 95 of 100 samples drawn from the samples. */
  private double[] bootstrap(double[] some, double[] none) {
    double[] differences = new double[1_000];
    for (int i = 0; i < differences.length; i++) {
      differences[i] = median(sorted(drawn(some))) - median(sorted(drawn(none)));
    }
    Arrays.sort(differences);
    return new double[] {differences[25], differences[974]};
  }

  private double[] drawn(double[] values) {
    return chance.ints(values.length, 0, values.length).mapToDouble(i -> values[i]).toArray();
  }
}

package org.saisine.secretariat.record;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.saisine.reader.Source;
import org.saisine.secretariat.Clerk;
import org.saisine.secretariat.Serving;
import org.saisine.secretariat.Village;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The register of the village, a clerk who corrects it on its pages, and somebody who reads it. */
final class Office implements AutoCloseable {
  static final String BELLS = "/documents/A/HRC/RES/91/14";

  private static final Pattern HIDDEN =
      Pattern.compile("<input type=\"hidden\" name=\"([a-z]+)\" value=\"([^\"]*)\"");
  static final Pattern WAY = Pattern.compile("href=\"(/corrections/fact\\?[^\"]+)\"");

  private final Serving serving = Village.served();
  final Clerk clerk = Clerk.at(serving);
  final Clerk reader = Clerk.stranger(serving);

  /** Takes a document in. */
  void receive(String text) {
    Source source = new Source("received.txt", text.getBytes(StandardCharsets.UTF_8));
    serving.intake().receive(List.of(Arrival.of(source)), "keeper");
  }

  /** The way to the form that corrects a fact of a family. */
  String way(String page, String family) {
    Matcher ways = WAY.matcher(clerk.get(page).body());
    while (ways.find()) {
      String way = ways.group(1).replace("&amp;", "&");
      if (way.contains("family=" + family + "&")) {
        return way;
      }
    }
    throw new AssertionError("no way to correct " + family + " on " + page);
  }

  /** What a form sends as it stands, with other values in some fields. */
  HttpResponse<String> send(String form, String id, Map<String, String> typed) {
    String body = clerk.get(form).body().split("id=\"" + id + "\"", 2)[1].split("</form>", 2)[0];
    Map<String, String> fields = new TreeMap<>();
    Matcher hidden = HIDDEN.matcher(body);
    while (hidden.find()) {
      fields.put(hidden.group(1), hidden.group(2));
    }
    fields.remove("_csrf");
    fields.putAll(typed);
    return clerk.post(form, "/corrections", fields);
  }

  JsonNode json(String path) {
    return JsonMapper.builder().build().readTree(reader.get(path).body());
  }

  @Override
  public void close() {
    serving.close();
  }
}

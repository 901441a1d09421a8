package org.saisine.secretariat.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saisine.secretariat.Served;
import org.saisine.secretariat.search.Likeness;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Drafts that are handed over by strangers: well-meant, hostile and broken. */
class LintPagesTest {
  private static final int LARGE = 64 << 20;
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final String DRAFT =
      """
      The Human Rights Council,

      Recalling the Charter of the United Nations,

      1. Asks its Advisory Committee to prepare a study on the duty to warn those at sea, and to\
       submit it to the Council before its ninety-ninth session;
      """;

  @BeforeAll
  static void open() throws InterruptedException {
    Served.village().context().getBean(Likeness.class).await(() -> {});
  }

  @AfterAll
  static void close() {
    CLIENT.close();
  }

  private static HttpResponse<String> send(String path, String type, byte[] body)
      throws IOException, InterruptedException {
    return CLIENT.send(
        HttpRequest.newBuilder(URI.create(Served.village().base() + path))
            .header("Content-Type", type)
            .POST(BodyPublishers.ofByteArray(body))
            .build(),
        BodyHandlers.ofString());
  }

  private static byte[] form(String name, byte[] file) {
    byte[] head =
        ("--b\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\n\r\n--b\r\n"
                + "Content-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n\r\n")
            .formatted(name)
            .getBytes(java.nio.charset.StandardCharsets.UTF_8);
    byte[] foot = "\r\n--b--\r\n".getBytes(java.nio.charset.StandardCharsets.UTF_8);
    byte[] all = new byte[head.length + file.length + foot.length];
    System.arraycopy(head, 0, all, 0, head.length);
    System.arraycopy(file, 0, all, head.length, file.length);
    System.arraycopy(foot, 0, all, head.length + file.length, foot.length);
    return all;
  }

  private static HttpResponse<String> handOver(String name, byte[] file)
      throws IOException, InterruptedException {
    return send("/lint?lang=en", "multipart/form-data; boundary=b", form(name, file));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
  }

  @Test
  @DisplayName("a file is looked at, its text stands in the form to be mended, and is kept nowhere")
  void file() throws IOException, InterruptedException {
    HttpResponse<String> answer = handOver("draft.txt", bytes(DRAFT));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("cache-control")).contains("no-store");
    assertThat(answer.body())
        .contains("A/HRC/RES/91/14", "says nearly the same", "the duty to warn")
        .contains("1. Asks its Advisory Committee");
    JdbcTemplate sql = Served.village().context().getBean(JdbcTemplate.class);
    assertThat(
            sql.queryForObject("select count(*) from edition where name = 'draft.txt'", Long.class))
        .isZero();
  }

  @Test
  @DisplayName("what is larger than the desk is refused in a sentence, up to the last byte")
  void large() throws IOException, InterruptedException {
    HttpResponse<String> page = handOver("large.txt", new byte[LARGE]);
    assertThat(page.statusCode()).isEqualTo(413);
    assertThat(page.body()).contains("That is more than 1 MB");
    HttpResponse<String> machine = send("/api/lint", "text/plain", new byte[LARGE]);
    assertThat(machine.statusCode()).isEqualTo(413);
    assertThat(machine.body()).contains("1048576 bytes at most");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1})
  @DisplayName("a draft of a megabyte is taken; one byte more is not")
  void boundary(int more) throws IOException, InterruptedException {
    byte[] draft = new byte[Desk.MOST_BYTES + more];
    java.util.Arrays.fill(draft, (byte) ' ');
    System.arraycopy(bytes(DRAFT), 0, draft, 0, bytes(DRAFT).length);
    assertThat(send("/api/lint", "text/plain", draft).statusCode())
        .isEqualTo(more == 0 ? 200 : 413);
  }

  @Test
  @DisplayName("a file that is no text is told to be none, and why")
  void binary() throws IOException, InterruptedException {
    byte[] noise = new byte[100_000];
    new Random(1).nextBytes(noise);
    System.arraycopy(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}, 0, noise, 0, 8);
    HttpResponse<String> answer = handOver("picture.png", noise);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("It could not be read").contains("picture.png");
    JsonNode machine = json(send("/api/lint", "application/octet-stream", noise));
    assertThat(machine.at("/findings/0/code").stringValue()).isEqualTo("unread");
  }

  @Test
  @DisplayName("an empty form, an empty file and a text without a dispositif get a plain sentence")
  void nothing() throws IOException, InterruptedException {
    assertThat(handOver("", new byte[0]).body()).contains("There is no draft yet");
    assertThat(handOver("empty.txt", new byte[0]).body()).contains("The document is empty");
    assertThat(handOver("poem.txt", bytes("The bells ring.\n\nNobody comes.")).body())
        .contains("No operative paragraph was found");
    assertThat(send("/api/lint", "text/plain", new byte[0]).statusCode()).isEqualTo(400);
  }

  @Test
  @DisplayName("a machine gets the same as JSON, whatever it calls the type of the text")
  void machine() throws IOException, InterruptedException {
    for (String type : List.of("text/plain", "application/x-www-form-urlencoded")) {
      JsonNode answer = json(send("/api/lint", type, bytes(DRAFT)));
      assertThat(answer.at("/organ").stringValue()).isEqualTo("HRC");
      assertThat(answer.at("/mandates/0/kind").stringValue()).isEqualTo("report");
      assertThat(answer.at("/findings/0/code").stringValue()).isEqualTo("repeats");
      assertThat(answer.at("/findings/0/alike/0/url").stringValue())
          .endsWith("/documents/A/HRC/RES/91/14?language=en#op8");
    }
    JsonNode parts =
        json(send("/api/lint", "multipart/form-data; boundary=b", form("d.txt", bytes(DRAFT))));
    assertThat(parts.at("/paragraphs/0/id").stringValue()).isEqualTo("op1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/lint?language=tlh", "/api/lint?colour=red"})
  @DisplayName("a machine that asks wrongly is told what would be allowed")
  void misasked(String path) throws IOException, InterruptedException {
    HttpResponse<String> answer = send(path, "text/plain", bytes(DRAFT));
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(json(answer).path("errors").get(0).path("allowed").size()).isPositive();
  }

  private static JsonNode json(HttpResponse<String> answer) {
    return JsonMapper.builder().build().readTree(answer.body());
  }
}

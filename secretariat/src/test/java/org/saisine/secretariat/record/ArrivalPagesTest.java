package org.saisine.secretariat.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.saisine.secretariat.Clerk;
import org.saisine.secretariat.Registers;
import org.saisine.secretariat.Serving;
import org.saisine.secretariat.database.Database;

class ArrivalPagesTest {
  private static Serving serving;
  private static Clerk clerk;

  @BeforeAll
  static void serve() throws Serving.PortTaken {
    serving =
        Serving.start(() -> Database.at(Registers.address()), InetAddress.getLoopbackAddress(), 0);
    clerk = Clerk.at(serving);
  }

  @AfterAll
  static void stop() {
    serving.close();
  }

  @Test
  @DisplayName("each file that is handed in is answered for: kept, known already, or why it is not")
  void each() {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("lamps.txt", "The lamps are lit.");
    files.put("again.txt", "The lamps are lit.");
    files.put("empty.txt", "");
    String told = clerk.handIn(files).body();
    assertThat(told)
        .containsSubsequence(
            "lamps.txt",
            "English, edition 1, is kept",
            "again.txt",
            "known already",
            "empty.txt",
            "there is no word in it to be read");
    assertThat(clerk.get("/api/documents?kind=other").body()).contains("\"total\":1");
  }

  @Test
  @DisplayName("a file of 64 MB is looked at, one of a byte more is too large, and says so")
  void largest() {
    String largest = "PK\3\4" + "a".repeat((64 << 20) - 4);
    assertThat(clerk.handIn(Map.of("lamps.docx", largest)).body())
        .contains("lamps.docx", "damaged or incomplete")
        .doesNotContain("larger than 64 MB");
    assertThat(clerk.handIn(Map.of("lamps.docx", largest + "a")).body())
        .contains("lamps.docx", "it is larger than 64 MB");
  }

  @Test
  @DisplayName("a form that is sent without a choice is told so, and changes nothing")
  void none() {
    assertThat(clerk.handIn(Map.of("", "")).body()).contains("Nothing was chosen.");
  }

  @Test
  @DisplayName("a stranger is offered no place for files, and is turned away with them")
  void stranger() {
    Clerk stranger = Clerk.stranger(serving);
    assertThat(clerk.get("/documents").body()).contains("class=\"drop\"");
    assertThat(stranger.get("/documents").body()).doesNotContain("class=\"drop\"");
    assertThat(stranger.handIn(Map.of("bells.txt", "The bells ring.")).statusCode()).isEqualTo(404);
  }

  @Test
  @DisplayName("a stranger's files are refused before they are sent: nothing of them is stored")
  void unread() throws IOException {
    assertThat(headOnly(1_000_000)).startsWith("HTTP/1.1 404");
  }

  /** Announces files that never come. */
  private static String headOnly(long bytes) throws IOException {
    try (Socket line = new Socket(InetAddress.getLoopbackAddress(), serving.port())) {
      line.setSoTimeout(10_000);
      OutputStream out = line.getOutputStream();
      out.write(
          "POST /documents HTTP/1.1\r\nHost: x\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: %d\r\n\r\n"
              .formatted(bytes)
              .getBytes(StandardCharsets.US_ASCII));
      out.flush();
      InputStream in = line.getInputStream();
      return new String(in.readNBytes(12), StandardCharsets.US_ASCII);
    }
  }

  @Test
  @DisplayName("a symbol whose slashes are written %2F is the same symbol")
  void slashes() {
    clerk.handIn(Map.of("bells.txt", "A/HRC/91/7\n\n4 April 2036\n\nNote by the Secretariat\n"));
    for (String way : new String[] {"/documents/", "/api/documents/"}) {
      HttpResponse<String> plain = clerk.get(way + "A/HRC/91/7");
      assertThat(plain.statusCode()).isEqualTo(200);
      assertThat(clerk.get(way + "A%2FHRC%2F91%2F7").statusCode()).isEqualTo(200);
    }
    assertThat(clerk.get("/documents%2FA/HRC/91/7").statusCode()).isEqualTo(404);
  }
}

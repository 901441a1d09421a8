package org.saisine.secretariat.bodies;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saisine.reader.language.Organs;
import org.saisine.reader.print.Sentences;
import org.saisine.reader.print.Words;
import org.saisine.secretariat.Served;
import org.springframework.jdbc.core.JdbcTemplate;

class BodiesTest {
  private static final Bodies BODIES =
      new Bodies(Served.village().context().getBean(JdbcTemplate.class));

  private static String page(String path) {
    HttpResponse<String> answer = Served.village().get(path);
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return answer.body();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "zh", "en", "fr", "ru", "es"})
  @DisplayName("every body that is known without documents has a name in each language")
  void names(String language) {
    Words words = Words.in(language, Sentences.load(Bodies.class, "words", language));
    assertThat(BODIES.all())
        .filteredOn(body -> Bodies.known(body.code()))
        .allSatisfy(body -> assertThat(body.name(words)).isNotEqualTo(body.code()));
  }

  @Test
  @DisplayName("every organ that the reader knows by its symbols is a body here")
  void organs() {
    for (String symbol :
        List.of(
            "A/77/1",
            "A/HRC/54/1",
            "S/2021/1",
            "E/2022/1",
            "CTOC/COP/2020/1",
            "CAC/COSP/2021/1",
            "CBD/COP/15/1",
            "E/CN.15/2022/1",
            "E/CN.7/2022/1",
            "E/CN.6/2022/1",
            "E/CN.9/2022/1",
            "E/CN.3/2022/1",
            "E/CN.4/2005/1",
            "E/ESCAP/78/1",
            "A/C.3/77/1")) {
      assertThat(Bodies.known(Organs.standard().ofSymbol(symbol))).as(symbol).isTrue();
    }
  }

  @Test
  @DisplayName("the seats of the groups are as many as the body has")
  void seats() {
    assertThat(BODIES.all())
        .filteredOn(body -> !body.seats().isEmpty())
        .hasSize(2)
        .allSatisfy(body ->
            assertThat(body.seats().values().stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(body.members().orElseThrow()));
  }

  @Test
  @DisplayName("what stands above a body is a body itself")
  void above() {
    assertThat(BODIES.all())
        .allSatisfy(body ->
            assertThat(body.parent().map(BODIES::find).map(found -> found.isPresent()))
                .isNotEqualTo(java.util.Optional.of(false)));
  }

  @Test
  @DisplayName("a body that only documents know is called as they call it, where they do")
  void called() {
    Body group = BODIES.find("LVC-WG.1").orElseThrow();
    assertThat(group.parent()).contains("LVC-COP");
    assertThat(group.called()).containsEntry("en", "Working Group on Water Levels");
    assertThat(BODIES.evidence("LVC-WG.1", "fr"))
        .extracting(each -> each.matter() + " " + each.value())
        .contains("ESTABLISHED_BY LVC/COP/DEC/3/2", "PERMANENT_BY LVC/COP/RES/6/1");
  }

  @Test
  @DisplayName("the Members are told by their groups, and each in six languages")
  void states() {
    assertThat(page("/states?lang=ru")).contains("Бразилия");
    assertThat(page("/states/bra?lang=en")).contains("24 October 1945", "Бразилия", "巴西");
    assertThat(Served.village().get("/states/XXX").statusCode()).isEqualTo(404);
    assertThat(page("/api/states.csv?group=EEG").split("\r\n")).hasSize(24);
    assertThat(page("/api/states")).contains("\"total\":193");
  }

  @Test
  @DisplayName("whoever voted on the bells sat in the Council on that day, and the gaps are shown")
  void members() {
    String page = page("/bodies/HRC/members?on=2036-04-02&lang=en");
    assertThat(page).contains("Seen voting on this day", "A/HRC/RES/91/14", "African States");
    assertThat(page("/api/bodies/HRC/members?on=2036-04-02")).contains("\"seen-voting\"");
    assertThat(page("/api/bodies/HRC/members.csv?on=2036-04-02")).contains("seen-voting,true");
    for (String on : java.util.List.of("soon", "%2B999999999-12-31", "0000-01-01")) {
      assertThat(Served.village().get("/bodies/HRC/members?on=" + on).statusCode())
          .as(on)
          .isEqualTo(400);
      assertThat(Served.village().get("/api/bodies/HRC/members?on=" + on).statusCode())
          .as(on)
          .isEqualTo(400);
    }
    for (String on : java.util.List.of("0001-01-01", "9999-12-31")) {
      assertThat(Served.village().get("/bodies/HRC/members?on=" + on).statusCode())
          .as(on)
          .isEqualTo(200);
    }
    assertThat(page("/bodies/GA/members?on=1946-01-10&lang=en")).contains("49 members.");
  }
}

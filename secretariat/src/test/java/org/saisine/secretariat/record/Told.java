package org.saisine.secretariat.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.saisine.secretariat.Served;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the village's register tells machines. */
final class Told {
  private static final JsonMapper JSON = JsonMapper.shared();

  private Told() {}

  /** An answer that is good. */
  static JsonNode json(String path) {
    HttpResponse<String> answer = Served.village().get(path);
    assertThat(answer.statusCode()).as(path + "\n" + answer.body()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
    return JSON.readTree(answer.body());
  }

  /** A refusal, in the one form that all have. */
  static JsonNode problem(int status, String path) {
    HttpResponse<String> answer = Served.village().get(path);
    assertThat(answer.statusCode()).as(path + "\n" + answer.body()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    JsonNode problem = JSON.readTree(answer.body());
    assertThat(problem.propertyNames())
        .contains("type", "title", "status", "detail", "instance", "errors");
    assertThat(problem.path("status").intValue()).isEqualTo(status);
    assertThat(problem.path("instance").stringValue()).isEqualTo(path.replaceAll("\\?.*", ""));
    return problem;
  }

  static String csv(String path) {
    HttpResponse<String> answer = Served.village().get(path);
    assertThat(answer.statusCode()).as(path + "\n" + answer.body()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).contains("text/csv;charset=UTF-8");
    return answer.body();
  }
}

package org.saisine.secretariat.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Turns templates into pages: a view {@code record/list} is {@code record/list.jte}. */
@Configuration(proxyBeanMethods = false)
class Pages implements WebMvcConfigurer {
  private final Visits visits;

  Pages(Visits visits) {
    this.visits = visits;
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(visits);
  }

  @Bean
  static TemplateEngine templates() {
    return TemplateEngine.createPrecompiled(
        null, ContentType.Html, null, "org.saisine.secretariat");
  }

  @Bean
  static ViewResolver views(TemplateEngine engine) {
    return (name, locale) ->
        engine.hasTemplate(name + ".jte") ? new Page(engine, name + ".jte") : null;
  }

  private record Page(TemplateEngine engine, String template) implements View {
    @Override
    public String getContentType() {
      return "text/html; charset=utf-8";
    }

    @Override
    public void render(
        @Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      Utf8ByteOutput page = new Utf8ByteOutput();
      Map<String, Object> all = new HashMap<>();
      if (model != null) {
        all.putAll(model);
      }
      engine.render(template, all, page);
      response.setContentType(getContentType());
      response.setContentLength(page.getContentLength());
      page.writeTo(response.getOutputStream());
    }
  }
}

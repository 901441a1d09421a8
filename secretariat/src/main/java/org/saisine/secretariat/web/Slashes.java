package org.saisine.secretariat.web;

import org.apache.tomcat.util.buf.EncodedSolidusHandling;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/**
 * Symbols have slashes, and software that puts one into an address may write them {@code %2F}: it
 * means the same document. No address here is ever a file's.
 */
@Configuration(proxyBeanMethods = false)
class Slashes {
  @Bean
  static WebServerFactoryCustomizer<TomcatServletWebServerFactory> decoded() {
    return server ->
        server.addConnectorCustomizers(connector ->
            connector.setEncodedSolidusHandling(EncodedSolidusHandling.DECODE.getValue()));
  }

  @Bean
  static HttpFirewall firewall() {
    StrictHttpFirewall firewall = new StrictHttpFirewall();
    firewall.setAllowUrlEncodedSlash(true);
    return firewall;
  }
}

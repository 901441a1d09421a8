package org.saisine.secretariat.access;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;

/**
 * The organization's own sign-in, by OpenID Connect, where one is configured. It is asked what it
 * can do when somebody first comes that way, not when the server starts: a provider that is away
 * keeps nobody from reading, nor from signing in with a password.
 */
final class Provider {
  static final String ID = "provider";

  private static final Logger LOG = LoggerFactory.getLogger(Provider.class);

  private final Environment told;
  private final Origins origins;
  private @Nullable ClientRegistration known;

  Provider(Environment told, Origins origins) {
    this.told = told;
    this.origins = origins;
  }

  boolean configured() {
    return !issuer().isBlank();
  }

  /** What people call it: as {@code saisine.oidc.name} says, else by its host; empty for none. */
  String name() {
    return configured()
        ? told.getProperty("saisine.oidc.name", String.valueOf(URI.create(issuer()).getHost()))
        : "";
  }

  private String issuer() {
    return told.getProperty("saisine.oidc.issuer", "").strip();
  }

  /** How it is spoken with; null while it is away. */
  synchronized @Nullable ClientRegistration registration() {
    if (known == null && configured()) {
      try {
        known = discovered();
      } catch (IllegalArgumentException | IllegalStateException e) {
        LOG.warn("{} does not answer: {}", issuer(), e.toString());
      }
    }
    return known;
  }

  private ClientRegistration discovered() {
    String secret = told.getProperty("saisine.oidc.secret", "").strip();
    boolean addressed = !told.getProperty("saisine.origin", "").isBlank();
    ClientRegistration.Builder discovered =
        ClientRegistrations.fromOidcIssuerLocation(issuer())
            .registrationId(ID)
            .clientId(told.getProperty("saisine.oidc.client", "saisine"))
            .clientSecret(secret)
            .redirectUri((addressed ? origins.all().getFirst() : "{baseUrl}") + "/sign-in/back")
            .scope("openid", "email")
            .clientSettings(
                ClientRegistration.ClientSettings.builder().requireProofKey(true).build());
    if (secret.isEmpty()) {
      discovered.clientAuthenticationMethod(ClientAuthenticationMethod.NONE);
    }
    return discovered.build();
  }
}

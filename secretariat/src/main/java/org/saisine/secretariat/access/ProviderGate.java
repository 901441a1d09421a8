package org.saisine.secretariat.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** The way in by a provider; nothing of it is put together where none is configured. */
final class ProviderGate {
  /** Somebody whom the provider knows, and for whom no administrator opened an account. */
  private static final String UNKNOWN = "unknown";

  private static final Logger LOG = LoggerFactory.getLogger(ProviderGate.class);

  private static final String ACCOUNT = "saisine_account";

  private final Provider provider;
  private final Bindings bindings;
  private final Entrance entrance;
  private final OidcUserService users = new OidcUserService();

  ProviderGate(Provider provider, Bindings bindings, Entrance entrance) {
    this.provider = provider;
    this.bindings = bindings;
    this.entrance = entrance;
  }

  void open(HttpSecurity http) {
    http.oauth2Login(way ->
        way.loginPage("/sign-in")
            .clientRegistrationRepository(
                id -> id.equals(Provider.ID) ? provider.registration() : null)
            .authorizedClientRepository(new Forgetful())
            .authorizationEndpoint(begin -> begin.baseUri("/sign-in/with"))
            .redirectionEndpoint(back -> back.baseUri("/sign-in/back"))
            .userInfoEndpoint(who -> who.oidcUserService(this::known))
            .successHandler(this::enter)
            .failureHandler(ProviderGate::refuse));
  }

  /** Who it is here, whom the provider has let in there. */
  private OidcUser known(OidcUserRequest request) {
    OidcUser user = users.loadUser(request);
    Optional<String> email =
        Boolean.TRUE.equals(user.getEmailVerified())
            ? Optional.ofNullable(user.getEmail())
            : Optional.empty();
    String account =
        bindings
            .account(
                Objects.requireNonNull(user.getIssuer()).toString(),
                Objects.requireNonNull(user.getSubject()),
                email)
            .orElseThrow(() -> new OAuth2AuthenticationException(new OAuth2Error(UNKNOWN)));
    return new DefaultOidcUser(
        List.of(),
        request.getIdToken(),
        OidcUserInfo.builder().claim(ACCOUNT, account).build(),
        ACCOUNT);
  }

  private void enter(
      HttpServletRequest request, HttpServletResponse response, Authentication arrived)
      throws IOException {
    boolean open = entrance.enter(arrived.getName(), request, response);
    response.sendRedirect(open ? "/" : "/sign-in?provider=" + UNKNOWN);
  }

  private static void refuse(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
      throws IOException {
    boolean unknown =
        why instanceof OAuth2AuthenticationException told
            && UNKNOWN.equals(told.getError().getErrorCode());
    if (!unknown) {
      LOG.warn("nobody was let in by the provider: {}", why.toString());
    }
    response.sendRedirect("/sign-in?provider=" + (unknown ? UNKNOWN : "failed"));
  }

  /** The provider is asked who somebody is, and nothing in their name afterwards. */
  private static final class Forgetful implements OAuth2AuthorizedClientRepository {
    @Override
    public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(
        String id, Authentication principal, HttpServletRequest request) {
      return null;
    }

    @Override
    public void saveAuthorizedClient(
        OAuth2AuthorizedClient client,
        Authentication principal,
        HttpServletRequest request,
        HttpServletResponse response) {
      // Its token is not needed again.
    }

    @Override
    public void removeAuthorizedClient(
        String id,
        Authentication principal,
        HttpServletRequest request,
        HttpServletResponse response) {
      // None is kept.
    }
  }
}

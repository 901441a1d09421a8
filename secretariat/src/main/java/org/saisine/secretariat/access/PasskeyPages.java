package org.saisine.secretariat.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What the script of a page asks on behalf of an authenticator, and brings back from it. */
@Controller
class PasskeyPages {
  /** Of one kind for passkeys to come, of another for those that are there. */
  private static final String ASKED = "passkey.asked";

  private static final int MOST_BYTES = 64 * 1024;
  private static final int MINUTES_TO_SIGN_IN = 5;

  /** An unwatched screen is not enough to add a way into the account. */
  private static final Duration FRESH = Duration.ofMinutes(15);

  private final Passkeys passkeys;
  private final Entrance entrance;
  private final Clock clock;
  private @Nullable JsonMapper json;

  PasskeyPages(Passkeys passkeys, Entrance entrance, Clock clock) {
    this.passkeys = passkeys;
    this.entrance = entrance;
    this.clock = clock;
  }

  @PostMapping("/account/passkeys/options")
  ResponseEntity<String> toAdd(Authentication owner, HttpSession session) {
    if (!fresh(Instant.ofEpochMilli(session.getCreationTime()))) {
      return said("late");
    }
    PublicKeyCredentialCreationOptions asked = passkeys.asked(owner);
    session.setAttribute(ASKED, asked);
    return told(asked);
  }

  boolean fresh(Instant signedIn) {
    return clock.instant().isBefore(signedIn.plus(FRESH));
  }

  @PostMapping("/account/passkeys")
  ResponseEntity<String> add(Authentication owner, HttpSession session, HttpServletRequest request)
      throws IOException {
    if (!(session.getAttribute(ASKED) instanceof PublicKeyCredentialCreationOptions asked)) {
      return said("refused");
    }
    session.removeAttribute(ASKED);
    Optional<RelyingPartyPublicKey> made = read(request, new TypeReference<>() {});
    List<String> refused =
        made.isEmpty()
            ? List.of("passkey.refused")
            : passkeys.add(owner.getName(), asked, made.get());
    return refused.isEmpty()
        ? told(Map.of("to", "/account?done=passkey"))
        : said(refused.getFirst().replace("passkey.", ""));
  }

  @PostMapping("/sign-in/passkey/options")
  ResponseEntity<String> toSignIn(HttpServletRequest request) {
    PublicKeyCredentialRequestOptions asked = passkeys.asked();
    HttpSession session = request.getSession();
    if (session.isNew()) {
      session.setMaxInactiveInterval(MINUTES_TO_SIGN_IN * 60);
    }
    session.setAttribute(ASKED, asked);
    return told(asked);
  }

  @PostMapping("/sign-in/passkey")
  ResponseEntity<String> signIn(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    HttpSession session = request.getSession(false);
    if (session == null
        || !(session.getAttribute(ASKED) instanceof PublicKeyCredentialRequestOptions asked)) {
      return said("refused");
    }
    session.removeAttribute(ASKED);
    Optional<PublicKeyCredential<AuthenticatorAssertionResponse>> signed =
        read(request, new TypeReference<>() {});
    return signed
            .flatMap(each -> passkeys.account(asked, each))
            .filter(account -> entrance.enter(account, request, response))
            .isPresent()
        ? told(Map.of("to", "/"))
        : said("refused");
  }

  private <T> Optional<T> read(HttpServletRequest request, TypeReference<T> type)
      throws IOException {
    byte[] body = request.getInputStream().readNBytes(MOST_BYTES);
    try {
      return Optional.ofNullable(json().readValue(body, type));
    } catch (JacksonException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private ResponseEntity<String> told(Object answer) {
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_JSON)
        .body(json().writeValueAsString(answer));
  }

  /** Which of the sentences on the page is to be shown. */
  private ResponseEntity<String> said(String sentence) {
    return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
        .contentType(MediaType.APPLICATION_JSON)
        .body(json().writeValueAsString(Map.of("said", sentence)));
  }

  private synchronized JsonMapper json() {
    if (json == null) {
      json = JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();
    }
    return json;
  }
}

package org.saisine.secretariat.access;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.Map;
import java.util.stream.Collectors;

/** An organization's own sign-in, as small as OpenID Connect allows; it lets everybody in. */
final class Issuer implements AutoCloseable {
  /** What it expects of the register, with the client's name before it. */
  static final String SECRET = "nobody-else-knows";

  private final HttpServer server;
  private final RSAKey key = key();
  private RSAKey signs = key;
  private Map<String, Object> claims = Map.of();
  private String nonce = "";
  private String challenge = "";

  Issuer(int port) throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    server.createContext("/.well-known/openid-configuration", this::discovery);
    server.createContext("/authorize", this::authorize);
    server.createContext("/token", this::token);
    server.createContext(
        "/jwks", exchange -> tell(exchange, new JWKSet(key.toPublicJWK()).toString()));
    server.start();
  }

  private static RSAKey key() {
    try {
      return new RSAKeyGenerator(2048).keyID("one").generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** Who comes next, and what is said of them. */
  void says(String subject, Object... said) {
    Map<String, Object> all = new java.util.HashMap<>(Map.of("sub", subject));
    for (int i = 0; i < said.length; i += 2) {
      all.put(said[i].toString(), said[i + 1]);
    }
    claims = all;
  }

  /** From now on somebody else signs in its name. */
  void forge() {
    signs = key();
  }

  void repent() {
    signs = key;
  }

  private void discovery(HttpExchange exchange) throws IOException {
    String at = address();
    tell(
        exchange,
        """
        {"issuer":"%s","authorization_endpoint":"%s/authorize","token_endpoint":"%s/token",
         "jwks_uri":"%s/jwks","response_types_supported":["code"],
         "subject_types_supported":["public"],"id_token_signing_alg_values_supported":["RS256"]}
        """
            .formatted(at, at, at, at));
  }

  private void authorize(HttpExchange exchange) throws IOException {
    Map<String, String> asked = fields(exchange.getRequestURI().getRawQuery());
    nonce = asked.getOrDefault("nonce", "");
    challenge = asked.getOrDefault("code_challenge", "");
    exchange
        .getResponseHeaders()
        .add(
            "Location",
            asked.get("redirect_uri")
                + "?code=once&state="
                + URLEncoder.encode(asked.get("state"), StandardCharsets.UTF_8));
    exchange.sendResponseHeaders(302, -1);
    exchange.close();
  }

  private void token(HttpExchange exchange) throws IOException {
    Map<String, String> asked =
        fields(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    String wanted =
        "Basic "
            + Base64.getEncoder()
                .encodeToString(("register:" + SECRET).getBytes(StandardCharsets.UTF_8));
    if (!wanted.equals(exchange.getRequestHeaders().getFirst("Authorization"))
        || challenge.isEmpty()
        || !asked.containsKey("code_verifier")) {
      exchange.sendResponseHeaders(401, -1);
      exchange.close();
      return;
    }
    tell(
        exchange,
        "{\"access_token\":\"t\",\"token_type\":\"Bearer\",\"expires_in\":60,\"id_token\":\""
            + identity()
            + "\"}");
  }

  private String identity() {
    JWTClaimsSet.Builder told =
        new JWTClaimsSet.Builder()
            .issuer(address())
            .audience("register")
            .issueTime(Date.from(Instant.now()))
            .expirationTime(Date.from(Instant.now().plusSeconds(60)))
            .claim("nonce", nonce);
    claims.forEach(told::claim);
    SignedJWT token =
        new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("one").build(), told.build());
    try {
      token.sign(new RSASSASigner(signs));
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
    return token.serialize();
  }

  private static Map<String, String> fields(String form) {
    return Arrays.stream(form.split("&"))
        .map(field -> field.split("=", 2))
        .collect(
            Collectors.toMap(
                field -> field[0], field -> URLDecoder.decode(field[1], StandardCharsets.UTF_8)));
  }

  private static void tell(HttpExchange exchange, String json) throws IOException {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(200, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}

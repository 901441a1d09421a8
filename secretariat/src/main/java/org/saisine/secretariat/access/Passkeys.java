package org.saisine.secretariat.access;

import com.webauthn4j.util.exception.WebAuthnException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.saisine.secretariat.ledger.Act;
import org.saisine.secretariat.ledger.Ledger;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.JdbcPublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.JdbcUserCredentialRepository;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Passkeys: keys that a telephone, a computer or a stick keeps and uses only for this register,
 * when its owner shows by finger, face or PIN that it is them. The register keeps only what is
 * public.
 */
final class Passkeys {
  private static final int LONGEST_LABEL = 100;
  private static final int MOST = 20;
  private static final String OF_ACCOUNT =
      " from user_credentials c join user_entities e on e.id = c.user_entity_user_id"
          + " where e.name = ?";

  private final JdbcTemplate sql;
  private final TransactionTemplate transaction;
  private final Ledger ledger;
  private final Accounts accounts;
  private final Origins origins;
  private @Nullable WebAuthnRelyingPartyOperations party;

  Passkeys(
      JdbcTemplate sql,
      TransactionTemplate transaction,
      Ledger ledger,
      Accounts accounts,
      Origins origins) {
    this.sql = sql;
    this.transaction = transaction;
    this.ledger = ledger;
    this.accounts = accounts;
    this.origins = origins;
  }

  /**
   * One of them.
   *
   * @param id as its authenticator calls it
   * @param label what its owner calls it
   */
  record Passkey(String id, String label, Instant since, Optional<Instant> used) {}

  List<Passkey> of(String account) {
    return sql.query(
        "select c.credential_id, c.label, c.created, c.last_used"
            + OF_ACCOUNT
            + " order by created",
        (row, at) -> {
          Instant since = row.getTimestamp("created").toInstant();
          return new Passkey(
              row.getString("credential_id"),
              row.getString("label"),
              since,
              Optional.ofNullable(row.getTimestamp("last_used"))
                  .map(Timestamp::toInstant)
                  .filter(since::isBefore));
        },
        account);
  }

  /** What an authenticator is asked that is to keep a new one. */
  PublicKeyCredentialCreationOptions asked(Authentication owner) {
    return Objects.requireNonNull(
        transaction.execute(status ->
            party()
                .createPublicKeyCredentialCreationOptions(
                    new ImmutablePublicKeyCredentialCreationOptionsRequest(owner))));
  }

  /**
   * Keeps a new one.
   *
   * @return keys of the sentences that refuse it; none where it was kept
   */
  List<String> add(
      String account, PublicKeyCredentialCreationOptions asked, RelyingPartyPublicKey made) {
    String label = made.getLabel().strip();
    if (label.isEmpty() || label.length() > LONGEST_LABEL) {
      return List.of("passkey.label-wrong");
    }
    if (of(account).size() >= MOST) {
      return List.of("passkey.many");
    }
    try {
      transaction.executeWithoutResult(status -> {
        party()
            .registerCredential(
                new ImmutableRelyingPartyRegistrationRequest(
                    asked, new RelyingPartyPublicKey(made.getCredential(), label)));
        ledger.enter(new Act(account, "passkey-added", "account " + account, "", "", label));
      });
      return List.of();
    } catch (WebAuthnException | IllegalArgumentException e) {
      return List.of("passkey.refused");
    }
  }

  /**
   * Forgets one.
   *
   * @return keys of the sentences that refuse it; none where it is gone
   */
  List<String> remove(String account, String id) {
    return Objects.requireNonNull(
        transaction.execute(status -> {
          accounts.locked(account);
          Optional<Passkey> gone =
              of(account).stream().filter(each -> each.id().equals(id)).findFirst();
          if (gone.isEmpty()) {
            return List.of();
          }
          sql.update("delete from user_credentials where credential_id = ?", id);
          if (!accounts.find(account).orElseThrow().entered()) {
            status.setRollbackOnly();
            return List.of("passkey.last-way");
          }
          ledger.enter(
              new Act(
                  account, "passkey-removed", "account " + account, "", gone.get().label(), ""));
          return List.of();
        }));
  }

  /** What any authenticator is asked that may know an account here. */
  PublicKeyCredentialRequestOptions asked() {
    return party()
        .createCredentialRequestOptions(
            new ImmutablePublicKeyCredentialRequestOptionsRequest(
                new org.springframework.security.authentication.AnonymousAuthenticationToken(
                    "passkey",
                    "somebody",
                    org.springframework.security.core.authority.AuthorityUtils.createAuthorityList(
                        "ROLE_ANONYMOUS"))));
  }

  /** The account whose passkey has signed what was asked. */
  Optional<String> account(
      PublicKeyCredentialRequestOptions asked,
      PublicKeyCredential<AuthenticatorAssertionResponse> signed) {
    try {
      return Optional.ofNullable(
          transaction.execute(status ->
              party()
                  .authenticate(new RelyingPartyAuthenticationRequest(asked, signed))
                  .getName()));
    } catch (WebAuthnException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Put together when somebody first needs it: most starts of a server do not. */
  private synchronized WebAuthnRelyingPartyOperations party() {
    if (party == null) {
      Webauthn4JRelyingPartyOperations operations =
          new Webauthn4JRelyingPartyOperations(
              new JdbcPublicKeyCredentialUserEntityRepository(sql),
              new JdbcUserCredentialRepository(sql),
              PublicKeyCredentialRpEntity.builder().id(origins.domain()).name("Saisine").build(),
              Set.copyOf(origins.all()));
      // A passkey stands alone: without finger, face or PIN whoever holds the device would be in.
      operations.setCustomizeCreationOptions(asked ->
          asked.authenticatorSelection(
              AuthenticatorSelectionCriteria.builder()
                  .residentKey(ResidentKeyRequirement.REQUIRED)
                  .userVerification(UserVerificationRequirement.REQUIRED)
                  .build()));
      operations.setCustomizeRequestOptions(
          asked -> asked.userVerification(UserVerificationRequirement.REQUIRED));
      party = operations;
    }
    return party;
  }
}

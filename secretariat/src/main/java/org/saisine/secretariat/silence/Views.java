package org.saisine.secretariat.silence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saisine.secretariat.access.Capacity;
import org.saisine.secretariat.access.Credentials;
import org.saisine.secretariat.web.Visit;

/** Which procedures a visitor may know of, and how much of each. */
final class Views {
  private final Silences silences;
  private final Credentials credentials;

  Views(Silences silences, Credentials credentials) {
    this.silences = silences;
    this.credentials = credentials;
  }

  Optional<View> find(Visit visit, long id) {
    return find(visit.account(), id);
  }

  /**
   * @param account empty for the public
   */
  Optional<View> find(String account, long id) {
    List<Capacity> own = own(account);
    return silences
        .find(id, own)
        .map(each -> new View(each, silences.terms(each.body()), each.sight(own), own))
        .filter(View::there);
  }

  /** Those that may be known of, the last first. */
  List<View> all(Visit visit, int most) {
    return all(visit.account(), most);
  }

  List<View> all(String account, int most) {
    List<Capacity> own = own(account);
    Map<String, Terms> terms = new HashMap<>();
    return silences.list(most, own).stream()
        .map(each ->
            new View(
                each, terms.computeIfAbsent(each.body(), silences::terms), each.sight(own), own))
        .filter(View::there)
        .toList();
  }

  private List<Capacity> own(String account) {
    return account.isEmpty() ? List.of() : credentials.of(account);
  }
}

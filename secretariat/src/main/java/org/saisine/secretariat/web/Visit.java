package org.saisine.secretariat.web;

import java.util.List;
import org.saisine.reader.print.Phrases;
import org.saisine.reader.print.Words;

/**
 * Somebody looks at a page: in which language, as whom, from where.
 *
 * @param words of the language that the visitor reads
 * @param path of the page, with its question
 * @param account who has signed in; empty for the public
 * @param token goes with every form, so that no other site can send one
 * @param doors into the rooms that are open to the visitor
 * @param ways all that are open to the visitor
 */
public record Visit(
    Words words, String path, String account, String token, List<Door> doors, Ways ways) {
  /** Codes, dates and times as the visitor says them. */
  public Phrases phrases() {
    return new Phrases(words);
  }

  /** How lines of the visitor's language run. */
  public String direction() {
    return Tongues.direction(words.language());
  }

  /** Whether the visitor may take a way: what one may not do is not offered. */
  public boolean may(String method, String path) {
    return ways.open(method, path);
  }

  /** The doors of a wing that are open to the visitor, in their order. */
  public List<Door> doors(Door.Wing wing) {
    return doors.stream().filter(each -> each.wing() == wing).toList();
  }

  /** Whether the page lies behind a door. */
  public boolean behind(Door door) {
    return path.matches(java.util.regex.Pattern.quote(door.path()) + "([/?.].*)?");
  }

  public boolean signedIn() {
    return !account.isEmpty();
  }

  /** This page in another language. */
  public String in(String language) {
    String bare = path.replaceAll("([?&])lang=[a-z]{2}(&|$)", "$1").replaceAll("[?&]$", "");
    return bare + (bare.indexOf('?') < 0 ? "?" : "&") + "lang=" + language;
  }
}

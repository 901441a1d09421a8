package org.saisine.secretariat.web;

/** Which ways are open to whoever asks now: no page shows a door that would not open. */
@FunctionalInterface
public interface Ways {
  /**
   * @param method of HTTP
   * @param path without its question
   */
  boolean open(String method, String path);
}

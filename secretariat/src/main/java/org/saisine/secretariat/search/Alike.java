package org.saisine.secretariat.search;

import java.util.List;

/**
 * An operative paragraph of the register that says nearly what another text says.
 *
 * @param id of the paragraph in its document: {@code op9}
 * @param title of its document
 * @param share of the words of both that both have, rare words counting for more: 1 where they say
 *     the same
 * @param rare how many of the words that both have stand in few paragraphs
 * @param shared the rarest words that both have, as the other text has them and in its order
 */
public record Alike(
    String symbol,
    String language,
    String id,
    String title,
    String text,
    double share,
    int rare,
    List<String> shared) {}

package org.saisine.reader.vocabulary;

/**
 * What a paragraph does: the words that open it, and the same act in every language.
 *
 * @param words as printed: "Rappelant également"
 * @param code the same in every language: "recall-also"; empty where the words are an act's by
 *     their place but the language's data does not know them
 */
public record Act(String words, String code, Span span) {}

package org.saisine.reader.vocabulary;

import java.util.List;
import java.util.Optional;

/**
 * A paragraph of a document.
 *
 * @param id {@code pp3}, {@code op9}, {@code p12}, {@code a1(b)}: unique but for annotations, where
 *     several paragraphs stand under one item
 * @param number as printed, without its full stop
 * @param addressees codes of those the act is addressed to
 * @param text without number, note marks and line breaks
 */
public record Paragraph(
    String id,
    Part part,
    Optional<String> number,
    Optional<Act> act,
    List<String> addressees,
    String text,
    Span span) {}

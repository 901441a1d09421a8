package org.saisine.secretariat.search;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Where an index may lie from one start to the next. Where there is no such place, as with a
 * database of somebody else's, it lies in a temporary folder.
 *
 * @param place may take its time: the database is opened while the pages are put together
 */
public record IndexFolder(Supplier<Optional<Path>> place) {}

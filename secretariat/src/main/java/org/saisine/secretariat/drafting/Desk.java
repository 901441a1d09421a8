package org.saisine.secretariat.drafting;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.saisine.reader.Source;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.util.WebUtils;

/**
 * Where drafts are handed over and given back. What is larger than the desk is not taken: a file of
 * that size never has to be put on a disk while it comes in. Few drafts lie on it at a time.
 */
final class Desk {
  /** As much as a request may hold that stays in memory alone; the words tell the same figure. */
  static final int MOST_BYTES = 1 << 20;

  /** A browser that is not listened to to the end shows no answer. */
  private static final long LISTENED_TO = 256L << 20;

  private static final int AT_A_TIME = 2;
  private static final long PATIENCE_SECONDS = 5;

  private final Drafts drafts;
  private final Semaphore places = new Semaphore(AT_A_TIME, true);

  Desk(Drafts drafts) {
    this.drafts = drafts;
  }

  /** Whether a request is larger than the desk; if so it is listened to, and nothing is kept. */
  static boolean tooLarge(HttpServletRequest request) throws IOException {
    long length = request.getContentLengthLong();
    if (length >= 0 && length <= MOST_BYTES) {
      return false;
    }
    if (length > MOST_BYTES && length <= LISTENED_TO) {
      try (InputStream body = request.getInputStream()) {
        body.skipNBytes(length);
      }
    }
    return true;
  }

  /** The versions that a form brings: its files and, before them, its text. */
  static List<Source> versions(HttpServletRequest request) throws IOException {
    List<Source> versions = new ArrayList<>();
    String text = Objects.requireNonNullElse(request.getParameter("text"), "");
    if (!text.isBlank()) {
      versions.add(new Source("text", text.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }
    MultipartHttpServletRequest parts =
        WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);
    if (parts != null) {
      for (MultipartFile each :
          parts.getMultiFileMap().values().stream().flatMap(List::stream).toList()) {
        String name = Objects.requireNonNullElse(each.getOriginalFilename(), "");
        // A form that is sent without a choice sends a file without a name.
        if (!name.isEmpty()) {
          versions.add(new Source(name, each.getBytes()));
        }
      }
    }
    return versions;
  }

  /** Looks at a draft when there is a place for it; nothing where there is none for long. */
  Optional<Lint> look(List<Source> versions) {
    try {
      if (!places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        return Optional.empty();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
    try {
      return Optional.of(drafts.look(versions));
    } finally {
      places.release();
    }
  }
}

package org.saisine.secretariat.notices;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.ParameterList;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Date;
import java.util.Properties;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/**
 * Hands letters to a mail server. The headers are always the same, in one order, and none is folded
 * otherwise from one time to the next: whoever signs (DKIM, relaxed form) signs the same. Signing
 * is the server's, which has the key of its domain. A letter that is sent again is the very same,
 * to its Message-ID, its date and the borders of its parts.
 */
final class Post {
  /** The longest that any step may take; what is slower is tried again. */
  static final Duration STEP = Duration.ofSeconds(20);

  /** What one letter may weigh: a day's notices stay far below. */
  static final int LARGEST = 1 << 20;

  private final MailSettings settings;
  private final JavaMailSenderImpl sender = new JavaMailSenderImpl();

  Post(MailSettings settings) {
    this.settings = settings;
    sender.setHost(settings.host());
    sender.setPort(settings.port());
    if (!settings.user().isEmpty()) {
      sender.setUsername(settings.user());
      sender.setPassword(settings.password());
    }
    String protocol = settings.tls().equals("tls") ? "smtps" : "smtp";
    sender.setProtocol(protocol);
    sender.setJavaMailProperties(properties(settings, protocol));
  }

  private static Properties properties(MailSettings settings, String protocol) {
    String step = Long.toString(STEP.toMillis());
    String mail = "mail." + protocol + ".";
    Properties properties = new Properties();
    properties.setProperty(mail + "connectiontimeout", step);
    properties.setProperty(mail + "timeout", step);
    properties.setProperty(mail + "writetimeout", step);
    properties.setProperty(mail + "from", settings.from());
    properties.setProperty(mail + "auth", Boolean.toString(!settings.user().isEmpty()));
    properties.setProperty(mail + "ssl.checkserveridentity", "true");
    if (settings.tls().equals("starttls")) {
      properties.setProperty(mail + "starttls.enable", "true");
      properties.setProperty(mail + "starttls.required", "true");
    }
    return properties;
  }

  /**
   * Sends a letter; when it returns, the server has taken it.
   *
   * @throws MessagingException where it has not, or nobody knows
   */
  void send(String to, Dispatch dispatch, Letter letter) throws MessagingException {
    if (letter.size() > LARGEST) {
      throw new MessagingException("a letter may have %d bytes".formatted(LARGEST));
    }
    try {
      sender.send(message(to, dispatch, letter));
    } catch (org.springframework.mail.MailException e) {
      throw cause(e);
    }
  }

  private static MessagingException cause(org.springframework.mail.MailException e) {
    if (e instanceof org.springframework.mail.MailSendException many) {
      for (Exception each : many.getMessageExceptions()) {
        if (each instanceof MessagingException told) {
          return told;
        }
      }
    }
    return e.getCause() instanceof MessagingException told
        ? told
        : new MessagingException(String.valueOf(e.getMessage()), e);
  }

  MimeMessage message(String to, Dispatch dispatch, Letter letter) throws MessagingException {
    Session session = sender.getSession();
    MimeMessage message = new MimeMessage(session);
    message.setHeader("Message-ID", dispatch.messageId());
    message.setSentDate(Date.from(dispatch.queued()));
    message.setFrom(new InternetAddress(settings.from()));
    message.setRecipient(MimeMessage.RecipientType.TO, new InternetAddress(to, true));
    message.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
    // No machine answers this one; whoever is away need not say so.
    message.setHeader("Auto-Submitted", "auto-generated");
    message.setHeader("Content-Language", letter.language());
    message.setContent(parts(dispatch, letter));
    return message;
  }

  private static Multipart parts(Dispatch dispatch, Letter letter) throws MessagingException {
    Parts same = new Parts("alternative", dispatch);
    same.addBodyPart(text(letter.text(), "plain"));
    same.addBodyPart(text(letter.page(), "html"));
    if (letter.calendar().length == 0) {
      return same;
    }
    Parts whole = new Parts("mixed", dispatch);
    MimeBodyPart said = new MimeBodyPart();
    said.setContent(same);
    whole.addBodyPart(said);
    MimeBodyPart calendar = new MimeBodyPart();
    calendar.setText(
        new String(letter.calendar(), StandardCharsets.UTF_8),
        StandardCharsets.UTF_8.name(),
        "calendar");
    calendar.setFileName("deadline.ics");
    calendar.setDisposition(MimeBodyPart.ATTACHMENT);
    whole.addBodyPart(calendar);
    return whole;
  }

  private static MimeBodyPart text(String text, String kind) throws MessagingException {
    MimeBodyPart part = new MimeBodyPart();
    part.setText(text, StandardCharsets.UTF_8.name(), kind);
    return part;
  }

  /** Parts whose border is the same each time. */
  private static final class Parts extends MimeMultipart {
    Parts(String kind, Dispatch dispatch) {
      super(kind);
      ParameterList border = new ParameterList();
      border.set(
          "boundary", "=_" + kind + "_" + dispatch.messageId().replaceAll("@.*|[^A-Za-z0-9-]", ""));
      contentType = new ContentType("multipart", kind, border).toString();
    }
  }
}

package org.vouch.indexer.export.mail;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vouch.indexer.export.Author;
import org.vouch.indexer.export.Chat;
import org.vouch.indexer.export.Conventions;
import org.vouch.indexer.export.Hearing;
import org.vouch.indexer.export.Moments;
import org.vouch.indexer.export.Part;
import org.vouch.indexer.export.Said;
import org.vouch.indexer.export.ShownName;
import org.vouch.indexer.recommendation.Circumstances;

/// Makes messages of the mails of one archive.
final class MailReading {

    private static final Pattern BRACKETED = Pattern.compile("<\\s*([^<>\\s]+)\\s*>");

    /// Archives of a list that does not name itself often have a file a month, and replies cross from one to
    /// the next.
    private static final Chat UNNAMED = new Chat("", "", Chat.Ids.WORLD);

    private final Part part;
    private final Conventions conventions;
    private final Hearing hearing;
    private final Moments moments;
    private @Nullable Chat chat;

    MailReading(Part part, Conventions conventions, Hearing hearing) {
        this.part = part;
        this.conventions = conventions;
        this.hearing = hearing;
        this.moments = new Moments(part, conventions, hearing);
    }

    /// Hands the message that `mail` is over, or what keeps it from being one.
    void take(Mail mail, RawMail raw) {
        HeaderFields fields = mail.fields();
        boolean bot = isFromBot(fields);
        Optional<Author> author = Sender.of(fields, bot);
        if (author.isEmpty()) {
            hearing.problem(
                    part,
                    raw.line(),
                    "a mail that does not say who sent it; it is not read",
                    "Look whether the archive is damaged; export it again.");
            return;
        }
        String words = mail.parts().ownWords();
        if (raw.cut() && words.isEmpty()) {
            hearing.problem(
                    part,
                    raw.line(),
                    "a mail of more than " + Mbox.MAIL_BYTES_MAX + " bytes without text at its start; it is not read",
                    "Take its attachments out of the archive if its text is of use.");
            return;
        }
        Subject subject = Subject.of(fields.decoded("subject"));
        String id = ShownName.of(first(fields.raw("message-id")));
        String replyTo = replyTo(fields);
        boolean starts = replyTo == null && !subject.answer();
        Chat list = list(fields);
        listen(list);
        hearing.said(new Said(
                id,
                author.get(),
                moment(fields, raw.line()),
                starts ? subject.title() : "",
                words,
                id.equals(replyTo) ? null : replyTo,
                new Circumstances(list.channel(), false, subject.forward(), bot, List.of()),
                link(fields),
                raw.line()));
    }

    private void listen(Chat list) {
        if (!list.equals(chat)) {
            chat = list;
            hearing.listen(list, part);
        }
    }

    private static Chat list(HeaderFields fields) {
        String list = fields.decoded("list-id");
        if (list.isBlank()) {
            return UNNAMED;
        }
        String id = ShownName.of(first(list)).toLowerCase(Locale.ROOT);
        int bracket = list.indexOf('<');
        String name =
                bracket < 0 ? "" : list.substring(0, bracket).replace("\"", "").strip();
        return new Chat("mail:" + id, name.isEmpty() ? id : ShownName.of(name), Chat.Ids.WORLD);
    }

    private static boolean isFromBot(HeaderFields fields) {
        String automatic = fields.raw("auto-submitted").toLowerCase(Locale.ROOT);
        // Lists call their own mail bulk, whoever wrote it.
        boolean bulk = fields.raw("precedence").equalsIgnoreCase("bulk")
                && fields.raw("list-id").isEmpty();
        return bulk || (!automatic.isEmpty() && !automatic.startsWith("no"));
    }

    private @Nullable Instant moment(HeaderFields fields, int line) {
        Optional<Instant> at = MailDate.read(fields.raw("date"), conventions.zone());
        return at.isPresent() ? moments.past(at.get(), line) : moments.unreadable(line);
    }

    /// The nearest mail that it answers; null when it answers none.
    private static @Nullable String replyTo(HeaderFields fields) {
        Matcher answered = BRACKETED.matcher(fields.raw("in-reply-to"));
        if (answered.find()) {
            return ShownName.of(answered.group(1));
        }
        String nearest = null;
        for (Matcher references = BRACKETED.matcher(fields.raw("references")); references.find(); ) {
            nearest = ShownName.of(references.group(1));
        }
        return nearest;
    }

    private static @Nullable String link(HeaderFields fields) {
        String address = first(fields.raw("archived-at"));
        try {
            URI uri = new URI(address);
            return "https".equalsIgnoreCase(uri.getScheme()) && uri.getHost() != null ? address : null;
        } catch (URISyntaxException _) {
            return null;
        }
    }

    /// What stands in the first angle brackets of `value`; all of it where there are none.
    private static String first(String value) {
        Matcher bracketed = BRACKETED.matcher(value);
        return bracketed.find() ? bracketed.group(1) : value.strip();
    }
}

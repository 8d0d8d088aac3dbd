package org.vouch.indexer.export.mail;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.field.address.LenientAddressParser;
import org.vouch.indexer.export.Author;
import org.vouch.indexer.export.ShownName;

/// Finds out who sent a mail, also where the list put itself into the sender's place, or an archive hid the address.
final class Sender {

    private static final Pattern COMMENTED = Pattern.compile("([^(]*)\\((.*)\\)\\s*");
    private static final Pattern HIDDEN = Pattern.compile("([^\\s@<>]+)\\s\\S{1,10}\\s([^\\s@<>]+\\.[^\\s@<>]+)");
    private static final Pattern VIA = Pattern.compile("\\s+via\\s+\\S.*$", Pattern.CASE_INSENSITIVE);
    private static final Pattern QUOTES = Pattern.compile("^[\"']+|[\"']+$");

    private final HeaderFields fields;

    private Sender(HeaderFields fields) {
        this.fields = fields;
    }

    /// The sender of the mail with these `fields`; empty when they name none.
    static Optional<Author> of(HeaderFields fields, boolean bot) {
        return new Sender(fields).author(bot);
    }

    /// A name and an address, either of which may be empty.
    private record Address(String name, String address) {

        static Address of(String raw) {
            Matcher commented = COMMENTED.matcher(raw);
            if (raw.indexOf('<') < 0 && commented.matches()) {
                return new Address(HeaderFields.decodedWords(commented.group(2)), shown(commented.group(1)));
            }
            Mailbox mailbox = raw.isBlank() ? null : LenientAddressParser.DEFAULT.parseMailbox(raw);
            if (mailbox == null || mailbox.getDomain() == null) {
                return new Address(raw.indexOf('@') < 0 ? HeaderFields.decodedWords(raw) : "", shown(raw));
            }
            String name = mailbox.getName() == null ? "" : mailbox.getName();
            return new Address(HeaderFields.decodedWords(name), shown(mailbox.getAddress()));
        }

        /// `text` if it is an address, with an at sign where the archive wrote a word for it.
        private static String shown(String text) {
            Matcher hidden = HIDDEN.matcher(text.strip());
            String address = hidden.matches() ? hidden.group(1) + "@" + hidden.group(2) : text.strip();
            return address.indexOf('@') > 0 && address.indexOf(' ') < 0 ? address.toLowerCase(Locale.ROOT) : "";
        }
    }

    private Optional<Author> author(boolean bot) {
        String original = fields.raw("x-original-from");
        Address from = Address.of(original.isEmpty() ? fields.raw("from") : original);
        if (isOfTheList(from.address())) {
            Address reply = Address.of(fields.raw("reply-to"));
            String name = VIA.matcher(ShownName.of(from.name())).replaceFirst("");
            from = new Address(name, isOfTheList(reply.address()) ? "" : reply.address());
        }
        String name = QUOTES.matcher(ShownName.of(from.name().strip())).replaceAll("");
        String shown = ShownName.of(name.isBlank() ? from.address() : name);
        return shown.isBlank() ? Optional.empty() : Optional.of(new Author(ShownName.of(from.address()), shown, bot));
    }

    private boolean isOfTheList(String address) {
        return !address.isEmpty()
                && fields.raw("list-post").toLowerCase(Locale.ROOT).contains(":" + address);
    }
}

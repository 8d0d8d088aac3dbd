package org.vouch.indexer.export.mail;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.james.mime4j.MimeException;
import org.jspecify.annotations.Nullable;
import org.vouch.indexer.export.Bundle;
import org.vouch.indexer.export.Conventions;
import org.vouch.indexer.export.ExportFormat;
import org.vouch.indexer.export.Hearing;
import org.vouch.indexer.export.Part;

/// The archive of a mailing list, or of a folder of mails, as an mbox.
public final class MailArchive implements ExportFormat {

    private static final int START_BYTES = 8 * 1024;
    private static final Pattern FIELD = Pattern.compile(">?From .*|[!-9;-~]{1,80}:.*");

    @Override
    public String name() {
        return "mailing list (mbox)";
    }

    @Override
    public boolean recognises(Bundle bundle) throws IOException {
        for (Part part : bundle.parts()) {
            if (isMbox(part)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void read(Bundle bundle, Conventions conventions, Hearing hearing) throws IOException {
        for (Part part : bundle.parts()) {
            if (isMbox(part)) {
                read(part, conventions, hearing);
            } else if (!part.head().isBlank()) {
                hearing.problem(
                        part,
                        0,
                        "text that is no archive of mails like the others; it is not read",
                        "Put it into the knowledge folder by itself if it belongs to what the community knows.");
            }
        }
    }

    /// Whether it begins as an mbox does. Not by its text, for a mail may be written in any encoding.
    private static boolean isMbox(Part part) throws IOException {
        try (InputStream in = part.open()) {
            String start = new String(in.readNBytes(START_BYTES), StandardCharsets.ISO_8859_1);
            List<String> lines =
                    start.lines().dropWhile(String::isBlank).limit(2).toList();
            return lines.size() == 2
                    && Mbox.isSeparator(lines.getFirst())
                    && FIELD.matcher(lines.getLast()).matches();
        }
    }

    private static void read(Part part, Conventions conventions, Hearing hearing) throws IOException {
        MailReading reading = new MailReading(part, conventions, hearing);
        try (Mbox mbox = new Mbox(part.open())) {
            for (RawMail raw = mbox.next(); raw != null; raw = mbox.next()) {
                Mail mail = mail(raw);
                if (mail == null) {
                    hearing.problem(
                            part,
                            raw.line(),
                            "a mail that cannot be taken apart, which is not read",
                            "Look whether the archive is damaged; export it again.");
                } else {
                    reading.take(mail, raw);
                }
            }
        }
    }

    private static @Nullable Mail mail(RawMail raw) {
        try {
            return Mail.of(raw.bytes());
        } catch (MimeException _) {
            return null;
        }
    }
}

package org.vouch.indexer.export.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;

/// A mail taken apart. Attachments are passed over without being decoded.
///
/// @param fields of its header
/// @param parts  of its body that are text
record Mail(HeaderFields fields, TextParts parts) {

    private static final int NESTING_MAX = 10;
    private static final int FIELDS_MAX = 2000;
    private static final int FIELD_BYTES_MAX = 100_000;
    private static final MimeConfig LENIENT = MimeConfig.custom()
            .setMaxLineLen(-1)
            .setMaxHeaderCount(FIELDS_MAX)
            .setMaxHeaderLen(FIELD_BYTES_MAX)
            .build();

    /// The mail that `bytes` are.
    ///
    /// @throws MimeException when they are none
    static Mail of(byte[] bytes) throws MimeException {
        MimeTokenStream tokens = new MimeTokenStream(LENIENT);
        tokens.setRecursionMode(RecursionMode.M_NO_RECURSE);
        tokens.parse(new ByteArrayInputStream(bytes));
        Mail mail = new Mail(new HeaderFields(), new TextParts());
        try {
            mail.take(tokens);
        } catch (IOException e) {
            // Nothing is read but memory: it is the mail that is wrong.
            throw new MimeException(e);
        }
        return mail;
    }

    private void take(MimeTokenStream tokens) throws IOException, MimeException {
        boolean inMailHeader = true;
        int nesting = 0;
        PartFields part = new PartFields();
        for (EntityState state = tokens.getState();
                state != EntityState.T_END_OF_STREAM && nesting <= NESTING_MAX;
                state = tokens.next()) {
            if (state == EntityState.T_START_HEADER) {
                part = new PartFields();
            } else if (state == EntityState.T_FIELD && inMailHeader) {
                fields.add(tokens.getField());
                part.add(tokens.getField());
            } else if (state == EntityState.T_FIELD) {
                part.add(tokens.getField());
            } else if (state == EntityState.T_END_HEADER) {
                inMailHeader = false;
            } else if (state == EntityState.T_START_MULTIPART) {
                nesting++;
            } else if (state == EntityState.T_END_MULTIPART) {
                nesting--;
            } else if (state == EntityState.T_BODY && !part.isAttachment()) {
                takeText(tokens, part);
            }
        }
    }

    private void takeText(MimeTokenStream tokens, PartFields part) throws IOException {
        String type = tokens.getBodyDescriptor().getMimeType().toLowerCase(Locale.ROOT);
        if (type.equals("text/plain") || type.equals("text/html")) {
            try (InputStream body = tokens.getDecodedInputStream()) {
                String charset = tokens.getBodyDescriptor().getCharset();
                parts.add(type.equals("text/html"), body, charset, part.contentType());
            }
        }
    }

    /// What the header of a part says of it.
    private static final class PartFields {

        private String contentType = "";
        private String disposition = "";

        void add(Field field) {
            switch (field.getNameLowerCase()) {
                case "content-type" -> contentType = field.getBody().toLowerCase(Locale.ROOT);
                case "content-disposition" -> disposition = field.getBody().toLowerCase(Locale.ROOT);
                default -> {
                    // Of no concern.
                }
            }
        }

        String contentType() {
            return contentType;
        }

        boolean isAttachment() {
            return disposition.strip().startsWith("attachment") || disposition.contains("filename");
        }
    }
}

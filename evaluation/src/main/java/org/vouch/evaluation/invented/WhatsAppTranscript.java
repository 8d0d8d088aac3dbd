package org.vouch.evaluation.invented;

import java.io.IOException;
import java.time.LocalDateTime;
import java.util.Locale;

/// An invented chat as WhatsApp exports it from one phone.
public final class WhatsAppTranscript {

    /// What the group is called. An iPhone has it say what the app says.
    public static final String GROUP = "Invented Allotment Friends";

    private static final char MARK = '\u200E';
    private static final LocalDateTime PASTED_FROM = LocalDateTime.of(2025, 2, 3, 16, 5, 9);
    private static final int ATTACHED_EVERY = 3;

    private final HeaderFormat header;

    public WhatsAppTranscript(HeaderFormat header) {
        this.header = header;
    }

    /// A chat to be written so; some of its messages hold lines copied from phones that write otherwise.
    public InventedChat chat(int messages, long seed) {
        StringBuilder pasted = new StringBuilder();
        for (HeaderFormat other : HeaderFormats.unlike(header)) {
            pasted.append(pasted.isEmpty() ? "" : "\n");
            other.append(PASTED_FROM, pasted);
            pasted.append("Ada Invented: that was said elsewhere");
        }
        return new InventedChat(messages, seed, pasted.toString());
    }

    /// Writes all that is said in `chat`.
    public void write(InventedChat chat, Appendable out) throws IOException {
        StringBuilder line = new StringBuilder();
        for (InventedMessage message : chat) {
            line.setLength(0);
            append(message, line);
            out.append(line.append(header.bracketed() ? "\r\n" : "\n"));
        }
    }

    /// Writes one message.
    ///
    /// @param at   in the phone's own time
    /// @param text with `\n` between its lines
    public void write(LocalDateTime at, String author, String text, Appendable out) throws IOException {
        StringBuilder line = new StringBuilder();
        append(at, author, text, line);
        out.append(line.append(header.bracketed() ? "\r\n" : "\n"));
    }

    private void append(LocalDateTime at, String author, String text, StringBuilder line) {
        header.append(at, line);
        line.append(author).append(": ").append(text);
    }

    private void append(InventedMessage message, StringBuilder line) {
        switch (message.kind()) {
            case WORDS -> append(message.at(), message.member().shown(), message.text(), line);
            case MEDIA -> appendMedia(message, line);
            case SYSTEM -> appendSystem(message, line);
        }
    }

    /// An iPhone marks the line and what stands in it; Android writes either a file's name or what is between `<>`.
    private void appendMedia(InventedMessage message, StringBuilder line) {
        if (header.bracketed() && !header.marked()) {
            line.append(MARK);
        }
        header.append(message.at(), line);
        line.append(message.member().shown()).append(": ");
        boolean attached = message.number() % ATTACHED_EVERY == 0;
        String omitted = header.words().omitted();
        if (header.bracketed()) {
            line.append(MARK).append(attached ? "<attached: " + photo(message) + ">" : omitted);
        } else {
            line.append(attached ? MARK + photo(message) + " (file attached)" : "<" + omitted + ">");
        }
    }

    private String photo(InventedMessage message) {
        LocalDateTime at = message.at();
        return header.bracketed()
                ? String.format(Locale.ROOT, "%08d-PHOTO-%tF-%<tH-%<tM-%<tS.jpg", message.number(), at)
                : String.format(Locale.ROOT, "IMG-%tY%<tm%<td-WA%04d.jpg", at, message.number() % 10_000);
    }

    private void appendSystem(InventedMessage message, StringBuilder line) {
        header.append(message.at(), line);
        if (header.bracketed() && !header.marked()) {
            line.append(GROUP).append(": ").append(MARK);
        }
        line.append(header.words().system(message.number(), message.member()));
    }
}

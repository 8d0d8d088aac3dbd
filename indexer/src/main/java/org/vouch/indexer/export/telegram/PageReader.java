package org.vouch.indexer.export.telegram;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.vouch.indexer.export.Hearing;
import org.vouch.indexer.export.Part;
import org.vouch.indexer.export.TextLines;

/// Reads a page of any size and holds no more of it than a message.
final class PageReader {

    /// In one message, with all that is around its words.
    static final int MESSAGE_CHARACTERS_MAX = 262_144;

    private static final int DEPTH_MAX = 100;
    private static final Pattern MESSAGE = Pattern.compile("<div [^<>]{0,100}\\bclass=\"message[ \"]");

    /// Takes each message of a page, the app's own among them.
    interface Messages {

        void take(Element message, int line);
    }

    private final Part page;
    private final Hearing hearing;
    private final Messages messages;
    private final Parser parser = Parser.htmlParser().setMaxDepth(DEPTH_MAX);
    private final StringBuilder begun = new StringBuilder();
    private int begunOn;
    private boolean isTooLong;

    PageReader(Part page, Hearing hearing, Messages messages) {
        this.page = page;
        this.hearing = hearing;
        this.messages = messages;
    }

    void read() throws IOException {
        try (TextLines lines = new TextLines(page, hearing)) {
            for (@Nullable String line = lines.next(); line != null; line = lines.next()) {
                line(line, lines.number());
            }
            end();
        }
    }

    /// What stands above the first message is of no concern.
    private void line(String line, int number) {
        int start = 0;
        Matcher next = MESSAGE.matcher(line);
        while (next.find()) {
            add(line, start, next.start());
            end();
            start = next.start();
            begunOn = number;
        }
        add(line, start, line.length());
        add("\n", 0, 1);
    }

    private void add(String line, int start, int end) {
        isTooLong |= begun.length() + (end - start) > MESSAGE_CHARACTERS_MAX;
        if (begunOn > 0 && !isTooLong) {
            begun.append(line, start, end);
        }
    }

    private void end() {
        if (begunOn > 0 && isTooLong) {
            lose("a message of more than " + MESSAGE_CHARACTERS_MAX + " characters, which is not read");
        } else if (begunOn > 0) {
            Document read = parser.parseInput(begun.toString(), "");
            Element message = read.selectFirst("div.message");
            if (message == null) {
                lose("a message that breaks off as it begins, which is not read");
            } else {
                messages.take(message, begunOn);
            }
        }
        begun.setLength(0);
        isTooLong = false;
    }

    private void lose(String what) {
        hearing.problem(page, begunOn, what, "Look whether the file is damaged; export the chat again.");
    }
}

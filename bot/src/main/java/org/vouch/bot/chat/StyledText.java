package org.vouch.bot.chat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.vouch.bot.chat.Wording.Span;
import org.vouch.bot.chat.Wording.Style;

/// A wording as lines for a terminal, each at most so wide.
public final class StyledText {

    /// Would let a quoted message steer the terminal, or turn around the line that it stands in.
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069&&[^\\n]]");

    private static final String OFF = "\u001b[0m";

    private final StringBuilder text = new StringBuilder();
    private final List<Style> styleAt = new ArrayList<>();
    private final boolean styled;

    /// @param styled whether to emphasise with ANSI codes
    StyledText(Wording wording, boolean styled) {
        this.styled = styled;
        for (Span span : wording.spans()) {
            add(clean(span.text()), span.style());
            String link = span.link();
            if (link != null && !link.equals(span.text()) && !link.startsWith(Wording.MEMBER)) {
                add(" (" + clean(link) + ")", Style.FAINT);
            }
        }
    }

    /// `text` without anything that steers a terminal; line breaks stay.
    public static String clean(String text) {
        return CONTROL.matcher(text).replaceAll(" ");
    }

    /// @param columns a line at most, codes not counted
    List<String> lines(int columns) {
        return Wrapping.lines(text.toString(), columns).stream().map(this::line).toList();
    }

    private void add(String stretch, Style style) {
        text.append(stretch);
        styleAt.addAll(Collections.nCopies(stretch.length(), style));
    }

    private String line(Wrapping.Line line) {
        StringBuilder result = new StringBuilder();
        Style current = Style.PLAIN;
        for (int i = line.start(); i < line.end(); i++) {
            result.append(change(current, styleAt.get(i))).append(text.charAt(i));
            current = styleAt.get(i);
        }
        return result.append(change(current, Style.PLAIN)).toString();
    }

    private String change(Style from, Style to) {
        if (!styled || from == to) {
            return "";
        }
        return (from == Style.PLAIN ? "" : OFF) + on(to);
    }

    private static String on(Style style) {
        return switch (style) {
            case PLAIN -> "";
            case BOLD -> "\u001b[1m";
            case ITALIC -> "\u001b[3m";
            case FAINT -> "\u001b[2m";
        };
    }
}

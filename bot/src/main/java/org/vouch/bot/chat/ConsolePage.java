package org.vouch.bot.chat;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/// What the console shows: replies, indented under what they answer, with their buttons as numbered choices. Safe to
/// use from any thread.
final class ConsolePage {

    private static final String INDENT = "    ";
    private static final int COLUMNS_MIN = 20;

    private final Writer out;
    private final boolean styled;
    private final int columns;

    /// @param styled  whether to emphasise with ANSI codes
    /// @param columns a line at most; narrower than 20 is not tried
    ConsolePage(Writer out, boolean styled, int columns) {
        this.out = out;
        this.styled = styled;
        this.columns = Math.max(columns, COLUMNS_MIN + INDENT.length());
    }

    /// @param heading the line that is answered; empty when it stands right above
    synchronized void show(String heading, Wording wording, Buttons buttons) throws IOException {
        StringBuilder block = new StringBuilder();
        if (!heading.isEmpty()) {
            block.append(shortened(StyledText.clean(heading))).append('\n');
        }
        for (String line : new StyledText(wording, styled).lines(columns - INDENT.length())) {
            block.append(line.isEmpty() ? "" : INDENT).append(line).append('\n');
        }
        block.append(choices(buttons));
        out.write(block.toString());
        out.flush();
    }

    private static String choices(Buttons buttons) {
        StringBuilder choices = new StringBuilder();
        int number = 0;
        for (List<Button> row : buttons.rows()) {
            choices.append(INDENT);
            for (Button button : row) {
                number++;
                choices.append('[')
                        .append(number)
                        .append("] ")
                        .append(StyledText.clean(button.label()))
                        .append("  ");
            }
            choices.setLength(choices.length() - 2);
            choices.append('\n');
        }
        return choices.toString();
    }

    private String shortened(String line) {
        return line.codePointCount(0, line.length()) <= columns
                ? line
                : line.substring(0, line.offsetByCodePoints(0, columns - 1)) + "…";
    }
}

package org.vouch.bot;

import java.io.PrintWriter;
import java.util.Map;
import java.util.Properties;
import org.vouch.bot.chat.StyledText;

/// What the command line prints on, as the launcher found it.
///
/// @param out           answers
/// @param err           progress, notes and problems
/// @param outIsTerminal whether a person reads `out`; else it is a pipe or a file
/// @param errIsTerminal whether a person reads `err`
/// @param colours       whether emphasis is wanted: a terminal, and `NO_COLOR` is not set
/// @param columns       that fit on a line
record Terminal(
        PrintWriter out, PrintWriter err, boolean outIsTerminal, boolean errIsTerminal, boolean colours, int columns) {

    private static final int COLUMNS_DEFAULT = 100;
    private static final int COLUMNS_MIN = 40;

    static Terminal of(PrintWriter out, PrintWriter err, Properties launcher, Map<String, String> environment) {
        boolean outIsTerminal = Boolean.parseBoolean(launcher.getProperty("vouch.stdout.terminal", "false"));
        boolean errIsTerminal = Boolean.parseBoolean(launcher.getProperty("vouch.stderr.terminal", "false"));
        boolean wanted = environment.getOrDefault("NO_COLOR", "").isEmpty();
        return new Terminal(out, err, outIsTerminal, errIsTerminal, outIsTerminal && wanted, columns(launcher));
    }

    /// A line for the person beside the answer: what goes on, or what is wrong.
    void note(String line) {
        err.println(StyledText.clean(line));
        err.flush();
    }

    /// A line of what was asked for, without anything in it that would steer the terminal.
    void say(String line) {
        out.println(StyledText.clean(line));
    }

    private static int columns(Properties launcher) {
        String columns = launcher.getProperty("vouch.columns", "");
        return columns.matches("\\d{1,4}") ? Math.max(COLUMNS_MIN, Integer.parseInt(columns)) : COLUMNS_DEFAULT;
    }
}

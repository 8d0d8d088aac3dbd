package org.vouch.bot.chat;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What one line typed into the console chat means.
sealed interface ConsoleLine {

    /// Somebody says something.
    ///
    /// @param command      in lower case and without its slash, or null
    /// @param toBot        whether the line starts with the bot's name, or with `>>`
    /// @param toMember     whether the line starts with another's name, or with `>`, as one replies to one
    /// @param isReply      whether the line starts with `>` or `>>`, which is how one replies to one, or to the bot
    record Said(String speaker, String text, @Nullable String command, boolean toBot, boolean toMember, boolean isReply)
            implements ConsoleLine {

        Said(String speaker, String text, @Nullable String command, boolean toBot, boolean toMember) {
            this(speaker, text, command, toBot, toMember, false);
        }
    }

    /// Somebody presses a button.
    ///
    /// @param number of the button, from 1
    record Pressed(String speaker, int number) implements ConsoleLine {}

    /// Everybody leaves.
    record Quit() implements ConsoleLine {}

    /// Nothing for the bot: an empty line, or a command for another bot.
    ///
    /// @param speaker who speaks from now on, if a line says no name
    record Nothing(String speaker) implements ConsoleLine {}

    /// The name by which the bot is spoken to.
    String BOT = "vouch";

    /// One or two words; a longer beginning before a colon is part of what is said.
    Pattern SPEAKER =
            Pattern.compile("(?<name>\\p{L}[\\p{L}\\p{M}\\p{N}'.-]{0,30}(?: [\\p{L}\\p{M}\\p{N}'.-]{1,30})?)\\s*:"
                    + "(?:\\s+(?<rest>.*))?");

    Pattern COMMAND = Pattern.compile("/(?<command>[A-Za-z]\\w*)(?:@(?<bot>\\w+))?(?:\\s+(?<rest>.*))?");

    Pattern PRESS = Pattern.compile("/press\\s+(?<number>\\d{1,4})");

    Pattern MENTION = Pattern.compile("@(?<name>[\\p{L}\\p{N}_]+)[,:]?(?<rest>.*)");

    /// @param lastSpeaker who speaks when the line says no name
    static ConsoleLine parse(String line, String lastSpeaker) {
        String stripped = line.strip();
        Matcher named = SPEAKER.matcher(stripped);
        return named.matches() ? by(named.group("name"), group(named, "rest")) : by(lastSpeaker, stripped);
    }

    private static ConsoleLine by(String speaker, String text) {
        if (text.equalsIgnoreCase("/quit")) {
            return new Quit();
        }
        Matcher press = PRESS.matcher(text);
        if (press.matches()) {
            return new Pressed(speaker, Integer.parseInt(press.group("number")));
        }
        boolean toBots = text.startsWith(">>");
        boolean toOthers = !toBots && text.startsWith(">");
        String reply = toBots || toOthers ? text.substring(toBots ? 2 : 1).strip() : text;
        Matcher command = COMMAND.matcher(reply);
        if (command.matches()) {
            return command(speaker, command, toBots, toOthers);
        }
        if (toBots || toOthers) {
            return reply.isEmpty() ? new Nothing(speaker) : new Said(speaker, reply, null, toBots, toOthers, true);
        }
        Matcher mention = MENTION.matcher(text);
        boolean mentions = mention.matches();
        boolean toBot = mentions && BOT.equalsIgnoreCase(mention.group("name"));
        String said = toBot ? group(mention, "rest") : text;
        return text.isEmpty() ? new Nothing(speaker) : new Said(speaker, said, null, toBot, mentions && !toBot);
    }

    private static ConsoleLine command(String speaker, Matcher command, boolean toBots, boolean toOthers) {
        String bot = group(command, "bot");
        return bot.isEmpty() || bot.equalsIgnoreCase(BOT)
                ? new Said(
                        speaker,
                        group(command, "rest"),
                        command.group("command").toLowerCase(Locale.ROOT),
                        toBots,
                        toOthers,
                        toBots || toOthers)
                : new Nothing(speaker);
    }

    private static String group(Matcher matcher, String name) {
        String group = matcher.group(name);
        return group == null ? "" : group.strip();
    }
}

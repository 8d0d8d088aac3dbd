package org.vouch.indexer.export.slack;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Resolves what Slack writes in angle brackets, and the characters that it escapes.
final class SlackText {

    private static final Pattern BRACKETS = Pattern.compile("<([^<>\\n]++)>");

    private static final char ANY = 0;

    private final Users users;
    private final Channels channels;

    SlackText(Users users, Channels channels) {
        this.users = users;
        this.channels = channels;
    }

    /// `text` as a person reads it.
    String read(String text) {
        Matcher brackets = BRACKETS.matcher(text);
        StringBuilder read = new StringBuilder();
        int end = 0;
        while (brackets.find()) {
            read.append(unescaped(text.substring(end, brackets.start()))).append(resolved(brackets.group(1)));
            end = brackets.end();
        }
        return read.append(unescaped(text.substring(end))).toString();
    }

    private String resolved(String reference) {
        int bar = reference.indexOf('|');
        String target = unescaped(bar < 0 ? reference : reference.substring(0, bar));
        String label = bar < 0 ? "" : unescaped(reference.substring(bar + 1));
        return switch (target.isEmpty() ? ANY : target.charAt(0)) {
            case '@' -> "@" + users.name(target.substring(1), label);
            case '#' -> "#" + channels.name(target.substring(1)).orElse(label.isBlank() ? target.substring(1) : label);
            case '!' -> command(target.substring(1), label);
            default -> linked(label, target);
        };
    }

    /// `here`, `channel`, `subteam^S1`, `date^1392734382^{date}`
    private static String command(String command, String label) {
        if (!label.isBlank()) {
            return label;
        }
        int argument = command.indexOf('^');
        return "@" + (argument < 0 ? command : command.substring(argument + 1));
    }

    private static String linked(String label, String address) {
        int scheme = address.indexOf(':');
        String bare = scheme < 0 ? address : address.substring(scheme + 1);
        if (label.isBlank()) {
            return bare.startsWith("//") ? address : bare;
        }
        if (bare.isBlank() || label.equals(address) || isAddressOf(label.strip(), bare)) {
            return label;
        }
        return label + " (" + (bare.startsWith("//") ? address : bare) + ")";
    }

    /// Whether the address is what the app made of the label.
    private static boolean isAddressOf(String label, String bare) {
        return bare.equals(label) || bare.equals("//" + label) || bare.equals("//" + label + "/");
    }

    private static String unescaped(String text) {
        return text.indexOf('&') < 0
                ? text
                : text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }
}

package org.vouch.indexer.export.telegram;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.vouch.indexer.export.Author;
import org.vouch.indexer.export.Hearing;
import org.vouch.indexer.export.Moments;
import org.vouch.indexer.export.Said;
import org.vouch.indexer.export.ShownName;
import org.vouch.indexer.recommendation.Circumstances;
import org.vouch.indexer.recommendation.Reaction;

/// The messages of one chat, over all of its pages: one that is joined to another has the author of that.
final class PageMessages {

    private static final Pattern VIA_BOT = Pattern.compile("\\s+via @\\w+$");
    private static final Pattern MESSAGE_ID = Pattern.compile("message(-?\\d{1,18})");
    private static final Pattern MOMENT =
            Pattern.compile("(\\d{2}\\.\\d{2}\\.\\d{4} \\d{2}:\\d{2}:\\d{2})(?: UTC([+-]\\d{2}:\\d{2}))?");
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("dd.MM.uuuu HH:mm:ss", Locale.ROOT);
    private static final Author UNNAMED = Author.named("Deleted Account");

    private final String channel;
    private final Hearing hearing;
    private Author author = UNNAMED;
    private boolean viaBot;

    PageMessages(String channel, Hearing hearing) {
        this.channel = channel;
        this.hearing = hearing;
    }

    /// Takes the message that begins on `line`, whose date is one of `moments`.
    void take(Element message, int line, Moments moments) {
        if (message.hasClass("service")) {
            hearing.system(line);
            return;
        }
        Element body = child(message, "body", message);
        author(message, body);
        Element forwarded = child(body, "forwarded", body);
        hearing.said(new Said(
                id(message.id()),
                author,
                at(body, moments, line),
                "",
                PageText.of(body, forwarded),
                replyTo(body),
                new Circumstances(channel, false, !forwarded.equals(body), viaBot, reactions(body)),
                null,
                line));
    }

    private void author(Element message, Element body) {
        Element from = child(body, "from_name", body);
        if (from.equals(body)) {
            author = message.hasClass("joined") ? author : UNNAMED;
            return;
        }
        String shown = ShownName.of(from.ownText().isBlank() ? from.text() : from.ownText());
        Matcher via = VIA_BOT.matcher(shown);
        viaBot = via.find() || from.text().contains(" via @");
        String name = ShownName.of(via.replaceFirst(""));
        author = name.isEmpty() ? UNNAMED : Author.named(name);
    }

    private static Element child(Element parent, String className, Element otherwise) {
        for (Element child : parent.children()) {
            if (child.hasClass(className)) {
                return child;
            }
        }
        return otherwise;
    }

    private static String id(String attribute) {
        Matcher id = MESSAGE_ID.matcher(attribute);
        return id.matches() ? id.group(1) : "";
    }

    private static @Nullable Instant at(Element body, Moments moments, int line) {
        Element date = child(body, "date", body);
        Matcher moment = MOMENT.matcher(date.attr("title").strip());
        if (!moment.matches()) {
            return moments.unreadable(line);
        }
        try {
            LocalDateTime local = LocalDateTime.parse(moment.group(1), CLOCK);
            return moment.group(2) == null
                    ? moments.ofLocal(local, line)
                    : moments.past(local.toInstant(ZoneOffset.of(moment.group(2))), line);
        } catch (DateTimeException _) {
            return moments.unreadable(line);
        }
    }

    private static @Nullable String replyTo(Element body) {
        Element link = child(body, "reply_to", body).selectFirst("a[href*=#go_to_message]");
        if (link == null || !child(body, "reply_to", body).hasClass("reply_to")) {
            return null;
        }
        Matcher id = MESSAGE_ID.matcher(link.attr("href"));
        String last = null;
        // "messages2.html#go_to_message123" names a page before it names the message.
        while (id.find()) {
            last = id.group(1);
        }
        return last;
    }

    private static List<Reaction> reactions(Element body) {
        List<Reaction> reactions = new ArrayList<>();
        for (Element reaction : body.select(".reactions > .reaction")) {
            String sign = ShownName.of(reaction.select(".emoji").text());
            int count = count(reaction);
            if (!sign.isEmpty() && count > 0) {
                reactions.add(new Reaction(sign, count));
            }
        }
        return reactions;
    }

    /// Few members are shown as pictures, many as a number.
    private static int count(Element reaction) {
        String number = reaction.select(".count").text().strip();
        return number.matches("\\d{1,9}")
                ? Integer.parseInt(number)
                : reaction.select(".userpics > *").size();
    }
}

package org.vouch.bot.telegram;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.telegram.telegrambots.meta.api.objects.MessageEntity;
import org.vouch.bot.chat.Wording;
import org.vouch.bot.chat.Wording.Span;

/// A wording in Telegram's form: bare text, and entities that say by place and length what stands out. Nothing in
/// the text can be taken for markup.
///
/// @param text     at most 4096 UTF-16 units
/// @param entities places and lengths in UTF-16 units, all within the text
record Rendering(String text, List<MessageEntity> entities) {

    static final int UNITS_MAX = 4096;

    private static final String MEMBER = Wording.MEMBER + TelegramRoom.PLATFORM + ":";
    private static final String CUT_OFF = "…";
    private static final int WORD_UNITS_MAX = 200;

    static Rendering of(Wording wording) {
        String text = wording.text();
        int end = text.length() <= UNITS_MAX ? text.length() : cut(text, UNITS_MAX - CUT_OFF.length());
        List<MessageEntity> entities = new ArrayList<>();
        int start = 0;
        for (Span span : wording.spans()) {
            int length = Math.min(span.text().length(), end - start);
            if (length > 0) {
                addEntities(span, start, length, entities);
            }
            start += span.text().length();
        }
        return new Rendering(end == text.length() ? text : text.substring(0, end) + CUT_OFF, List.copyOf(entities));
    }

    /// The same without emphasis and links.
    Rendering plain() {
        return new Rendering(text, List.of());
    }

    private static void addEntities(Span span, int start, int length, List<MessageEntity> entities) {
        switch (span.style()) {
            case PLAIN -> {}
            case BOLD -> entities.add(new MessageEntity("bold", start, length));
            case ITALIC, FAINT -> entities.add(new MessageEntity("italic", start, length));
        }
        String address = span.link() == null ? "" : address(span.link());
        if (leadsSomewhere(address)) {
            MessageEntity link = new MessageEntity("text_link", start, length);
            link.setUrl(address);
            entities.add(link);
        }
    }

    /// A member of Telegram is called on by a link of its own.
    private static String address(String link) {
        return link.startsWith(MEMBER) ? "tg://user?id=" + link.substring(MEMBER.length()) : link;
    }

    private static boolean leadsSomewhere(String link) {
        String address = link.toLowerCase(Locale.ROOT);
        return address.startsWith("https://") || address.startsWith("http://") || address.startsWith("tg://");
    }

    /// Where to cut so that at most `units` remain: after a word, or in the middle of a very long one between two
    /// characters as the reader sees them.
    private static int cut(String text, int units) {
        for (int end = units; end > units - WORD_UNITS_MAX; end--) {
            if (Character.isWhitespace(text.charAt(end))) {
                return text.substring(0, end).stripTrailing().length();
            }
        }
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        return characters.preceding(units + 1);
    }
}

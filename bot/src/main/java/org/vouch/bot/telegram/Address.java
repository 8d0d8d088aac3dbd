package org.vouch.bot.telegram;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.objects.MessageEntity;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.vouch.bot.chat.Mentioned;

/// Whom the wording of a message is aimed at, and what it says without the marks that aim it at the bot.
///
/// @param text      without the command and without mentions of the bot
/// @param command   in lower case, without slash and name; null when there is none
/// @param named     whether the bot is named
/// @param toOther   whether it calls somebody else by a mention
/// @param elsewhere whether its command is for another bot
record Address(String text, @Nullable String command, boolean named, boolean toOther, boolean elsewhere) {

    /// @param bot for which it is; null when it does not say
    private record Command(String name, @Nullable String bot, MessageEntity mark) {

        static Command of(MessageEntity mark) {
            String[] parts = mark.getText().substring(1).split("@", 2);
            return new Command(parts[0].toLowerCase(Locale.ROOT), parts.length == 2 ? parts[1] : null, mark);
        }

        boolean isForAnother(Self self) {
            return bot != null && !self.isNamed(bot);
        }
    }

    /// @return null when the message has no text
    static @Nullable Address of(Message message, Self self) {
        boolean captioned = message.getText() == null;
        String text = captioned ? message.getCaption() : message.getText();
        List<MessageEntity> entities = captioned ? message.getCaptionEntities() : message.getEntities();
        return text == null ? null : of(text, entities == null ? List.of() : entities, self);
    }

    private static Address of(String text, List<MessageEntity> entities, Self self) {
        List<MessageEntity> ofUs =
                entities.stream().filter(entity -> names(entity, self)).toList();
        boolean toOther = entities.stream()
                .anyMatch(entity -> isMention(entity) && isCalled(entity, text) && !ofUs.contains(entity));
        Command command = entities.stream()
                .filter(entity -> entity.getType().equals("bot_command") && entity.getOffset() == 0)
                .findFirst()
                .map(Command::of)
                .orElse(null);
        if (command == null) {
            return new Address(without(ofUs, text), null, !ofUs.isEmpty(), toOther, false);
        }
        List<MessageEntity> marks = new ArrayList<>(ofUs);
        marks.add(command.mark());
        boolean named = !ofUs.isEmpty() || command.bot() != null;
        return new Address(without(marks, text), command.name(), named, toOther, command.isForAnother(self));
    }

    private static boolean isMention(MessageEntity entity) {
        return entity.getType().equals("mention") || entity.getType().equals("text_mention");
    }

    private static boolean names(MessageEntity entity, Self self) {
        return switch (entity.getType()) {
            case "mention" -> self.isNamed(entity.getText().substring(1));
            case "text_mention" -> entity.getUser() != null && self.is(entity.getUser());
            default -> false;
        };
    }

    private static boolean isCalled(MessageEntity mention, String text) {
        return Mentioned.isCalled(text, mention.getOffset(), mention.getOffset() + mention.getLength());
    }

    private static boolean isAtStart(MessageEntity entity, String text) {
        return text.substring(0, entity.getOffset()).isBlank();
    }

    private static String without(List<MessageEntity> marks, String text) {
        StringBuilder rest = new StringBuilder(text);
        marks.stream()
                .sorted(Comparator.comparing(MessageEntity::getOffset).reversed())
                .forEach(mark -> cut(rest, mark.getOffset(), mark.getOffset() + mark.getLength()));
        String said = rest.toString().strip();
        boolean salutation = marks.stream().anyMatch(mark -> isAtStart(mark, text));
        return salutation ? said.replaceFirst("^[,:;!]\\s*", "") : said;
    }

    /// Where a mark stood between two spaces, one of them goes with it.
    private static void cut(StringBuilder text, int from, int to) {
        boolean spaceBefore = from > 0 && Character.isWhitespace(text.charAt(from - 1));
        boolean spaceAfter = to < text.length() && Character.isWhitespace(text.charAt(to));
        text.delete(from, spaceBefore && spaceAfter ? to + 1 : to);
    }
}

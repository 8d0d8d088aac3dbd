package org.vouch.bot.settings;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vouch.bot.phrases.Language;
import org.vouch.indexer.export.DateOrder;
import org.vouch.indexer.recommendation.CommunityId;

/// The communities with their chats and the ways of their exports. A chat has one community, or a wall would have a
/// hole.
final class CommunitiesDecoder {

    /// Telegram's ids fit into 52 bits; those of groups are negative.
    private static final Range CHAT = Range.of(-(1L << 52), 1L << 52);

    private final Map<Long, Value> chats = new HashMap<>();

    private CommunitiesDecoder() {}

    static Map<CommunityId, CommunitySettings> communities(Branch branch) {
        CommunitiesDecoder decoder = new CommunitiesDecoder();
        Map<CommunityId, CommunitySettings> communities = new LinkedHashMap<>();
        for (Branch.Entry entry : branch.all()) {
            CommunitySettings community = decoder.community(entry.value().branch());
            if (CommunityId.isValid(entry.key())) {
                communities.put(new CommunityId(entry.key()), community);
            } else {
                String fix =
                        "Write the name of its folder under the knowledge folder: letters, digits, '.', '_' and '-'.";
                entry.value().problems().add(entry.line(), "not a community id", fix);
            }
        }
        return communities;
    }

    private CommunitySettings community(Branch branch) {
        List<TelegramChat> telegram = new ArrayList<>();
        for (Value item : branch.at("telegram_chats").items()) {
            TelegramChat chat = item.hasKeys() ? chat(item, item.branch()) : chat(item);
            if (chat != null) {
                telegram.add(chat);
                claim(chat.id(), item);
            }
        }
        @Nullable Mode mode = Words.mode(branch.at("mode"));
        @Nullable Language language = Words.language(branch.at("language"));
        @Nullable Boolean learn = branch.at("learn").flag();
        @Nullable Learning learning = Words.learning(branch.at("learning"));
        ZoneId zone = zone(branch.at("time_zone"));
        @Nullable DateOrder order = dateOrder(branch.at("date_order"));
        branch.end();
        return new CommunitySettings(
                telegram, mode, language, learn, learning == null ? Learning.AUTOMATIC : learning, zone, order);
    }

    private static @Nullable TelegramChat chat(Value item) {
        Long id = item.id(CHAT);
        return id == null ? null : new TelegramChat(id, null, null, null);
    }

    /// A chat that says more than its id.
    private static @Nullable TelegramChat chat(Value item, Branch branch) {
        Value written = branch.at("id");
        Long id = written.id(CHAT);
        @Nullable Mode mode = Words.mode(branch.at("mode"));
        @Nullable Language language = Words.language(branch.at("language"));
        @Nullable Boolean learn = branch.at("learn").flag();
        branch.end();
        if (!written.isWritten()) {
            item.report("has a chat without an id", "Write its id: {id: -1001234567890, mode: quiet}.");
        }
        return id == null ? null : new TelegramChat(id, mode, language, learn);
    }

    private static ZoneId zone(Value value) {
        try {
            return ZoneId.of(value.text(CommunitySettings.ZONE_DEFAULT.getId()));
        } catch (DateTimeException notAZone) {
            value.report("is no time zone", "Write one as in Europe/Berlin, Asia/Qatar or UTC.");
            return CommunitySettings.ZONE_DEFAULT;
        }
    }

    private static @Nullable DateOrder dateOrder(Value value) {
        return switch (value.text("ask")) {
            case "ask" -> null;
            case "day_month_year" -> DateOrder.DAY_MONTH_YEAR;
            case "month_day_year" -> DateOrder.MONTH_DAY_YEAR;
            case "year_month_day" -> DateOrder.YEAR_MONTH_DAY;
            default -> {
                value.report("is no order of dates", "Write ask, day_month_year, month_day_year or year_month_day.");
                yield null;
            }
        };
    }

    private void claim(long id, Value chat) {
        Value earlier = chats.putIfAbsent(id, chat);
        if (earlier != null) {
            String what = "has the chat " + id + ", which already stands on line " + earlier.line();
            chat.report(what, "Leave each chat with one community, once.");
        }
    }
}

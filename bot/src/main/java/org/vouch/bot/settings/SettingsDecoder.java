package org.vouch.bot.settings;

import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vouch.bot.phrases.Language;
import org.vouch.indexer.recommendation.CommunityId;

/// Every key with its default and its range, once.
final class SettingsDecoder {

    private static final Range UNIT = Range.of(0, 1);
    private static final Range WEIGHT = Range.of(0, 10);
    private static final Range USER = Range.of(1, 1L << 52);
    private static final Pattern TELEGRAM_TOKEN = Pattern.compile("[A-Za-z0-9:_-]+");

    private final Path home;
    private final SecretDecoder secrets;

    /// @param home where relative paths start
    SettingsDecoder(Path home, Map<String, String> environment) {
        this.home = home;
        this.secrets = new SecretDecoder(environment);
    }

    Settings settings(Branch root) {
        Path knowledge = path(root.at("knowledge"), "knowledge");
        Path state = path(root.at("state"), "var");
        EncoderChoice encoder = encoder(root.at("encoder"));
        Map<CommunityId, CommunitySettings> communities =
                CommunitiesDecoder.communities(root.at("communities").branch());
        SearchSettings search = search(root.at("search").branch());
        ConversationSettings conversation = conversation(root.at("conversation").branch(), communities.keySet());
        TelegramSettings telegram = telegram(root.at("telegram").branch());
        HealthSettings health = health(root.at("health").branch());
        root.end();
        return new Settings(knowledge, state, encoder, communities, search, conversation, telegram, health);
    }

    private static EncoderChoice encoder(Value value) {
        return switch (value.text("all-minilm-l6-v2-q")) {
            case "all-minilm-l6-v2-q" -> EncoderChoice.ALL_MINILM_L6_V2_Q;
            case "none" -> EncoderChoice.NONE;
            default -> {
                value.report("is no encoder that Vouch has", "Write all-minilm-l6-v2-q or none.");
                yield EncoderChoice.ALL_MINILM_L6_V2_Q;
            }
        };
    }

    private SearchSettings search(Branch branch) {
        SearchSettings search = new SearchSettings(
                branch.at("half_life_days").wholeNumber(540, Range.of(1, 36_500)),
                branch.at("freshness_min").number(0.1, UNIT),
                branch.at("undated_freshness").number(0.5, UNIT),
                branch.at("warning_weight").number(1.0, WEIGHT),
                branch.at("feedback_weight").number(0.25, Range.of(0, 0.5)),
                branch.at("relevance_min").number(0.45, UNIT),
                branch.at("suggestions_max").wholeNumber(5, Range.of(1, 20)),
                branch.at("quotes_max").wholeNumber(2, Range.of(0, 10)),
                branch.at("quote_characters_max").wholeNumber(200, Range.of(40, 1000)),
                branch.at("exchanges_max").wholeNumber(100, Range.of(1, 1000)),
                branch.at("meaning_weight").number(0.7, UNIT),
                fieldWeights(branch.at("field_weights")),
                path(branch.at("synonyms"), "config/synonyms.txt"));
        branch.end();
        return search;
    }

    private static FieldWeights fieldWeights(Value value) {
        Branch branch = value.branch();
        FieldWeights weights = new FieldWeights(
                branch.at("title").number(2.0, WEIGHT),
                branch.at("text").number(1.0, WEIGHT),
                branch.at("answers").number(0.6, WEIGHT),
                branch.at("names").number(1.0, WEIGHT),
                branch.at("topics").number(1.0, WEIGHT));
        branch.end();
        if (weights.title() + weights.text() + weights.answers() + weights.names() + weights.topics() == 0) {
            value.report("are all 0, so nothing could be found", "Give at least one a weight above 0.");
        }
        return weights;
    }

    private static ConversationSettings conversation(Branch branch, Set<CommunityId> communities) {
        @Nullable Mode mode = Words.mode(branch.at("mode"));
        @Nullable Language language = Words.language(branch.at("language"));
        ConversationSettings conversation = new ConversationSettings(
                mode == null ? Mode.ASK_FIRST : mode,
                language == null ? Language.EN : language,
                Boolean.TRUE.equals(branch.at("learn").flag()),
                branch.at("learn_quiet_minutes").wholeNumber(10, Range.of(1, 1440)),
                branch.at("request_score_min").number(0.8, UNIT),
                branch.at("reply_delay_seconds").wholeNumber(120, Range.of(0, 3600)),
                branch.at("replies_per_hour_max").wholeNumber(6, Range.of(1, 1000)),
                branch.at("repeat_hours_min").wholeNumber(24, Range.of(0, 8760)),
                branch.at("reply_characters_max").wholeNumber(3500, Range.of(200, 4096)),
                branch.at("suggestions_shown_max").wholeNumber(3, Range.of(1, 20)),
                branch.at("stale_days_min").wholeNumber(730, Range.of(1, 36_500)),
                branch.at("outcome_days").wholeNumber(14, Range.of(0, 60)),
                defaultCommunity(branch.at("default_community"), communities));
        branch.end();
        return conversation;
    }

    private static @Nullable CommunityId defaultCommunity(Value value, Set<CommunityId> communities) {
        String id = value.isWritten() ? value.text("") : "";
        if (id.isEmpty()) {
            return null;
        }
        if (CommunityId.isValid(id) && communities.contains(new CommunityId(id))) {
            return new CommunityId(id);
        }
        value.report("is not one of the communities", "Write the id of one that stands under communities.");
        return null;
    }

    private TelegramSettings telegram(Branch branch) {
        TelegramSettings telegram = new TelegramSettings(
                secrets.secret(branch.at("token"), "VOUCH_TELEGRAM_TOKEN", TELEGRAM_TOKEN),
                ApiAddress.of(branch.at("api"), URI.create("https://api.telegram.org")),
                branch.at("poll_timeout_seconds").wholeNumber(50, Range.of(1, 50)),
                admins(branch.at("admins")),
                branch.at("messages_per_second_max").wholeNumber(30, Range.of(1, 30)),
                branch.at("chat_messages_per_minute_max").wholeNumber(20, Range.of(1, 20)),
                branch.at("reply_age_minutes_max").wholeNumber(10, Range.of(1, 1440)),
                branch.at("delivery_attempts_max").wholeNumber(8, Range.of(1, 100)));
        branch.end();
        return telegram;
    }

    private static HealthSettings health(Branch branch) {
        HealthSettings health = new HealthSettings(branch.at("port").wholeNumber(0, Range.of(0, 65_535)));
        branch.end();
        return health;
    }

    private static Set<Long> admins(Value value) {
        Set<Long> admins = new LinkedHashSet<>();
        for (Value item : value.items()) {
            Long admin = item.id(USER);
            if (admin != null && !admins.add(admin)) {
                item.report("names the same user twice", "Keep one of the two.");
            }
        }
        return admins;
    }

    private Path path(Value value, String fallback) {
        try {
            return home.resolve(value.text(fallback)).normalize();
        } catch (InvalidPathException notAPath) {
            value.report("is not a path", "Write the path of a file or folder.");
            return home.resolve(fallback);
        }
    }
}

package org.vouch.bot.settings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vouch.indexer.recommendation.CommunityId;

/// The communities with their chats. A chat has one community, or a wall would have a hole.
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
        List<Long> ids = new ArrayList<>();
        for (Value chat : branch.at("telegram_chats").items()) {
            Long id = chat.id(CHAT);
            if (id != null) {
                ids.add(id);
                claim(id, chat);
            }
        }
        branch.end();
        return new CommunitySettings(ids);
    }

    private void claim(long id, Value chat) {
        Value earlier = chats.putIfAbsent(id, chat);
        if (earlier != null) {
            String what = "has the chat " + id + ", which already stands on line " + earlier.line();
            chat.report(what, "Leave each chat with one community, once.");
        }
    }
}

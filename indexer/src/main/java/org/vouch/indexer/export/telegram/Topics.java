package org.vouch.indexer.export.telegram;

import java.util.LinkedHashMap;
import java.util.Map;

/// The topics of a group that has some. A message is in the topic whose first line it replies to, or in that of the
/// message it replies to, as far as that is remembered.
final class Topics {

    private static final int TOPICS_MAX = 10_000;
    private static final int MESSAGES_MAX = 100_000;

    private final Map<String, String> titles = new Latest<>(TOPICS_MAX);
    private final Map<String, String> titlesByMessage = new Latest<>(MESSAGES_MAX);

    /// Forgets what was put into it longest ago.
    private static final class Latest<V> extends LinkedHashMap<String, V> {

        private static final long serialVersionUID = 1;

        private final int sizeMax;

        Latest(int sizeMax) {
            this.sizeMax = sizeMax;
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
            return size() > sizeMax;
        }
    }

    /// The message `id` opens a topic.
    void open(String id, String title) {
        if (!id.isEmpty() && !title.isEmpty()) {
            titles.put(id, title);
        }
    }

    boolean isOpenedBy(String id) {
        return titles.containsKey(id);
    }

    /// Title of the topic of the message `id`; empty when it is in none, or none is known.
    String of(String id, String replyTo) {
        if (titles.isEmpty() || replyTo.isEmpty()) {
            return "";
        }
        String title = titles.getOrDefault(replyTo, titlesByMessage.getOrDefault(replyTo, ""));
        if (!title.isEmpty() && !id.isEmpty()) {
            titlesByMessage.put(id, title);
        }
        return title;
    }
}

package org.vouch.indexer.exchange;

import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.vouch.indexer.recommendation.MemberId;

/// Who spoke in a chat, under which names. Those who were silent for longest are forgotten first.
final class Speakers {

    static final int COUNT_MAX = 4096;

    private static final int FIRST_NAME_CHARACTERS_MIN = 3;

    /// One of them.
    static final class Speaker {
        final int number;
        final String name;
        int messages;
        int lastPlace = -1;
        long lastSecond = Utterance.NO_TIME;
        int called;
        int calledPlace = -1;
        int callerPlace = -1;

        Speaker(int number, String name) {
            this.number = number;
            this.name = name;
        }
    }

    private final LinkedHashMap<MemberId, Speaker> speakers = new LinkedHashMap<>(16, 0.75f, true);
    private final Map<String, Speaker> byName = new HashMap<>();
    private final Speaker[] byNumber = new Speaker[COUNT_MAX];

    Speaker of(MemberId member) {
        Speaker speaker = speakers.get(member);
        if (speaker != null) {
            return speaker;
        }
        int number = speakers.size() < COUNT_MAX ? speakers.size() : forget();
        String name = Tokens.folded(member.value());
        Speaker added = new Speaker(number, name);
        speakers.put(member, added);
        byNumber[number] = added;
        byName.put(name, added);
        String first = first(name);
        if (first.length() >= FIRST_NAME_CHARACTERS_MIN) {
            byName.putIfAbsent(first, added);
        }
        return added;
    }

    Speaker of(int number) {
        return byNumber[number];
    }

    /// Who is called `name`, in lower case.
    Speaker called(String name) {
        return byName.get(name);
    }

    private int forget() {
        Iterator<Speaker> all = speakers.values().iterator();
        Speaker oldest = all.next();
        all.remove();
        byName.remove(oldest.name, oldest);
        byName.remove(first(oldest.name), oldest);
        return oldest.number;
    }

    private static String first(String name) {
        int blank = name.indexOf(' ');
        return blank < 0 ? name : name.substring(0, blank);
    }
}

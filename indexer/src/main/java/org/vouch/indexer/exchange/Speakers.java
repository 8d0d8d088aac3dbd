package org.vouch.indexer.exchange;

import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vouch.indexer.recommendation.MemberId;

/// Who spoke in a chat, under which names. Those who were silent for longest are forgotten first.
final class Speakers {

    static final int COUNT_MAX = 4096;

    private static final int ALIAS_CHARACTERS_MIN = 3;

    /// One of them.
    static final class Speaker {
        final int number;
        final String name;
        int messages;
        int lastPlace = -1;
        long lastSecond = Utterance.NO_TIME;
        int called;
        int calledPlace = -1;
        /// Whom they named or answered last.
        int partner = Utterance.NOBODY;

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
        for (String alias : aliases(name)) {
            byName.putIfAbsent(alias, added);
        }
        return added;
    }

    Speaker of(int number) {
        return byNumber[number];
    }

    /// Who is called `name`, in lower case.
    @Nullable
    Speaker called(String name) {
        return byName.get(name);
    }

    private int forget() {
        Iterator<Speaker> all = speakers.values().iterator();
        Speaker oldest = all.next();
        all.remove();
        byName.remove(oldest.name, oldest);
        aliases(oldest.name).forEach(alias -> byName.remove(alias, oldest));
        return oldest.number;
    }

    /// What else somebody may be called: by the first name, and without the signs that nicknames end with.
    private static List<String> aliases(String name) {
        int blank = name.indexOf(' ');
        String first = blank < 0 ? name : name.substring(0, blank);
        return Stream.of(first, core(name))
                .filter(alias -> alias.length() >= ALIAS_CHARACTERS_MIN && !alias.equals(name))
                .toList();
    }

    /// `name` up to what follows its letters and digits.
    static String core(String name) {
        int start = 0;
        while (start < name.length() && !Character.isLetterOrDigit(name.charAt(start))) {
            start++;
        }
        int end = name.indexOf('|', start);
        end = end < 0 ? name.length() : end;
        while (end > start && !Character.isLetterOrDigit(name.charAt(end - 1))) {
            end--;
        }
        return name.substring(start, end);
    }
}

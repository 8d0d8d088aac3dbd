package org.vouch.evaluation.load;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.vouch.evaluation.invented.InventedChat;

/// Talks in all groups at a steady pace: invented chatter, and at even distances a request that surely asks for what
/// the sample knowledge knows, each in other words. Whoever asks does so in a group of its own turn, so that no group
/// is asked more than it may be answered; in the pressed groups somebody does not mind.
final class Crowd {

    private static final int MEMBERS = 400;

    /// No year, and no part of a product's name.
    private static final int NUMBER_MIN = 3_000;

    private static final long TICK = TimeUnit.MILLISECONDS.toNanos(5);
    private static final double NANOSECONDS_PER_SECOND = TimeUnit.SECONDS.toNanos(1);

    private static final List<String> REQUESTS = List.of(
            "Can anyone recommend a managed SOC provider for a hospital with %d beds?",
            "Can anyone recommend a company for penetration tests? We have %d web servers.",
            "Can anyone recommend a penetration testing company for a site with %d users?",
            "Does anybody know a good managed SOC for %d endpoints?",
            "Can you recommend a SOC provider that serves %d clinics?");

    private final Plan plan;
    private final Backlog backlog;
    private final Replies replies;
    private final Clock clock;
    private final SplittableRandom random;
    private final int[] messages;
    private long updates;
    private long asked;

    Crowd(Plan plan, Backlog backlog, Replies replies, Clock clock) {
        this.plan = plan;
        this.backlog = backlog;
        this.replies = replies;
        this.clock = clock;
        this.random = new SplittableRandom(plan.seed());
        this.messages = new int[plan.groups() + plan.pressedGroups()];
    }

    /// How much has been said.
    long updates() {
        return updates;
    }

    /// Talks for so long.
    ///
    /// @param counts whether it matters how soon requests are answered
    void talk(double seconds, boolean counts) {
        long began = System.nanoTime();
        long said = 0;
        long requests = 0;
        long pressed = 0;
        for (double passed = 0; passed < seconds; passed = (System.nanoTime() - began) / NANOSECONDS_PER_SECOND) {
            for (; requests < passed * plan.requestsPerSecond(); requests++, said++) {
                request(counts);
            }
            for (; pressed < passed * plan.pressedGroups(); pressed++, said++) {
                say(plan.groups() + (int) (pressed % plan.pressedGroups()), "/ask " + question());
            }
            for (; said < passed * plan.messagesPerSecond(); said++) {
                say(random.nextInt(plan.groups()), InventedChat.chatter(random));
            }
            LockSupport.parkNanos(TICK);
        }
    }

    private void request(boolean counts) {
        SaidUpdate request = update((int) (asked % plan.groups()), question());
        if (counts) {
            replies.expect(request);
        }
        backlog.add(request);
    }

    private String question() {
        asked++;
        return String.format(Locale.ROOT, REQUESTS.get((int) (asked % REQUESTS.size())), NUMBER_MIN + asked);
    }

    private void say(int group, String text) {
        backlog.add(update(group, text));
    }

    private SaidUpdate update(int group, String text) {
        updates++;
        messages[group]++;
        return new SaidUpdate(
                updates,
                Group.id(group),
                messages[group],
                random.nextInt(MEMBERS),
                clock.instant().getEpochSecond(),
                text);
    }
}

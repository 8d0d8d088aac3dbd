package org.vouch.bot.telegram;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.meta.TelegramUrl;
import org.vouch.bot.chat.ChatId;
import org.vouch.bot.chat.ChatRoom;
import org.vouch.bot.chat.Delivery;
import org.vouch.bot.chat.Effect;
import org.vouch.indexer.recommendation.MemberId;

/// The Telegram chats that one bot is in.
public final class TelegramRoom implements ChatRoom {

    static final String PLATFORM = "telegram";

    private static final Pattern USER = Pattern.compile(PLATFORM + ":[0-9]+");
    private static final Duration FIRST_WAIT = Duration.ofSeconds(1);
    private static final Duration WAIT_MAX = Duration.ofMinutes(1);

    /// How the room fares.
    ///
    /// @param lastPoll when the server last answered a poll; null when it has not yet
    /// @param pollFailures how often a poll failed, or another call that cannot be done without
    /// @param putAside updates that could not be read, or that the listener failed on again and again; the log
    ///                 names each
    public record Health(@Nullable Instant lastPoll, long pollFailures, long putAside) {}

    private final TelegramAccess access;
    private final List<MenuCommand> menu;
    private final Clock clock;
    private final Backoff backoff;
    private final Gate gate;
    private final BotApi api;
    private final Saying saying;
    private final AutoDelete autoDelete;
    private final ObjectMapper json = new ObjectMapper();
    private final PutAside putAside = new PutAside();
    private final AtomicReference<@Nullable Instant> lastPoll = new AtomicReference<>();
    private final AtomicLong pollFailures = new AtomicLong();

    /// @param menu what Telegram shall offer in its menu of commands; the menu stays as it is when this is empty
    public TelegramRoom(TelegramAccess access, List<MenuCommand> menu, Clock clock) {
        this(access, menu, clock, new Backoff(FIRST_WAIT, WAIT_MAX, RandomGenerator.getDefault()), Waiting.REAL);
    }

    TelegramRoom(TelegramAccess access, List<MenuCommand> menu, Clock clock, Backoff backoff, Waiting waiting) {
        this.access = access;
        this.menu = List.copyOf(menu);
        this.clock = clock;
        this.backoff = backoff;
        this.gate = new Gate(waiting);
        Wire wire = Wire.to(access);
        this.api = new BotApi(access, wire.polls(), json);
        this.autoDelete = new AutoDelete(api, json);
        this.saying = new Saying(new OkHttpTelegramClient(wire.calls(), access.token(), url(access)), access);
    }

    @Override
    public String platform() {
        return PLATFORM;
    }

    /// Waits for a server that is down, also at the start.
    ///
    /// @throws TokenRefusedException when the server does not accept the token
    @Override
    public void listen(Listener listener) {
        try {
            PatientApi patientApi = new PatientApi(api, gate, backoff, access, pollFailures);
            Optional<Self> self = new Introduction(api, patientApi, json, access).introduce(menu);
            if (self.isPresent()) {
                polling(self.get(), patientApi, listener).run();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public Delivery deliver(Effect effect) {
        return saying.deliver(effect);
    }

    /// Telegram calls it by the member's number. Whoever speaks in the name of a chat has that of the chat, below zero.
    @Override
    public Optional<ChatId> chatWith(MemberId member) {
        String id = member.value();
        return USER.matcher(id).matches()
                ? Optional.of(new ChatId(PLATFORM, id.substring(PLATFORM.length() + 1)))
                : Optional.empty();
    }

    /// Not where the group has what is said deleted after a while: then that is its word on keeping it.
    @Override
    public boolean mayKeep(ChatId chat) {
        return !autoDelete.isOn(chat);
    }

    /// How the room fares at this moment.
    public Health health() {
        return new Health(lastPoll.get(), pollFailures.get(), putAside.count());
    }

    /// Waits for the event that is being handed in. Replies under way are still delivered.
    @Override
    public void close() {
        gate.close();
        api.giveUp();
        gate.awaitPassed();
    }

    private Polling polling(Self self, PatientApi patientApi, Listener listener) {
        return new Polling(
                patientApi,
                new UpdateReading(json, new EventReading(self, autoDelete::changed), putAside),
                new HandIn(listener, gate, new Seen(clock), backoff, putAside),
                putAside,
                gate,
                clock,
                lastPoll,
                access,
                json);
    }

    private static TelegramUrl url(TelegramAccess access) {
        return TelegramUrl.builder()
                .schema(access.api().getScheme())
                .host(access.api().getHost())
                .port(access.port())
                .build();
    }
}

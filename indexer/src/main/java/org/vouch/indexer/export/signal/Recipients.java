package org.vouch.indexer.export.signal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vouch.indexer.export.Author;
import org.vouch.indexer.export.Chat;
import org.vouch.indexer.export.JsonEntry;

/// The people and groups of an export, by the numbers that it gives them.
final class Recipients {

    /// Of people, of groups and of chats; what goes beyond is not known.
    static final int ENTRIES_MAX = 200_000;

    private static final int FINGERPRINT_BYTES = 16;

    private final Map<Long, Author> people = new HashMap<>();
    private final Map<String, String> namesByKey = new HashMap<>();
    private final Map<Long, Chat> groups = new HashMap<>();
    private final Map<Long, Long> recipientsOfChats = new HashMap<>();
    private String ownName = "";

    /// Who exported.
    void account(JsonEntry account) {
        ownName = firstOf(List.of(fullName(account, "givenName", "familyName"), account.name("username")));
    }

    void add(JsonEntry recipient) {
        long number = recipient.number("id");
        if (recipient.hasObject("group")) {
            put(groups, number, group(recipient.object("group")));
        } else if (recipient.hasObject("self")) {
            put(people, number, Author.named(ownName.isEmpty() ? "self" : ownName));
        } else if (recipient.hasObject("contact")) {
            person(recipient.object("contact")).ifPresent(person -> {
                put(people, number, person);
                put(namesByKey, person.key(), person.name());
            });
        }
    }

    void addChat(JsonEntry chat) {
        put(recipientsOfChats, chat.number("id"), chat.number("recipientId"));
    }

    /// The group in which the chat of this number happens; empty when it is none.
    Optional<Chat> group(long chat) {
        return Optional.ofNullable(recipientsOfChats.get(chat)).map(groups::get);
    }

    Optional<Author> person(long number) {
        return Optional.ofNullable(people.get(number));
    }

    /// What somebody is called whom a message mentions; empty when nobody knows.
    Optional<String> name(String key) {
        return Optional.ofNullable(namesByKey.get(key));
    }

    private static Optional<Author> person(JsonEntry contact) {
        String phone = contact.number("e164") > 0 ? "+" + contact.text("e164") : "";
        String name = firstOf(List.of(
                fullName(contact, "profileGivenName", "profileFamilyName"),
                fullName(contact, "systemGivenName", "systemFamilyName"),
                fullName(contact.object("nickname"), "given", "family"),
                contact.name("systemNickname"),
                contact.name("username"),
                phone));
        String key = firstOf(List.of(contact.name("aci"), phone));
        return name.isEmpty() && key.isEmpty() ? Optional.empty() : Optional.of(new Author(key, name, false));
    }

    /// A group goes by a fingerprint of its master key. The key itself would open it, and is kept nowhere.
    private static Chat group(JsonEntry group) {
        String key = group.name("masterKey");
        String id = key.isEmpty() ? "" : "signal:" + fingerprint(key);
        return new Chat(id, group.object("snapshot").object("title").name("title"));
    }

    private static String fingerprint(String key) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, FINGERPRINT_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has it", e);
        }
    }

    private static String fullName(JsonEntry node, String given, String family) {
        return (node.name(given) + " " + node.name(family)).strip();
    }

    private static String firstOf(List<String> texts) {
        return texts.stream().filter(text -> !text.isEmpty()).findFirst().orElse("");
    }

    private static <K, V> void put(Map<K, V> map, K key, V value) {
        if (map.size() < ENTRIES_MAX) {
            map.put(key, value);
        }
    }
}

package org.vouch.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What nobody would say, from the file to the shelf.
class HostileChatTest {

    private static final int ANSWERS = 5_000;

    @TempDir
    private Path folder;

    @Test
    void whoAnswersFiveThousandTimesCountsOnceForEachSuggestion() throws Exception {
        List<String> answers = new ArrayList<>();
        for (int i = 0; i < ANSWERS; i++) {
            answers.add(answer(i, "Bo R.", "Try Bluefin Movers, they are great"));
        }
        answers.add(answer(ANSWERS, "Cy S.", "Bluefin Movers, never again"));
        BuildSite site = new BuildSite(folder).with("circle/chat.threads.jsonl", thread(answers));
        BuildReport report = site.build();
        assertThat(report.problems()).isEmpty();
        assertThat(site.suggestions("circle", "movers")).containsExactly("Bluefin Movers", "Bluefin Movers");
    }

    @Test
    void whoNamesAThousandThingsIsRead() throws Exception {
        List<String> answers = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            answers.add(
                    answer(i, "Bo R.", i % 2 == 0 ? "Try " + name(i) + " Movers" : "they are great, not like others"));
        }
        BuildSite site = new BuildSite(folder).with("circle/chat.threads.jsonl", thread(answers));
        assertThat(site.build().problems()).isEmpty();
        assertThat(site.suggestions("circle", "movers")).doesNotHaveDuplicates().hasSizeGreaterThan(900);
    }

    @Test
    void whoWritesFiveThousandMessagesInAChatCountsOnce() throws Exception {
        StringBuilder chat = new StringBuilder("23/02/2026, 08:00 - Ana: Can anyone recommend a good mover?\n");
        for (int i = 0; i < ANSWERS; i++) {
            chat.append("23/02/2026, 08:%02d - Bo: Try Bluefin Movers, they are great %d\n".formatted(1 + i / 100, i));
        }
        BuildSite site = new BuildSite(folder).with("circle/WhatsApp Chat with Circle.txt", chat.toString());
        assertThat(site.build().problems()).isEmpty();
        assertThat(site.suggestions("circle", "mover")).containsExactly("Bluefin Movers");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "🎉🎉🎉",
                "شركة البحر جيدة جدا",
                "```try { avoid(); } catch (Great e) { +1; }```",
                "\u0007\u0000\u202e movers \u202c\u200b",
                "Вluefіn Моvеrѕ are great",
                "avoid avoid avoid not not not never ever +1 +1 same here",
                "@@@@ #### ____ ---- **** ~~~~ \\\\\\\\",
                "👨‍👩‍👧‍👦 Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢L̠ͨͧͩ͘G̴̻͈͍͔̹̑͗̎̅͛́Ǫ̵̹̻̝̳͂̌̌͘!͖̬̰̙̗̿̋ͥͥ̂ͣ̐́́͜͞"
            })
    void whatElseIsSaidInAnExchangeSpoilsNothing(String said) throws Exception {
        String longer = said.repeat(Math.max(1, 10_000 / said.length()));
        String mentions = String.join(" ", Collections.nCopies(300, "@bo"));
        BuildSite site = new BuildSite(folder)
                .with(
                        "circle/chat.threads.jsonl",
                        thread(List.of(
                                answer(1, "Bo R.", said),
                                answer(2, "Cy S.", longer),
                                answer(3, "Dee T.", mentions + " " + said),
                                answer(4, "Eli U.", "Try Bluefin Movers, they are great"))));
        assertThat(site.build().problems()).isEmpty();
        assertThat(site.suggestions("circle", "mover")).contains("Bluefin Movers");
    }

    private static String name(int number) {
        return "" + (char) ('A' + number % 26) + (char) ('a' + number / 26 % 26) + (char) ('a' + number / 676 % 26)
                + "ix";
    }

    private static String thread(List<String> answers) {
        return "{\"id\":\"t\",\"by\":\"Ana Q.\",\"at\":null,\"title\":\"\",\"text\":\"Can anyone recommend a good mover?\","
                + "\"answers\":[" + String.join(",", answers) + "]}\n";
    }

    private static String answer(int id, String by, String text) {
        StringBuilder escaped = new StringBuilder();
        text.chars()
                .forEach(
                        c -> escaped.append(c < ' ' || c == '"' || c == '\\' ? "\\u%04x".formatted(c) : "" + (char) c));
        return "{\"id\":\"a%d\",\"by\":\"%s\",\"at\":null,\"text\":\"%s\"}".formatted(id, by, escaped);
    }
}

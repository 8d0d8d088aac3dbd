package org.vouch.bot.chat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MentionedTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@ben can you recommend a plumber?",
                " @ben, which one is it?",
                "Hey @ben, can you recommend a plumber?",
                "hi there @ben can you recommend a plumber?",
                "Good morning, @ben! Do you know a plumber?",
                "Hallo @ben, kennst du einen Klempner?",
                "Bonjour @ben, tu connais un plombier ?",
                "Can you recommend a plumber, @ben?",
                "which plumber do you use, @ben",
                "Which plumber was it,@ben?!"
            })
    void whoeverIsCalledIsAskedAlone(String text) {
        assertThat(isCalled(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Can anyone recommend a plumber? I would ask @ben",
                "ask @ben",
                "thanks @ben! Can anyone else recommend a plumber?",
                "Does anybody know a plumber, @ben?",
                "Can you recommend a plumber like that of @ben?",
                "Can you recommend a plumber @ben?",
                "plumbers, @ben, electricians: whom do you use?",
                ", @ben"
            })
    void whoeverIsSpokenOfIsNot(String text) {
        assertThat(isCalled(text)).isFalse();
    }

    private static boolean isCalled(String text) {
        int from = text.indexOf("@ben");
        return Mentioned.isCalled(text, from, from + "@ben".length());
    }
}

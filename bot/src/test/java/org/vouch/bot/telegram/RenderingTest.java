package org.vouch.bot.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.telegram.telegrambots.meta.api.objects.MessageEntity;
import org.vouch.bot.chat.Wording;

class RenderingTest {

    @Test
    void everyStyleHasItsEntity() {
        Rendering rendering = Rendering.of(new Wording.Builder()
                .bold("Bold")
                .plain(" plain ")
                .italic("slanted")
                .faint(" faint")
                .build());

        assertThat(rendering.text()).isEqualTo("Bold plain slanted faint");
        assertThat(shown(rendering)).containsExactly("bold Bold", "italic slanted", "italic  faint");
    }

    @Test
    void placesAreCountedInUtf16UnitsBehindEmojiAndRightToLeftText() {
        Rendering rendering = Rendering.of(new Wording.Builder()
                .plain("👩‍⚕️🏳️‍🌈 ")
                .bold("מרפאת דוגמה")
                .plain(" 🦷 ")
                .bold("عيادة")
                .build());

        assertThat(shown(rendering)).containsExactly("bold מרפאת דוגמה", "bold عيادة");
    }

    @Test
    void aLinkLeadsToItsAddress() {
        Rendering rendering = Rendering.of(
                new Wording.Builder().link("there", "https://t.me/c/1234/5").build());

        assertThat(shown(rendering)).containsExactly("text_link there");
        assertThat(rendering.entities().getFirst().getUrl()).isEqualTo("https://t.me/c/1234/5");
    }

    @Test
    void aLinkThatTelegramCannotFollowIsLeftOut() {
        assertThat(shown(Rendering.of(new Wording.Builder()
                        .link("cards/dentist.md", "cards/dentist.md")
                        .build())))
                .isEmpty();
    }

    @Test
    void whatLooksLikeMarkupStaysAsItIs() {
        Rendering rendering = Rendering.of(Wording.plain("<b>*no* _markup_ & `none`</b>"));

        assertThat(rendering.text()).isEqualTo("<b>*no* _markup_ & `none`</b>");
        assertThat(rendering.entities()).isEmpty();
    }

    @Test
    void theLongestTextThatFitsIsNotCut() {
        String text = "x".repeat(4096);

        assertThat(Rendering.of(Wording.plain(text)).text()).isEqualTo(text);
    }

    @Test
    void aLongTextIsCutAfterAWord() {
        Rendering rendering = Rendering.of(Wording.plain("peers say so ".repeat(400)));

        assertThat(rendering.text()).hasSizeLessThanOrEqualTo(4096).matches("(?s).*(peers|say|so)…");
    }

    @Test
    void aWordLongerThanAMessageIsCutBetweenCharactersAsReadersSeeThem() {
        String family = "👨‍👩‍👧‍👦";
        Rendering rendering = Rendering.of(Wording.plain("a" + family.repeat(600)));

        String kept = rendering.text().substring(1, rendering.text().length() - 1);
        assertThat(rendering.text()).hasSizeLessThanOrEqualTo(4096).endsWith("…");
        assertThat(kept.length() % family.length()).isZero();
    }

    @Test
    void noEntityEndsBehindTheCut() {
        Rendering rendering = Rendering.of(new Wording.Builder()
                .plain("word ".repeat(810))
                .bold("bold ".repeat(20))
                .italic("gone ".repeat(20))
                .build());

        assertThat(shown(rendering)).hasSize(1).first().asString().startsWith("bold bold bold");
    }

    /// Whatever is cut, nothing is torn: half characters would be unreadable, and entities beyond the end refused.
    @Test
    void anyWordingGivesAMessageThatTelegramTakes() {
        Random random = new Random(20_260_301);
        String[] parts = {"🦷", "مرحبا ", "word ", "e\u0301", "👩‍⚕️", "\n", "長い", "x"};
        for (int round = 0; round < 300; round++) {
            Wording.Builder wording = new Wording.Builder();
            for (int span = 0; span < 40; span++) {
                String text = parts[random.nextInt(parts.length)].repeat(random.nextInt(60));
                switch (random.nextInt(3)) {
                    case 0 -> wording.plain(text);
                    case 1 -> wording.bold(text);
                    default -> wording.link(text, "https://example.org");
                }
            }
            Rendering rendering = Rendering.of(wording.build());

            assertThat(rendering.text()).hasSizeLessThanOrEqualTo(4096);
            assertThat(rendering.text().codePoints()).noneMatch(RenderingTest::isHalfACharacter);
            assertThat(rendering.entities())
                    .allMatch(entity -> entity.getLength() > 0
                            && entity.getOffset() + entity.getLength()
                                    <= rendering.text().length());
        }
    }

    private static boolean isHalfACharacter(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }

    private static List<String> shown(Rendering rendering) {
        return rendering.entities().stream()
                .map(entity -> entity.getType() + " " + covered(entity, rendering.text()))
                .toList();
    }

    private static String covered(MessageEntity entity, String text) {
        return text.substring(entity.getOffset(), entity.getOffset() + entity.getLength());
    }
}

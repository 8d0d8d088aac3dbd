package org.vouch.bot.chat;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.vouch.bot.chat.ConsoleLine.Nothing;
import org.vouch.bot.chat.ConsoleLine.Quit;
import org.vouch.bot.chat.ConsoleLine.Said;

@NullMarked
class ConsoleLineTest {

    @Test
    void aNameBeforeAColonIsTheSpeaker() {
        assertThat(parse("Ana: hi all")).isEqualTo(said("Ana", "hi all", null));
        assertThat(parse("  Ben Ó'Dea :  hi ")).isEqualTo(said("Ben Ó'Dea", "hi", null));
        assertThat(parse("سارة: مرحبا")).isEqualTo(said("سارة", "مرحبا", null));
    }

    @Test
    void aColonWithinWhatIsSaidNamesNobody() {
        assertThat(parse("I need two things: a baker and time"))
                .isEqualTo(said("Zoe", "I need two things: a baker and time", null));
        assertThat(parse("https://example.invalid/")).isEqualTo(said("Zoe", "https://example.invalid/", null));
        assertThat(parse("at 10:30 then")).isEqualTo(said("Zoe", "at 10:30 then", null));
    }

    @Test
    void aCommandIsInLowerCaseAndWithoutItsSlash() {
        assertThat(parse("/ASK a baker")).isEqualTo(said("Zoe", "a baker", "ask"));
        assertThat(parse("Ana: /help")).isEqualTo(said("Ana", "", "help"));
        assertThat(parse("/ask@vouch a baker")).isEqualTo(said("Zoe", "a baker", "ask"));
    }

    @Test
    void aCommandForAnotherBotIsNothing() {
        assertThat(parse("Ana: /ask@weatherbot rain?")).isEqualTo(new Nothing("Ana"));
    }

    @Test
    void aSlashWithinATextIsNoCommand() {
        assertThat(parse("and/or")).isEqualTo(said("Zoe", "and/or", null));
        assertThat(parse("/ 5")).isEqualTo(said("Zoe", "/ 5", null));
    }

    @Test
    void aLineThatStartsWithTheBotsNameIsAimedAtIt() {
        assertThat(parse("@Vouch a baker?")).isEqualTo(new Said("Zoe", "a baker?", null, true, false));
        assertThat(parse("@vouch, a baker?")).isEqualTo(new Said("Zoe", "a baker?", null, true, false));
        assertThat(parse("@vouch")).isEqualTo(new Said("Zoe", "", null, true, false));
        assertThat(parse("ask @vouch")).isEqualTo(said("Zoe", "ask @vouch", null));
    }

    @Test
    void aLineThatStartsWithAMembersNameOrAReplySignIsAimedAtAMember() {
        assertThat(parse("@Ben which one?")).isEqualTo(new Said("Zoe", "@Ben which one?", null, false, true));
        assertThat(parse("> thanks")).isEqualTo(new Said("Zoe", "thanks", null, false, true, true));
        assertThat(parse("@vouchers please")).isEqualTo(new Said("Zoe", "@vouchers please", null, false, true));
    }

    @Test
    void aCommandCanBeAReplyToo() {
        assertThat(parse("> /warn Crust: stale")).isEqualTo(new Said("Zoe", "Crust: stale", "warn", false, true, true));
        assertThat(parse(">> /warn Crust")).isEqualTo(new Said("Zoe", "Crust", "warn", true, false, true));
    }

    @Test
    void anEmptyLineIsNothing() {
        assertThat(parse("   ")).isEqualTo(new Nothing("Zoe"));
        assertThat(parse("Ana:")).isEqualTo(new Nothing("Ana"));
        assertThat(parse(">")).isEqualTo(new Nothing("Zoe"));
    }

    @Test
    void quitIsSaidByAnybody() {
        assertThat(parse("/quit")).isEqualTo(new Quit());
        assertThat(parse("Ana: /Quit")).isEqualTo(new Quit());
    }

    private static ConsoleLine parse(String line) {
        return ConsoleLine.parse(line, "Zoe");
    }

    private static Said said(String speaker, String text, @Nullable String command) {
        return new Said(speaker, text, command, false, false);
    }
}

package org.vouch.indexer.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vouch.indexer.recommendation.Stance;

class CardGrammarTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Northlight (Mara K., 2026-03-14): Quick. | VOUCH   | Northlight   | Mara K.    | 2026-03-14 | Quick.
            Northlight (Mara K., 2026-03)            | VOUCH   | Northlight   | Mara K.    | 2026-03    | ''
            Northlight (Mara K.): Quick.             | VOUCH   | Northlight   | Mara K.    | ''         | Quick.
            Northlight (Mara K.):                    | VOUCH   | Northlight   | Mara K.    | ''         | ''
            Northlight (Mara K.) : Quick.            | VOUCH   | Northlight   | Mara K.    | ''         | Quick.
            Northlight(Mara K.):Quick.               | VOUCH   | Northlight   | Mara K.    | ''         | Quick.
            warning: BlueHarbor (Tom B., 2025): Slow | WARNING | BlueHarbor   | Tom B.     | 2025       | Slow
            Warning : BlueHarbor (Tom B.)            | WARNING | BlueHarbor   | Tom B.     | ''         | ''
            Acme (EU) (Mara): Good                   | VOUCH   | Acme (EU)    | Mara       | ''         | Good
            Acme (EU) (Mara)                         | VOUCH   | Acme (EU)    | Mara       | ''         | ''
            Acme: Pro (Mara): Good                   | VOUCH   | Acme: Pro    | Mara       | ''         | Good
            Acme (Mara): good (really): yes          | VOUCH   | Acme         | Mara       | ''         | good (really): yes
            Acme (Mara (nights), 2026)               | VOUCH   | Acme         | Mara (nights) | 2026    | ''
            Acme (Mara, K., 2026)                    | VOUCH   | Acme         | Mara, K.   | 2026       | ''
            Acme (Mara, last spring): Good           | VOUCH   | Acme         | Mara       | last spring | Good
            Avoidance Training (Mara)                | VOUCH   | Avoidance Training | Mara | ''         | ''
            Warning Systems (Mara)                   | VOUCH   | Warning Systems | Mara    | ''         | ''
            """)
    void anItemIsReadAs(String item, Stance stance, String name, String who, String when, String why) {
        assertThat(CardGrammar.read(item)).isEqualTo(new CardLine.Said(stance, name, who, when, why));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Northlight                           | an item that does not say who speaks
            Northlight ()                        | an item that does not say who speaks
            Northlight (2026-03)                 | an item that does not say who speaks
            Northlight (, 2026-03): Good         | an item that does not say who speaks
            Northlight: Mara says they are good  | an item that does not say who speaks
            Northlight (Mara                     | an item that does not say who speaks
            ''                                   | an item that does not say who speaks
            (Mara, 2026): Good                   | an item without the name of a suggestion
            warning: (Mara, 2026): Bad           | an item without the name of a suggestion
            Northlight (Mara, 2026) good         | no colon between the peer and the reason
            Northlight (Mara, 2026) - good       | no colon between the peer and the reason
            Northlight (Mara, 2026) good (value) | no colon between the peer and the reason
            warning - Northlight (Mara)          | this may be a warning, but does not say so as Vouch knows it
            warning Northlight (Mara)            | this may be a warning, but does not say so as Vouch knows it
            Avoid: Northlight (Mara)             | this may be a warning, but does not say so as Vouch knows it
            avoid Northlight (Mara)              | this may be a warning, but does not say so as Vouch knows it
            Warnings: Northlight (Mara)          | this may be a warning, but does not say so as Vouch knows it
            """)
    void anItemIsUnclearBecauseOf(String item, String what) {
        assertThat(CardGrammar.read(item))
                .isInstanceOfSatisfying(
                        CardLine.Unclear.class,
                        unclear -> assertThat(unclear.what()).isEqualTo(what));
    }
}

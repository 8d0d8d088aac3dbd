package org.vouch.indexer.export.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubjectTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SOC wanted                        | SOC wanted | false | false
            [Security] SOC wanted             | SOC wanted | false | false
            Re: [Security] SOC wanted         | SOC wanted | true  | false
            [Security] RE: Re[2]: SOC wanted  | SOC wanted | true  | false
            AW : WG: SOC wanted               | SOC wanted | true  | true
            回复：SOC wanted                   | SOC wanted | true  | false
            Fwd: SOC wanted                   | SOC wanted | false | true
            Regarding: SOC wanted             | Regarding: SOC wanted | false | false
            SOC: wanted [urgent]              | SOC: wanted [urgent] | false | false
            [SOC]                             | [SOC] | false | false
            """)
    void aSubjectIsReadAs(String text, String title, boolean answer, boolean forward) {
        assertThat(Subject.of(text)).isEqualTo(new Subject(title, answer, forward));
    }
}

package org.vouch.indexer.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.vouch.indexer.learned.LinearModel;

class LanguageTest {

    @Test
    void theFingerprintChangesWithTheWords() {
        Requests requests = reading("[ask 0.9]\nrecommend\n");
        assertThat(requests.fingerprint())
                .matches("[0-9a-f]{128}")
                .isEqualTo(reading("[ask 0.9]\nrecommend\n").fingerprint())
                .isNotEqualTo(reading("[ask 0.8]\nrecommend\n").fingerprint())
                .isNotEqualTo(Requests.english().fingerprint());
    }

    private static Requests reading(String words) {
        return new Requests(
                LanguageFile.read(words.getBytes(StandardCharsets.UTF_8)), LinearModel.read(new byte[0]), null);
    }
}

package org.vouch.bot.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.vouch.indexer.recommendation.CommunityId;

/// `config/vouch.yaml` is where admins read what there is to set: it must be complete and tell the truth.
class ShippedConfigTest {

    private static final Path SHIPPED = Path.of("..", "config", "vouch.yaml");

    /// The last comment line above a key, and the key with its value.
    private static final Pattern DOCUMENTED =
            Pattern.compile("Default: (\\S+)(?:, from (\\S+) to (\\S+))?\\n *(\\w+): *(\\S+)?$", Pattern.MULTILINE);

    @TempDir
    Path folder;

    @Test
    void theShippedFileHoldsEveryKeyThereIs() throws IOException {
        Object yaml = new Load(LoadSettings.builder().build()).loadFromString(Files.readString(SHIPPED));

        assertThat(keysIn(yaml, "")).containsExactlyInAnyOrderElementsOf(keysOf(Settings.class, ""));
    }

    @Test
    void theShippedFileSaysTheDefaults() {
        Settings shipped = good(new SettingsFile(SHIPPED, Map.of()));
        Settings defaults = good(new SettingsFile(SHIPPED.resolveSibling("absent.yaml"), Map.of()));

        assertThat(shipped.knowledge()).isEqualTo(defaults.knowledge());
        assertThat(shipped.state()).isEqualTo(defaults.state());
        assertThat(shipped.search()).isEqualTo(defaults.search());
        assertThat(shipped.telegram())
                .usingRecursiveComparison()
                .ignoringFields("token")
                .isEqualTo(defaults.telegram());
        assertThat(shipped.health()).isEqualTo(defaults.health());
        assertThat(shipped.conversation())
                .usingRecursiveComparison()
                .ignoringFields("defaultCommunity")
                .isEqualTo(defaults.conversation());
    }

    @Test
    void theShippedFileSetsUpTheCommunitiesOfTheSample() {
        Settings shipped = good(new SettingsFile(SHIPPED, Map.of()));

        assertThat(shipped.communities())
                .containsOnlyKeys(new CommunityId("cio-circle"), new CommunityId("harbour-parents"));
        assertThat(shipped.conversation().defaultCommunity()).isEqualTo(new CommunityId("cio-circle"));
    }

    @Test
    void eachDefaultInACommentIsTheValueBelowIt() throws IOException {
        List<MatchResult> documented =
                DOCUMENTED.matcher(Files.readString(SHIPPED)).results().toList();

        assertThat(documented).hasSize(50).allSatisfy(key -> {
            if (!key.group(1).equals("none")) {
                assertThat(key.group(5)).as(key.group(4)).isEqualTo(key.group(1));
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> eachRangeInACommentIsTheRange() throws IOException {
        String shipped = Files.readString(SHIPPED);
        return DOCUMENTED
                .matcher(shipped)
                .results()
                .filter(key -> key.group(2) != null)
                .map(key -> DynamicTest.dynamicTest(key.group(4), () -> rangeHolds(shipped, key)));
    }

    private void rangeHolds(String shipped, MatchResult key) throws IOException {
        BigDecimal step = key.group(1).contains(".") ? new BigDecimal("0.01") : BigDecimal.ONE;
        BigDecimal min = new BigDecimal(key.group(2));
        BigDecimal max = new BigDecimal(key.group(3));
        int line = 1
                + Math.toIntExact(shipped.substring(0, key.start(5))
                        .chars()
                        .filter(c -> c == '\n')
                        .count());

        assertThat(problemLines(with(shipped, key, min))).isEmpty();
        assertThat(problemLines(with(shipped, key, max))).isEmpty();
        assertThat(problemLines(with(shipped, key, min.subtract(step)))).containsExactly(line);
        assertThat(problemLines(with(shipped, key, max.add(step)))).containsExactly(line);
    }

    private static String with(String text, MatchResult key, BigDecimal value) {
        return text.substring(0, key.start(5)) + value.toPlainString() + text.substring(key.end(5));
    }

    private List<Integer> problemLines(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("vouch.yaml"), text);
        return switch (new SettingsFile(file, Map.of()).load()) {
            case Loaded.Good _ -> List.of();
            case Loaded.Bad(var problems) ->
                problems.stream().map(problem -> problem.line()).toList();
        };
    }

    private static Settings good(SettingsFile file) {
        assertThat(file.load()).isInstanceOf(Loaded.Good.class);
        return ((Loaded.Good) file.load()).settings();
    }

    private static List<String> keysIn(Object yaml, String path) {
        if (!(yaml instanceof Map<?, ?> map)) {
            return List.of(path);
        }
        return map.entrySet().stream()
                .flatMap(entry -> {
                    String key =
                            path.equals(".communities") ? "*" : entry.getKey().toString();
                    return keysIn(entry.getValue(), path + "." + key).stream();
                })
                .distinct()
                .toList();
    }

    private static List<String> keysOf(Class<?> type, String path) {
        if (type == Map.class) {
            return keysOf(CommunitySettings.class, path + ".*");
        }
        if (!type.isRecord()) {
            return List.of(path);
        }
        List<String> keys = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            keys.addAll(keysOf(leafOr(component.getType()), path + "." + keyOf(component.getName())));
        }
        return keys;
    }

    /// A community's id is one word in the file.
    private static Class<?> leafOr(Class<?> type) {
        return type == CommunityId.class ? String.class : type;
    }

    private static String keyOf(String component) {
        Matcher capital = Pattern.compile("[A-Z]").matcher(component);
        return capital.replaceAll(found -> "_" + found.group().toLowerCase(Locale.ROOT));
    }
}

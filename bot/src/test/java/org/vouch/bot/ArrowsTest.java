package org.vouch.bot;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The table "Rooms and arrows" of ARCHITECTURE.md, as far as it is of the bot.
class ArrowsTest {

    private static final String HOUSE = "org.vouch";
    private static final String MODULE = HOUSE + ".bot";

    /// Each room, and the other rooms that it may see. The root of the module sees them all, and all of the indexer.
    private static final Map<String, Set<String>> MAY_SEE = Map.of(
            "bot.chat", Set.of("indexer.recommendation"),
            "bot.phrases", Set.of(),
            "bot.telegram", Set.of("bot.chat", "bot.ledger", "bot.settings", "indexer.recommendation"),
            "bot.search", Set.of("indexer.index", "indexer.meaning", "indexer.learned", "indexer.recommendation"),
            "bot.answer", Set.of("bot.search", "bot.chat", "bot.phrases", "indexer.request", "indexer.recommendation"),
            "bot.learning",
                    Set.of(
                            "bot.chat",
                            "indexer.export",
                            "indexer.export.table",
                            "indexer.knowledge",
                            "indexer.recommendation"),
            "bot.ledger", Set.of("indexer.recommendation", "bot.chat"),
            "bot.health", Set.of("bot.ledger", "bot.chat", "indexer.recommendation"),
            "bot.settings", Set.of("bot.phrases", "indexer.recommendation", "indexer.export"));

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(MODULE);

    static Set<String> rooms() {
        return MAY_SEE.keySet();
    }

    @Test
    void everyRoomHasItsLine() {
        assertThat(CLASSES.stream()
                        .map(JavaClass::getPackageName)
                        .filter(name -> !name.equals(MODULE))
                        .map(name -> name.substring(HOUSE.length() + 1))
                        .collect(Collectors.toSet()))
                .isEqualTo(rooms());
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void aRoomSeesOnlyTheRoomsOfItsLine(String room) {
        String[] seen = Stream.concat(Stream.of(room), MAY_SEE.getOrDefault(room, Set.of()).stream())
                .map(name -> HOUSE + "." + name)
                .toArray(String[]::new);
        classes()
                .that()
                .resideInAPackage(HOUSE + "." + room)
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(seen).or(not(resideInAPackage(HOUSE + ".."))))
                .check(CLASSES);
    }

    @Test
    void theModuleSeesOnlyTheIndexer() {
        classes()
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage(MODULE + "..", HOUSE + ".indexer..").or(not(resideInAPackage(HOUSE + ".."))))
                .check(CLASSES);
    }

    @Test
    void noTwoRoomsSeeEachOther() {
        slices().matching(MODULE + ".(*)..").should().beFreeOfCycles().check(CLASSES);
    }
}

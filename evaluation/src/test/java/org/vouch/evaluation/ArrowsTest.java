package org.vouch.evaluation;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
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

/// The table "Rooms and arrows" of ARCHITECTURE.md, as far as it is of the evaluation.
class ArrowsTest {

    private static final String HOUSE = "org.vouch";
    private static final String MODULE = HOUSE + ".evaluation";

    /// Each room, and the packages beside it that it may see. The root of the module sees all.
    private static final Map<String, Set<String>> MAY_SEE = Map.of(
            "evaluation.invented", Set.of(),
            "evaluation.importing", Set.of("evaluation.invented", "indexer.export"),
            "evaluation.asking",
                    Set.of(
                            "evaluation.training",
                            "indexer.recommendation",
                            "indexer.request",
                            "indexer.learned",
                            "indexer.meaning"),
            "evaluation.interleaving", Set.of("indexer.."),
            "evaluation.finding", Set.of(),
            "evaluation.speed",
                    Set.of(
                            "evaluation.invented",
                            "evaluation.importing",
                            "bot",
                            "bot.search",
                            "bot.settings",
                            "indexer.."),
            "evaluation.load", Set.of("evaluation.invented"),
            "evaluation.training", Set.of("indexer.."));

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
}

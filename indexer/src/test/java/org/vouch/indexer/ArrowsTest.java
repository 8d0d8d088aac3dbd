package org.vouch.indexer;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The table "Rooms and arrows" of ARCHITECTURE.md, as far as it is of the indexer.
class ArrowsTest {

    private static final String MODULE = "org.vouch.indexer";

    /// Each room, and the rooms of this module that it may see. The root of the module sees them all.
    private static final Map<String, Set<String>> MAY_SEE = new TreeMap<>(Map.of(
            "recommendation", Set.of(),
            "export", Set.of("recommendation"),
            "transcript", Set.of("recommendation", "export"),
            "learned", Set.of(),
            "request", Set.of("recommendation", "learned", "meaning"),
            "meaning", Set.of(),
            "exchange", Set.of("recommendation", "request", "learned", "meaning"),
            "suggestion", Set.of("recommendation", "learned", "meaning"),
            "index", Set.of("recommendation", "meaning")));

    /// The room of each app, below that of exports; none sees another.
    private static final Set<String> APPS =
            Set.of("discord", "mail", "mattermost", "signal", "slack", "table", "telegram", "whatsapp");

    static {
        Set<String> exports = APPS.stream().map(app -> "export." + app).collect(Collectors.toSet());
        exports.forEach(app -> MAY_SEE.put(app, Set.of("recommendation", "export")));
        MAY_SEE.put(
                "knowledge",
                Stream.concat(exports.stream(), Stream.of("recommendation", "export"))
                        .collect(Collectors.toSet()));
    }

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
                        .map(name -> name.substring(MODULE.length() + 1))
                        .collect(Collectors.toSet()))
                .isEqualTo(rooms());
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void aRoomSeesOnlyTheRoomsOfItsLine(String room) {
        String[] seen = Stream.concat(Stream.of(room), MAY_SEE.getOrDefault(room, Set.of()).stream())
                .map(name -> MODULE + "." + name)
                .toArray(String[]::new);
        classes()
                .that()
                .resideInAPackage(MODULE + "." + room)
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(seen).or(not(resideInAPackage("org.vouch.."))))
                .check(CLASSES);
    }

    @Test
    void theModuleSeesNoOther() {
        classes()
                .should()
                .onlyDependOnClassesThat(resideInAPackage(MODULE + "..").or(not(resideInAPackage("org.vouch.."))))
                .check(CLASSES);
    }

    @Test
    void noTwoRoomsSeeEachOther() {
        slices().matching(MODULE + ".(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void theModuleOpensNoConnection() {
        noClasses().should().dependOnClassesThat(areOfTheNetwork()).check(CLASSES);
    }

    @Test
    void noLuceneTypeLeavesTheIndexRoom() {
        List<JavaMember> offered = CLASSES.stream()
                .filter(type -> type.getPackageName().equals(MODULE + ".index"))
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .flatMap(type -> type.getMembers().stream())
                .filter(ArrowsTest::isOffered)
                .toList();

        assertThat(offered).hasSizeGreaterThan(20);
        assertThat(offered)
                .noneMatch(member -> member.getAllInvolvedRawTypes().stream()
                        .anyMatch(type -> type.getPackageName().startsWith("org.apache.lucene")));
    }

    private static boolean isOffered(JavaMember member) {
        return member.getModifiers().contains(JavaModifier.PUBLIC)
                || member.getModifiers().contains(JavaModifier.PROTECTED);
    }

    /// An address that is only read, such as a link on a card, opens nothing.
    private static DescribedPredicate<JavaClass> areOfTheNetwork() {
        return resideInAnyPackage("java.net..", "javax.net..", "java.rmi..", "okhttp3..", "com.sun.net..")
                .and(not(describe("addresses", type -> type.getSimpleName().startsWith("URI"))))
                .or(describe(
                        "socket channels",
                        type -> type.getName().startsWith("java.nio.channels")
                                && type.getSimpleName().contains("Socket")))
                .as("open connections");
    }
}

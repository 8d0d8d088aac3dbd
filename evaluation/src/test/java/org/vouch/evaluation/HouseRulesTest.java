package org.vouch.evaluation;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitReferenceTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What holds in the whole house; the evaluation is the one module that sees all of it.
class HouseRulesTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.vouch");

    @Test
    void nobodySeesTheEvaluation() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.vouch.evaluation..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.vouch.evaluation..")
                .check(HOUSE);
    }

    @Test
    void theIndexerDoesNotSeeTheBot() {
        noClasses()
                .that()
                .resideInAPackage("org.vouch.indexer..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.vouch.bot..")
                .check(HOUSE);
    }

    @Test
    void noTwoRoomsSeeEachOtherInARound() {
        slices().matching("org.vouch.(*).(*)..").should().beFreeOfCycles().check(HOUSE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '=', textBlock = """
                    org.apache.lucene    = indexer.index|evaluation.speed
                    org.commonmark       = indexer.knowledge
                    de.siegmar           = indexer.(knowledge|export)
                    de.bwaldvogel        = evaluation.training
                    ai.onnxruntime       = indexer.meaning
                    org.h2               = indexer.meaning
                    org.jsoup            = indexer.export.(mail|telegram)
                    org.apache.james     = indexer.export.mail
                    org.telegram         = bot.telegram
                    okhttp3              = bot.telegram
                    java.sql             = bot.ledger|evaluation.(speed|load)
                    org.sqlite           = bot.ledger
                    org.snakeyaml        = bot.settings
                    me.tongfei           = bot
                    """)
    void aLibraryIsKnownToItsRoomsOnly(String library, String rooms) {
        classes()
                .that(describe(
                        "use " + library,
                        type -> type.getDirectDependenciesFromSelf().stream()
                                .anyMatch(dependency -> dependency
                                        .getTargetClass()
                                        .getPackageName()
                                        .startsWith(library))))
                .should()
                .haveNameMatching("org\\.vouch\\.(" + rooms.replace(".", "\\.") + ")\\.[^.]+")
                .check(HOUSE);
    }

    @Test
    void everyPackageIsNullMarked() {
        Set<JavaPackage> packages = HOUSE.stream().map(JavaClass::getPackage).collect(Collectors.toSet());

        assertThat(packages).hasSizeGreaterThan(10).allMatch(room -> room.isAnnotatedWith(NullMarked.class));
    }

    @Test
    void noClassIsCalledByANameThatSaysNothing() {
        noClasses()
                .should()
                .haveNameMatching(".*(Util|Utils|Helper|Helpers|Manager|Service|Common)")
                .orShould()
                .resideInAnyPackage("..util..", "..utils..", "..helper..", "..common..", "..manager..", "..service..")
                .check(HOUSE);
    }

    @Test
    void theTimeComesFromAClockThatMainMakes() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.vouch.evaluation..")
                .and()
                .doNotHaveFullyQualifiedName("org.vouch.bot.Main")
                .should()
                .accessTargetWhere(readsTheSystemsTime())
                .check(HOUSE);
        classes()
                .that()
                .haveFullyQualifiedName("org.vouch.bot.Main")
                .should()
                .accessTargetWhere(readsTheSystemsTime())
                .check(HOUSE);
    }

    private static DescribedPredicate<JavaAccess<?>> readsTheSystemsTime() {
        return describe("the system's time is read", access -> {
            String name = access.getTarget().getName();
            JavaClass owner = access.getTargetOwner();
            if (owner.isEquivalentTo(Clock.class)) {
                return name.startsWith("system") || name.startsWith("tick");
            }
            if (owner.isEquivalentTo(System.class)) {
                return name.equals("currentTimeMillis");
            }
            return owner.getPackageName().equals("java.time") && name.equals("now") && !takesAClock(access);
        });
    }

    private static boolean takesAClock(JavaAccess<?> access) {
        return switch (access.getTarget()) {
            case CodeUnitCallTarget call -> call.getRawParameterTypes().stream().anyMatch(HouseRulesTest::isClock);
            case CodeUnitReferenceTarget reference ->
                reference.getRawParameterTypes().stream().anyMatch(HouseRulesTest::isClock);
            default -> false;
        };
    }

    private static boolean isClock(JavaClass type) {
        return type.isEquivalentTo(Clock.class);
    }
}

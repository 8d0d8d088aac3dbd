package org.vouch.indexer.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vouch.indexer.recommendation.Correction.Action;

class AliasesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Al Nadim                | Alnadim hospital
        al-nadim hospital       | Nadim Hospital
        QNE                     | Quill National Exchange
        QNE                     | QNE Bank
        B&H                     | bhphotoworld.example
        https://www.bluefin.example/shop | Bluefin Movers
        Megamart at The Harbour | MegaMart
        Starfish Lane           | star fish lane
        Dr. Sarah Quill at Bay Clinic | Dr Sarah Quill
        Starfisch Lanes         | Starfish Lanes
        Karrafour               | Karafoure
        The Northlight Ltd.     | northlight
        Café Zürich             | cafe zurich
        """)
    void theyMeanTheSame(String one, String other) {
        for (Aliases aliases : both(List.of(one, other), List.of())) {
            assertThat(aliases.of(one)).isEqualTo(aliases.of(other));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Al Nadim Hospital | Al Nadim Bank
        Quill Gym         | Quill School
        Tabula T5         | Tabula T3
        Marina            | Karina
        Dr Amina          | Dr Amira
        QNE               | QNB
        bluefin.example   | redfin.example
        Kettle & Crumb    | Kettle & Co Bakers
        """)
    void theyAreTwo(String one, String other) {
        for (Aliases aliases : both(List.of(one, other), List.of())) {
            assertThat(aliases.of(one)).isNotEqualTo(aliases.of(other));
        }
    }

    private static List<Aliases> both(List<String> names, List<Correction> corrections) {
        return List.of(Aliases.inExchange(names, corrections), Aliases.across(names, corrections));
    }

    @Test
    void aNameThatMayStandForTwoStandsForNeither() {
        List<String> names = List.of("Al Nadim", "Al Nadim Bank", "Al Nadim Hospital");
        for (Aliases aliases : both(names, List.of())) {
            assertThat(names.stream().map(aliases::of).distinct()).hasSize(3);
        }
    }

    @Test
    void oneWordIsShortForALongerNameInItsOwnExchangeOnly() {
        List<String> names = List.of("Toyler", "Toyler Prada");
        assertThat(Aliases.inExchange(names, List.of()).of("Toyler"))
                .isEqualTo(Aliases.inExchange(names, List.of()).of("Toyler Prada"));
        assertThat(Aliases.across(names, List.of()).of("Toyler"))
                .isNotEqualTo(Aliases.across(names, List.of()).of("Toyler Prada"));
    }

    @Test
    void whatACuratorSaysAlwaysWins() {
        List<Correction> corrections = List.of(
                new Correction(Action.NOT_SAME, "Al Nadim", "Alnadim Hospital"),
                new Correction(Action.SAME, "the blue ones", "Bluefin Movers"),
                new Correction(Action.RENAME, "QNE", "Quill National Exchange"),
                new Correction(Action.HIDE, "Hushed Ltd", ""));
        List<String> names =
                List.of("Al Nadim", "Alnadim Hospital", "The Blue Ones", "bluefin movers", "qne", "Hushed", "Loud");
        for (Aliases aliases : both(names, corrections)) {
            assertThat(aliases.of("Al Nadim")).isNotEqualTo(aliases.of("Alnadim Hospital"));
            assertThat(aliases.of("The Blue Ones")).isEqualTo(aliases.of("bluefin movers"));
            assertThat(aliases.why("The Blue Ones")).contains("as a curator says");
            assertThat(aliases.shown("qne")).contains("Quill National Exchange");
            assertThat(aliases.shown("Loud")).isEmpty();
            assertThat(aliases.isHidden("Hushed")).isTrue();
            assertThat(aliases.isHidden("Loud")).isFalse();
        }
    }

    @Test
    void whatACuratorSaysIsMeantForOtherSpellingsToo() {
        List<Correction> corrections = List.of(
                new Correction(Action.SAME, "Granite Fen", "Coldbrook Colo"), new Correction(Action.HIDE, "QNE", ""));
        List<String> names = List.of("Granite Fen Data Centre", "coldbrook-colo", "Quill National Exchange");
        Aliases aliases = Aliases.across(names, corrections);
        assertThat(aliases.of("Granite Fen Data Centre")).isEqualTo(aliases.of("coldbrook-colo"));
        assertThat(aliases.isHidden("Quill National Exchange")).isTrue();
    }

    @Test
    void whatIsShortForSomethingHiddenIsHiddenWithIt() {
        List<Correction> corrections = List.of(
                new Correction(Action.HIDE, "Old Shutter", ""),
                new Correction(Action.HIDE, "Bay Clinic", ""),
                new Correction(Action.HIDE, "Quill Trust", ""),
                new Correction(Action.HIDE, "Grey Heron", ""),
                new Correction(Action.RENAME, "Heron", "Heron Lane"));
        List<String> names = List.of("Shutter", "Clinic", "Quill", "Quill Press", "Heron", "Starfish");
        for (Aliases aliases : both(names, corrections)) {
            assertThat(names.stream().filter(aliases::isHidden)).containsExactly("Shutter");
            assertThat(aliases.isHiddenIn("the shutter was late")).isTrue();
        }
    }

    @Test
    void amongManyNamesACorrectionHoldsForOtherSpellingsToo() {
        List<Correction> corrections = List.of(
                new Correction(Action.SAME, "Granite Fen", "Coldbrook Colo"),
                new Correction(Action.HIDE, "QNE", ""),
                new Correction(Action.HIDE, "Old Shutter", ""));
        List<String> few = List.of("Granite Fen Data Centre", "coldbrook-colo", "Quill National Exchange", "Shutter");
        List<String> many = Stream.concat(
                        few.stream(), IntStream.range(0, 1000).mapToObj(number -> "Starfish " + number))
                .toList();
        Aliases aliases = Aliases.across(many, corrections);
        assertThat(aliases.of("Granite Fen Data Centre")).isEqualTo(aliases.of("coldbrook-colo"));
        assertThat(aliases.isHidden("Quill National Exchange")).isTrue();
        assertThat(aliases.isHidden("Shutter")).isTrue();
        assertThat(aliases.isHidden("Starfish 7")).isFalse();
        assertThat(aliases.of("Starfish 7")).isNotEqualTo(aliases.of("Starfish 8"));
    }

    @Test
    void initialsMeanTheFullNameWithAndWithoutTheKind() {
        List<String> names = List.of("QNB", "QNB Bank", "Quill National Bank");
        for (Aliases aliases : both(names, List.of())) {
            assertThat(names.stream().map(aliases::of).distinct()).hasSize(1);
        }
        for (Aliases aliases : both(List.of("QNB Bank", "Quill Nature Baths"), List.of())) {
            assertThat(aliases.of("QNB Bank")).isNotEqualTo(aliases.of("Quill Nature Baths"));
        }
        List<Correction> apart = List.of(new Correction(Action.NOT_SAME, "QNB Bank", "Quill National Bank"));
        for (Aliases aliases : both(names, apart)) {
            assertThat(names.stream().map(aliases::of).distinct()).hasSize(3);
        }
    }

    @Test
    void whatWasRenamedTwiceIsShownUnderItsLastName() {
        List<Correction> corrections = List.of(
                new Correction(Action.RENAME, "Quill", "Inkwell"), new Correction(Action.RENAME, "Inkwell", "Blotter"));
        assertThat(Aliases.across(List.of("Quill"), corrections).shown("Quill")).contains("Blotter");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Much better than hushed ltd was    | true
        Hushed took a month                | false
        some of the hushed voices          | false
        Dread-Water Pumps, never again     | true
        we left dreadwater pumps           | true
        Murmurworks came late              | true
        a murmurworks of voices            | true
        DreadWater came                    | false
        """)
    void whatACuratorHidIsFoundInWhatIsSaid(String text, boolean hidden) {
        List<Correction> corrections = List.of(
                new Correction(Action.HIDE, "Hushed Ltd", ""),
                new Correction(Action.HIDE, "Dreadwater Pumps Inc.", ""),
                new Correction(Action.HIDE, "Murmurworks", ""));
        assertThat(Aliases.across(List.of(), corrections).isHiddenIn(text)).isEqualTo(hidden);
    }

    @Test
    void whatIsNotTheSameIsKeptApartThroughAThirdNameToo() {
        List<Correction> corrections = List.of(new Correction(Action.NOT_SAME, "QNE Bank", "Quill National Exchange"));
        Aliases aliases = Aliases.across(List.of("QNE", "QNE Bank", "Quill National Exchange"), corrections);
        assertThat(aliases.of("QNE Bank")).isNotEqualTo(aliases.of("Quill National Exchange"));
    }

    @Test
    void whyTwoNamesAreOneIsTold() {
        Aliases aliases = Aliases.across(List.of("QNE", "Quill National Exchange"), List.of());
        assertThat(aliases.why("QNE")).contains("the initials of 'Quill National Exchange'");
        assertThat(aliases.why("Quill National Exchange")).isEmpty();
    }

    @Test
    void theOrderOfTheNamesMakesNoDifference() {
        List<String> names = List.of("QNE", "Al Nadim", "QNE Bank", "Quill National Exchange", "al nadim clinic");
        Aliases one = Aliases.across(names, List.of());
        Aliases other = Aliases.across(names.reversed(), List.of());
        names.forEach(name -> {
            assertThat(one.of(name)).isEqualTo(other.of(name));
            assertThat(one.why(name)).isEqualTo(other.why(name));
        });
    }

    @Test
    void theFullerNameIsTheLongerOneThatIsNoSite() {
        assertThat(Aliases.fuller("bluefinmovers.example", "Bluefin")).isEqualTo("Bluefin");
        assertThat(Aliases.fuller("Bluefin", "Bluefin Movers")).isEqualTo("Bluefin Movers");
    }
}

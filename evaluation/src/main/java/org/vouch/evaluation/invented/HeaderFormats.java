package org.vouch.evaluation.invented;

import static org.vouch.evaluation.invented.HeaderFormat.writing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Forty ways in which phones begin the messages of a WhatsApp export.
public final class HeaderFormats {

    private static final char ARABIC_INDIC = '\u0660';
    private static final char PERSIAN = '\u06F0';
    private static final char DEVANAGARI = '\u0966';
    private static final int BUDDHIST_YEARS = 543;

    /// On iPhones.
    private static final List<HeaderFormat> BRACKETED = List.of(
            writing("ios-british", "en-GB, it, pt-PT", AppWords.ENGLISH, "[dd/MM/yyyy, HH:mm:ss] "),
            writing("ios-american", "en-US", AppWords.ENGLISH, "[M/d/yy, h:mm:ss\u202Fa] ")
                    .halves("AM", "PM"),
            writing("ios-american-older", "en-US", AppWords.ENGLISH, "[M/d/yy, h:mm:ss a] ")
                    .halves("AM", "PM"),
            writing("ios-indian", "en-IN", AppWords.ENGLISH, "[dd/MM/yy, h:mm:ss\u202Fa] ")
                    .halves("AM", "PM"),
            writing("ios-australian", "en-AU", AppWords.ENGLISH, "[d/M/yyyy, h:mm:ss\u202Fa] ")
                    .halves("am", "pm"),
            writing("ios-german", "de", AppWords.GERMAN, "[dd.MM.yy, HH:mm:ss] "),
            writing("ios-dutch", "nl", AppWords.DUTCH, "[dd-MM-yyyy HH:mm:ss] "),
            writing("ios-spanish", "es-ES", AppWords.SPANISH, "[d/M/yy, H:mm:ss] "),
            writing("ios-mexican", "es-MX", AppWords.SPANISH, "[dd/MM/yy, h:mm:ss\u202Fa] ")
                    .halves("a.\u00A0m.", "p.\u00A0m."),
            writing("ios-canadian", "en-CA", AppWords.ENGLISH, "[yyyy-MM-dd, h:mm:ss\u202Fa] ")
                    .halves("a.m.", "p.m."),
            writing("ios-swedish", "sv", AppWords.SWEDISH, "[yyyy-MM-dd HH:mm:ss] "),
            writing("ios-danish", "da", AppWords.DANISH, "[dd.MM.yyyy HH.mm.ss] "),
            writing("ios-finnish", "fi", AppWords.FINNISH, "[d.M.yyyy klo H.mm.ss] "),
            writing("ios-hungarian", "hu", AppWords.HUNGARIAN, "[yyyy. MM. dd. H:mm:ss] "),
            writing("ios-czech", "cs, sk", AppWords.CZECH, "[d. M. yyyy H:mm:ss] "),
            writing("ios-brazilian-marked", "pt-BR", AppWords.PORTUGUESE, "\u200E[dd/MM/yy, HH:mm:ss] \u200E"),
            writing("ios-japanese", "ja", AppWords.JAPANESE, "[yyyy/MM/dd H:mm:ss] "),
            writing("ios-korean", "ko", AppWords.KOREAN, "[yyyy. M. d. a h:mm:ss] ")
                    .halves("오전", "오후"),
            writing("ios-taiwanese", "zh-TW", AppWords.CHINESE, "[yyyy/M/d ah:mm:ss] ")
                    .halves("上午", "下午"),
            writing("ios-egyptian", "ar-EG", AppWords.ARABIC, "[d\u200F/M\u200F/yyyy، h:mm:ss\u00A0a] ")
                    .halves("ص", "م")
                    .digits(ARABIC_INDIC),
            writing("ios-thai", "th", AppWords.THAI, "[d/M/yyyy HH:mm:ss] ").era(BUDDHIST_YEARS));

    /// On Android.
    private static final List<HeaderFormat> DASHED = List.of(
            writing("android-british", "en-GB, it, pt-BR", AppWords.ENGLISH, "dd/MM/yyyy, HH:mm - "),
            writing("android-american", "en-US", AppWords.ENGLISH, "M/d/yy, h:mm\u202Fa - ")
                    .halves("AM", "PM"),
            writing("android-american-older", "en-US", AppWords.ENGLISH, "M/d/yy, h:mm a - ")
                    .halves("AM", "PM"),
            writing("android-indian", "en-IN", AppWords.ENGLISH, "dd/MM/yy, h:mm\u202Fa - ")
                    .halves("am", "pm"),
            writing("android-german", "de", AppWords.GERMAN, "dd.MM.yy, HH:mm - "),
            writing("android-russian", "ru, pl, uk", AppWords.RUSSIAN, "dd.MM.yyyy, HH:mm - "),
            writing("android-dutch", "nl", AppWords.DUTCH, "dd-MM-yyyy HH:mm - "),
            writing("android-french", "fr", AppWords.FRENCH, "dd/MM/yyyy à HH:mm - "),
            writing("android-colombian", "es-CO", AppWords.SPANISH, "d/M/yyyy, h:mm\u00A0a - ")
                    .halves("a. m.", "p. m."),
            writing("android-indonesian", "id", AppWords.INDONESIAN, "dd/MM/yy HH.mm - "),
            writing("android-turkish", "tr", AppWords.TURKISH, "d.MM.yyyy HH:mm - "),
            writing("android-south-african", "en-ZA", AppWords.ENGLISH, "yyyy/MM/dd, HH:mm - "),
            writing("android-canadian", "en-CA, fr-CA", AppWords.ENGLISH, "yyyy-MM-dd, h:mm a - ")
                    .halves("a.m.", "p.m."),
            writing("android-iso", "phones with a changed format", AppWords.ENGLISH, "yyyy-MM-ddTHH:mm:ss - "),
            writing("android-korean", "ko", AppWords.KOREAN, "yyyy년 M월 d일 a h:mm - ")
                    .halves("오전", "오후"),
            writing("android-taiwanese", "zh-TW", AppWords.CHINESE, "yyyy/M/d ah:mm - ")
                    .halves("上午", "下午"),
            writing("android-emirati", "ar-AE", AppWords.ARABIC, "d/M/yyyy, h:mm a - ")
                    .halves("ص", "م"),
            writing("android-persian", "fa", AppWords.PERSIAN, "yyyy/M/d،\u200F H:mm - ")
                    .digits(PERSIAN),
            writing("android-marathi", "mr", AppWords.MARATHI, "d/M/yy, h:mm a - ")
                    .halves("am", "pm")
                    .digits(DEVANAGARI));

    /// All of them.
    public static final List<HeaderFormat> ALL =
            Stream.concat(BRACKETED.stream(), DASHED.stream()).toList();

    private HeaderFormats() {}

    /// The one that is called `name`.
    public static Optional<HeaderFormat> named(String name) {
        return ALL.stream().filter(one -> one.name().equals(name)).findFirst();
    }

    /// Two that nobody takes for `format`: one of the other kind of phone, one of the same kind.
    static List<HeaderFormat> unlike(HeaderFormat format) {
        List<HeaderFormat> same = format.bracketed() ? BRACKETED : DASHED;
        List<HeaderFormat> others = format.bracketed() ? DASHED : BRACKETED;
        int index = same.indexOf(format);
        HeaderFormat unlike = IntStream.range(1, same.size())
                .mapToObj(step -> same.get((index + step) % same.size()))
                .filter(other -> !outline(other).equals(outline(format)))
                .findFirst()
                .orElseThrow();
        return List.of(others.get(index % others.size()), unlike);
    }

    /// What a header has beside numbers, as far as a phone keeps to it: it may change its spaces when it is updated.
    static String outline(HeaderFormat format) {
        String beside = format.pattern().replaceAll("[yMdHhms]+", "0").replaceAll("[\\s\\u00A0\\u202F]", "");
        return (beside + format.morning()).toLowerCase(Locale.ROOT);
    }
}

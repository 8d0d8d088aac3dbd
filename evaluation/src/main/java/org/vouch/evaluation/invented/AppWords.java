package org.vouch.evaluation.invented;

import java.util.List;

/// What the app itself says, in one language.
///
/// @param omitted in place of an attachment that was left out, without the marks around it
/// @param system  what it tells of its own accord; `%s` is a member
record AppWords(String omitted, List<String> system) {

    static final AppWords ENGLISH = new AppWords(
            "image omitted", List.of("%s joined from the community", "%s left", "You added %s", "%s pinned a message"));

    static final AppWords GERMAN = new AppWords(
            "Bild weggelassen", List.of("%s ist beigetreten", "%s hat die Gruppe verlassen", "Du hast %s hinzugefügt"));

    static final AppWords DUTCH =
            new AppWords("afbeelding weggelaten", List.of("%s heeft de groep verlaten", "Je hebt %s toegevoegd"));

    static final AppWords SPANISH =
            new AppWords("imagen omitida", List.of("%s salió del grupo", "Añadiste a %s", "%s se unió"));

    static final AppWords PORTUGUESE = new AppWords("imagem ocultada", List.of("%s saiu", "Você adicionou %s"));

    static final AppWords FRENCH =
            new AppWords("image absente", List.of("%s a quitté le groupe", "Vous avez ajouté %s"));

    static final AppWords SWEDISH = new AppWords("bild utelämnad", List.of("%s lämnade", "Du lade till %s"));

    static final AppWords DANISH = new AppWords("billede udeladt", List.of("%s forlod gruppen", "Du tilføjede %s"));

    static final AppWords FINNISH = new AppWords("kuva puuttuu", List.of("%s poistui", "Lisäsit käyttäjän %s"));

    static final AppWords HUNGARIAN =
            new AppWords("kép kihagyva", List.of("%s kilépett", "Hozzáadtad %s nevű ismerősöd"));

    static final AppWords CZECH =
            new AppWords("obrázek vynechán", List.of("%s opustil(a) skupinu", "%s se připojil(a)"));

    static final AppWords RUSSIAN = new AppWords("изображение не приложено", List.of("%s вышел(-а)", "Вы добавили %s"));

    static final AppWords TURKISH =
            new AppWords("görüntü dahil edilmedi", List.of("%s ayrıldı", "%s kişisini eklediniz"));

    static final AppWords INDONESIAN =
            new AppWords("gambar tidak disertakan", List.of("%s keluar", "Anda menambahkan %s"));

    static final AppWords ARABIC = new AppWords("لم يتم إدراج الصورة", List.of("غادر %s", "تمت إضافة %s"));

    static final AppWords PERSIAN = new AppWords("عکس حذف شد", List.of("%s گروه را ترک کرد", "شما %s را اضافه کردید"));

    static final AppWords MARATHI = new AppWords("प्रतिमा वगळली", List.of("%s गट सोडून गेले", "तुम्ही %s यांना जोडले"));

    static final AppWords THAI = new AppWords("ไม่รวมรูปภาพ", List.of("%s ออกจากกลุ่ม", "คุณเพิ่ม %s"));

    static final AppWords JAPANESE = new AppWords("画像は含まれていません", List.of("%sが退出しました", "%sを追加しました"));

    static final AppWords KOREAN = new AppWords("이미지 생략됨", List.of("%s님이 나갔습니다", "%s님을 추가했습니다"));

    static final AppWords CHINESE = new AppWords("圖片略去", List.of("%s 退出群組", "你新增了 %s"));

    /// What it tells about `member`, one thing after another.
    String system(int number, Member member) {
        return system.get(number % system.size()).replace("%s", member.name());
    }
}

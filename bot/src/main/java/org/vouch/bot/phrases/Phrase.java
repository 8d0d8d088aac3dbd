package org.vouch.bot.phrases;

import java.util.Locale;

/// Everything that Vouch says to members, in English as it is built in: what stands in for a phrase of the files that
/// is missing or broken.
public enum Phrase {
    /// Above suggestions.
    ANSWER("Peers here said before:"),
    /// Above advice in which nothing has a name.
    ADVICE("Nobody has named anything here, but peers advised:"),
    /// Behind the name of a suggestion. `newest` is a [#MONTH], or `none`.
    STANDING("{vouches, plural, =0 {nobody vouches} one {# peer} other {# peers}}"
            + "{newest, select, none {} other {, newest {newest}}}"
            + "{warnings, plural, =0 {} one {; # warns} other {; # warn}}"),
    /// Behind the standing: of those who vouch, some seem to speak for what is their own.
    ADVERTISED("{own, plural, one {# seems to speak for their own business} other {# seem to speak for their own"
            + " business}}"),
    /// Behind the standing of what was said long ago.
    STALE("may be out of date"),
    /// A month of a year.
    MONTH("{month} {year}"),
    /// Before a quote that warns.
    AGAINST("Against:"),
    /// The words of a link to a message.
    WHERE_IT_WAS_SAID("where it was said"),
    /// In place of an answer, until somebody wants it.
    OFFER("{peers, plural, one {A peer has} other {# peers have}} recommended something like this. Show?"),
    SHOW("Show"),
    HELPFUL("Helpful"),
    NOT_HELPFUL("Not helpful"),
    MORE("More"),
    BACK("Back"),
    WHY("Why?"),
    /// To whoever presses [#WHY]: above the suggestions shown, a line each, at most 200 characters together.
    WHY_NOTICE("What counts: how well it fits, how new it is, one voice a peer; warnings count against."),
    /// To whoever presses [#HELPFUL] or [#NOT_HELPFUL].
    VOTED("{helpful, select, true {Noted as helpful. Thank you!} other {Noted as not helpful. Thank you!}}"),
    /// To whoever presses a button that is not known, or not here.
    UNKNOWN_BUTTON("This button does not work any more."),
    /// To whoever presses a button when nobody remembers the request.
    FORGOTTEN("I no longer know what was asked. Ask me again with /ask."),
    NOTHING_KNOWN("Nobody has recommended that here yet."),
    /// Behind [#NOTHING_KNOWN], when members said that they may be asked.
    KNOWERS("{peers, plural, one {A peer may know} other {# peers may know}}. Ask them?"),
    ASK_THEM("Ask them"),
    /// Said to the members who may know, who are named behind it.
    ASKED("Does one of you know?"),
    /// To whoever presses [#ASK_THEM] again.
    ALREADY_ASKED("They have been asked."),
    /// What a member who is asked is called.
    KNOWER("peer {number}"),
    /// To whoever asks nothing.
    NOTHING_ASKED("Say what you are looking for, for example: managed SOC provider for a hospital"),
    NO_COMMUNITY("This chat belongs to no community yet. An admin can add its id, {chat}, to a community in"
            + " config/vouch.yaml."),
    HELP("I answer requests for advice with what peers in this community recommended before, with how many vouch"
            + " for it or warn against it. I name no people, and stay quiet unless I have something good to say."
            + " Speak to me, or type:"),
    HELP_ASK("what peers here recommended: /ask managed SOC provider"),
    HELP_HELP("what Vouch does and what you can type"),
    HELP_IKNOW("peers may ask you about something: /iknow backup"),
    HELP_FORGET("they may not any more: /forget backup"),
    HELP_RECOMMEND("vouch for something, also in reply to a request: /recommend Northlight SOC: fast at night"),
    HELP_WARN("warn against something: /warn BlueHarbor MDR: two months to onboard"),
    HELP_MODE("when Vouch speaks here: /mode quiet (admins)"),
    HELP_QUEUE("what was heard here and waits for approval (admins)"),
    HELP_STATUS("how Vouch is doing, and this chat's id (admins)"),
    /// Below the help and the status: whether members' words are kept in this chat.
    KEPT("{kept, select, true {What members say here is kept, and may be told to members who ask, unless this"
            + " group''s settings forbid it.} other {Nothing that is said here is kept, but what /recommend, /warn"
            + " and +1 say.}}"),
    /// How many exchanges wait for approval.
    QUEUE("{held, plural, =0 {Nothing waits for approval.} one {# exchange waits for approval: ./vouch queue} other {#"
            + " exchanges wait for approval: ./vouch queue}}"),
    NO_COMMAND("There is no /{command}. Type /help to see what there is."),
    ADMINS_ONLY("/{command} is for admins, who are listed in config/vouch.yaml under telegram.admins."),
    /// To whoever names nothing behind `/recommend` or `/warn`, or does not say why.
    NAME_WANTED(
            "Type a name and why: /{command} Northlight SOC: they called us first. In reply to a request the name is"
                    + " enough."),
    /// What a member said deliberately is known from now on. `stance` is `vouch` or `warning`.
    SPOKEN("{stance, select, warning {Noted: you warn against {name}.} other {Noted: you vouch for {name}.}}"),
    /// What a member said deliberately waits for a curator.
    SPOKEN_HELD("Noted. A curator decides whether it is told."),
    SPOKEN_ENOUGH("That is enough for a day. Thank you!"),
    SPOKEN_FORBIDDEN("This group wants nothing kept that is said here, so I did not write it down."),
    NOT_SPOKEN("I cannot write that down now. Please try again later."),
    /// Signs of whoever vouches, too, for what an answer suggests, in reply to it; a | between them.
    SECONDED("+1 | 👍 | me too | same here | seconded"),
    /// To whoever says one of [#SECONDED] to an answer of several.
    WHICH_ONE("Which of them? Reply +1 with its number or name, for example: +1 2"),
    /// To whoever asked, a while later, above what they were shown.
    OUTCOME("{days, plural, one {Yesterday} other {# days ago}} I showed you what peers recommend. Did you choose one"
            + " of these? Nobody is told who chose what."),
    NONE_OF_THEM("None"),
    /// In place of [#OUTCOME] when it was answered.
    OUTCOME_NOTED("{chosen, select, true {Noted: {name}. Thank you!} other {Noted: none of them. Thank you!}}"),
    /// To whoever presses a button that is meant for another.
    NOT_YOURS("Only whoever asked can say that."),
    /// Which mode is in force.
    MODE("Mode of this chat: {mode}{chosen, select, true { (chosen here)} other { (from config/vouch.yaml)}}."),
    /// Behind it, when nobody says which to have.
    MODES("shadow: I only note what I would have said; quiet: I answer when asked; ask-first: I offer an answer"
            + " first; open: I answer sure requests. Type /mode quiet to change it, /mode default for"
            + " config/vouch.yaml."),
    NO_MODE("There is no mode like that. Type /mode and one of: {modes}"),
    TOPIC_WANTED("Type what it is about behind the command: /{command} backup"),
    KNOWS("Noted: peers may ask you about {topic}. /forget {topic} takes it back."),
    FORGOT("{known, select, true {Noted: nobody is told any more that you know about {topic}.} other {You had not"
            + " said that you know about {topic}.}}");

    private final String english;

    Phrase(String english) {
        this.english = english;
    }

    /// As it is written in files: `nothing_known`.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The built-in pattern.
    public String english() {
        return english;
    }
}

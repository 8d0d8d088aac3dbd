package org.vouch.indexer.exchange;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is known of a message and of an earlier one that it may answer, in numbers. Distances are in messages and
/// pauses in seconds, both as logarithms to the base 2; -1 where there is nothing to measure.
public enum LinkFeature {

    // The message itself, the same for all candidates.
    /// Mean pause between the last messages of the chat.
    PACE,
    /// Pause since the message before.
    PAUSE,
    /// How many members spoke lately.
    MEMBERS_AROUND,
    /// How many messages the author said before.
    AUTHOR_MESSAGES,
    /// Distance of the author's last message.
    AUTHOR_DISTANCE,
    /// Pause since the author's last message.
    AUTHOR_PAUSE,
    /// Messages that name the author, since the author's last one.
    AUTHOR_CALLED,
    /// Distance of the last of them.
    AUTHOR_CALLED_DISTANCE,
    /// 0 nobody, 1 somebody who is not known, 2 somebody who spoke a while ago, 3 lately.
    ADDRESSES,
    /// Distance of the addressee's last message.
    ADDRESSEE_DISTANCE,
    /// How many members it names.
    NAMES,
    /// 0 none, 1 inside, 2 at its end.
    QUESTION,
    /// Whether it begins like a question.
    ASKS,
    GREETS,
    THANKS,
    /// Whether it begins with yes or no.
    AGREES,
    /// Whether it goes on with something.
    CONTINUES,
    ADDRESS,
    COMMAND,
    /// Number of words.
    LENGTH,
    /// How much its words tell.
    CONTENT,
    CORRECTS,
    /// How much its words sound like the first of a conversation.
    OPENS,
    GOES_ON,

    // The candidate, and what lies between.
    /// Whether the candidate is the message itself: it starts something new.
    SELF,
    DISTANCE,
    GAP,
    /// Pause since the candidate, against the pace of the chat.
    GAP_PACE,
    SAME_AUTHOR,
    /// 0 no, 1 named, 2 addressed.
    NAMES_IT,
    /// Whether the candidate names the author: 0, 1 or 2.
    NAMED_BY_IT,
    SAME_ADDRESSEE,
    /// Members that both name.
    SHARED_NAMES,
    /// Whether the candidate's author is the one whom the author named or answered last.
    PARTNER,
    /// Whether the author is the one whom the candidate's author named or answered last.
    PARTNER_OF_IT,
    /// Whom the candidate addresses: 0 nobody, 1 somebody who is not known, 2 a member, 3 the author.
    IT_ADDRESSES,
    /// Whether the message addresses somebody other than the candidate's author.
    ADDRESSES_OTHER,
    LATER_BY_IT,
    LATER_BY_AUTHOR,
    /// Messages in between by neither of the two.
    LATER_BY_OTHERS,
    /// Later messages that name the author.
    LATER_CALLS,
    /// Later messages of the candidate's author that name the author.
    LATER_CALLS_BY_IT,
    /// Later messages of the author that name the candidate's author.
    AUTHOR_CALLED_IT,
    /// Later messages that name the candidate's author.
    IT_CALLED,
    IT_QUESTION,
    IT_ASKS,
    IT_GREETS,
    IT_THANKS,
    IT_AGREES,
    IT_CONTINUES,
    IT_ADDRESS,
    IT_COMMAND,
    IT_LENGTH,
    IT_CONTENT,
    IT_UNFINISHED,
    IT_OPENS,
    IT_GOES_ON,
    IT_ANSWERED,
    IT_FOLLOWED,
    IT_AUTHOR_MESSAGES,
    IT_AUTHOR_DISTANCE,
    /// Whether the same author said the message after the candidate.
    IT_BEFORE_OWN,
    SHARED_WORDS,
    SHARED_CONTENT,
    CLOSENESS,

    // What was made of the messages before.
    IT_STARTS,
    IT_SURE,
    /// Whom the candidate answers: 0 nobody, 1 another, 2 its own author, 3 the author.
    IT_ANSWERS,
    IT_ANSWERS_DISTANCE,
    /// Whether the candidate answers the author's last message.
    IT_ANSWERS_LAST,
    /// Whether the candidate answers somebody whom the message addresses.
    IT_ANSWERS_ADDRESSEE,
    /// How likely it was that the candidate starts something.
    IT_STARTS_CHANCE,
    ANSWERS,
    ANSWERS_BY_AUTHOR,
    ANSWERS_BY_IT,
    TALK_SIZE,
    TALK_MEMBERS,
    TALK_LATER,
    TALK_BY_AUTHOR,
    TALK_BY_ADDRESSEE,
    /// Whether the author's last message belongs to the candidate's talk.
    TALK_OF_AUTHOR,
    TALK_OF_ADDRESSEE,
    TALK_OF_CALLER,
    TALK_CONTENT;

    /// Numbers are whole multiples of its reciprocal.
    public static final int UNIT = 1024;

    /// How many there are.
    static final int COUNT = values().length;

    /// The place of each by its name in a model.
    public static Map<String, Integer> numbers() {
        return Stream.of(values()).collect(Collectors.toMap(LinkFeature::label, LinkFeature::place));
    }

    /// Its place among the numbers of a candidate.
    @SuppressWarnings("EnumOrdinal") // numbers live as long as a program; a model names features by their labels
    public int place() {
        return ordinal();
    }

    /// Its name in a model.
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}

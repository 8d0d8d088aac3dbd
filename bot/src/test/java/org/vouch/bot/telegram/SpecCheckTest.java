package org.vouch.bot.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpecCheckTest {

    private final ObjectMapper json = new ObjectMapper();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            sendMessage | {"chat_id":1}                                                         | text is missing
            sendMessage | {"chat_id":1,"text":"x","loud":true}                                  | loud: no such parameter
            sendMessage | {"chat_id":true,"text":"x"}                                           | chat_id: is not
            sendMessage | {"chat_id":1,"text":"x","message_thread_id":null}                     | is null instead of left out
            sendMessage | {"chat_id":1,"text":""}                                               | has 0 characters
            sendMessage | {"chat_id":1,"text":"x","reply_parameters":{}}                        | message_id is missing
            sendMessage | {"chat_id":1,"text":"x","reply_parameters":{"message_id":"7"}}        | is not Integer
            sendMessage | {"chat_id":1,"text":"x","entities":[{"type":"bold","offset":0}]}      | length is missing
            sendMessage | {"chat_id":1,"text":"x","entities":[{"type":"bold","offset":0,"length":2}]} | ends at 2 of 1
            sendMessage | {"chat_id":1,"text":"x","link_preview_options":{"off":true}}          | off: no such parameter
            setMyCommands | {"commands":[{"command":"Ask","description":"x"}]}                  | 'Ask' is no command
            setMyCommands | {"commands":[{"command":"ask","description":""}]}                   | a description of 0 characters
            getUpdates  | {"allowed_updates":[1]}                                               | is not String
            sendMesage  | {}                                                                    | no such method
            """)
    void aRequestAgainstTheDescriptionIsFound(String method, String parameters, String wrong)
            throws JsonProcessingException {
        assertThat(violations(method, parameters)).anyMatch(found -> found.contains(wrong));
    }

    @Test
    void aRequestByTheDescriptionPasses() throws JsonProcessingException {
        assertThat(violations("sendmessage", """
                        {"method":"sendmessage","chat_id":"-100","text":"Hi","message_thread_id":4,
                         "reply_parameters":{"message_id":7,"allow_sending_without_reply":true},
                         "entities":[{"type":"bold","offset":0,"length":2}]}""")).isEmpty();
    }

    @Test
    void callbackDataIsMeasuredInBytes() throws JsonProcessingException {
        String parameters =
                "{\"chat_id\":1,\"text\":\"x\",\"reply_markup\":{\"callback_data\":\"" + "é".repeat(33) + "\"}}";

        assertThat(violations("sendMessage", parameters)).anyMatch(found -> found.contains("66 bytes"));
    }

    @Test
    void ourOwnFactsAgreeWithTheWholeDescription() {
        SpecFacts whole = SpecFacts.whole();
        assumeTrue(whole != null, "no whole description of the Bot API here: set -D" + SpecFacts.WHOLE + "=<file>");

        SpecFacts own = SpecFacts.own();
        assertThat(whole.methods()).containsAllEntriesOf(own.methods());
        assertThat(whole.types()).containsAllEntriesOf(own.types());
    }

    private List<String> violations(String method, String parameters) throws JsonProcessingException {
        return new SpecCheck(SpecFacts.own()).violations(method, json.readTree(parameters));
    }
}

package org.vouch.bot.settings;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.nodes.Tag;

/// `${NAME}` into what the environment holds under that name.
final class SecretDecoder {

    private static final Pattern REFERENCE = Pattern.compile("\\$\\{([A-Za-z_][A-Za-z0-9_]*)}");
    private static final Pattern ONE_WORD = Pattern.compile("[\\x21-\\x7E]+");

    private final Map<String, String> environment;

    SecretDecoder(Map<String, String> environment) {
        this.environment = environment;
    }

    /// @param variable that holds the secret when the file does not say another
    Secret secret(Value value, String variable) {
        String written = value.scalar(Set.of(Tag.STR, Tag.ENV_TAG), "${" + variable + "}");
        if (written == null) {
            return fromEnvironment(value, variable);
        }
        Matcher reference = REFERENCE.matcher(written);
        if (reference.matches()) {
            return fromEnvironment(value, reference.group(1));
        }
        value.report(
                "is written into the file",
                "Move it to the environment: write ${" + variable + "} here and set that variable. "
                        + "If anybody else could read this file, get a new one.");
        return missing(value, variable);
    }

    private Secret fromEnvironment(Value value, String variable) {
        String secret = environment.getOrDefault(variable, "").strip();
        if (secret.isEmpty()) {
            return missing(value, variable);
        }
        if (!ONE_WORD.matcher(secret).matches()) {
            value.report(
                    "is not one word in the environment variable " + variable,
                    "Set it again, without spaces and line ends inside.");
        }
        return new Secret.Given(secret);
    }

    private static Secret missing(Value value, String variable) {
        String what = "%s is missing: the environment variable %s is not set".formatted(value.name(), variable);
        return new Secret.Missing(value.problems().at(value.line(), what, "Set " + variable + " and start again."));
    }
}

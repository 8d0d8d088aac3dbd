package org.vouch.bot.settings;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.nodes.Tag;

/// `${NAME}` into what the environment holds under that name.
final class SecretDecoder {

    private static final Pattern REFERENCE = Pattern.compile("\\$\\{([A-Za-z_][A-Za-z0-9_]*)}");

    private final Map<String, String> environment;

    SecretDecoder(Map<String, String> environment) {
        this.environment = environment;
    }

    /// @param variable that holds the secret when the file does not say another
    /// @param form     that the secret has
    Secret secret(Value value, String variable, Pattern form) {
        String written = value.scalar(Set.of(Tag.STR, Tag.ENV_TAG), "${" + variable + "}");
        if (written == null) {
            return fromEnvironment(value, variable, form);
        }
        Matcher reference = REFERENCE.matcher(written);
        if (reference.matches()) {
            return fromEnvironment(value, reference.group(1), form);
        }
        value.report(
                "is written into the file",
                "Move it to the environment: write ${" + variable + "} here and set that variable. "
                        + "If anybody else could read this file, get a new one.");
        return missing(value, variable);
    }

    private Secret fromEnvironment(Value value, String variable, Pattern form) {
        String secret = environment.getOrDefault(variable, "").strip();
        if (secret.isEmpty()) {
            return missing(value, variable);
        }
        if (!form.matcher(secret).matches()) {
            value.report(
                    "has characters that do not belong there, in the environment variable " + variable,
                    "Set it again as it was given out, without spaces and quotes.");
        }
        return new Secret.Given(secret);
    }

    private static Secret missing(Value value, String variable) {
        String what = "%s is missing: the environment variable %s is not set".formatted(value.name(), variable);
        return new Secret.Missing(value.problems().at(value.line(), what, "Set " + variable + " and start again."));
    }
}

package org.vouch.bot;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vouch.indexer.Progress;
import org.vouch.indexer.Understood;
import org.vouch.indexer.recommendation.Exchange;
import org.vouch.indexer.recommendation.Message;
import org.vouch.indexer.recommendation.Recommendation;
import org.vouch.indexer.request.Requests;
import org.vouch.indexer.suggestion.Grounds;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        mixinStandardHelpOptions = true,
        name = "exchange",
        description = "Show what was understood of the exchange that a line of the knowledge folder belongs to.",
        footer = {"", "Example:", "  ./vouch explain exchange cio-circle/security.threads.jsonl:1"})
final class ExplainExchangeCommand implements Callable<Integer> {

    private static final Pattern PLACE = Pattern.compile("(.+):(\\d{1,9})");

    private final CommandContext context;

    @Mixin
    private final Places places;

    @Parameters(paramLabel = "FILE:LINE", description = "A file of the knowledge folder, and a line of a message.")
    private String place = "";

    ExplainExchangeCommand(CommandContext context) {
        this.context = context;
        this.places = context.places();
    }

    @Override
    public Integer call() throws IOException {
        Matcher asked = PLACE.matcher(place);
        if (!asked.matches()) {
            throw new CommandFailure(ExitCode.USAGE, "Say which line: ./vouch explain exchange FILE:LINE.");
        }
        String file = asked.group(1).replace('\\', '/');
        int line = Integer.parseInt(asked.group(2));
        ExchangePage page = new ExchangePage(Requests.english());
        List<String> lines = new ArrayList<>();
        try (Workplace workplace = context.open(places)) {
            workplace.checker().check(Progress.SILENT, new Understood() {
                @Override
                public void exchange(Exchange exchange, List<Recommendation> offered) {
                    exchange(exchange, offered, List::of);
                }

                @Override
                public void exchange(Exchange exchange, List<Recommendation> offered, Supplier<List<Grounds>> why) {
                    if (holds(exchange, file, line)) {
                        lines.addAll(page.of(exchange, offered, why.get()));
                    }
                }
            });
        }
        if (lines.isEmpty()) {
            throw new CommandFailure(
                    ExitCode.FAILED,
                    "No exchange has a message at " + place + ". Files are called as `./vouch index --check` lists"
                            + " them; small talk and cards belong to no exchange. Whether a message asks,"
                            + " ./vouch explain message \"…\" tells.");
        }
        lines.forEach(context.terminal()::say);
        context.terminal().out().flush();
        return ExitCode.DONE;
    }

    private static boolean holds(Exchange exchange, String file, int line) {
        return stands(exchange.request(), file, line)
                || exchange.answers().stream().anyMatch(answer -> stands(answer, file, line));
    }

    /// A message may have several lines; of a file, the end of its name will do.
    private static boolean stands(Message message, String file, int line) {
        int first = message.source().line();
        String name = message.source().file();
        boolean called = name.equals(file) || file.endsWith("/" + name) || name.endsWith("/" + file);
        long lines = Math.max(1, message.text().lines().count());
        return called && line >= first && line < first + lines;
    }
}

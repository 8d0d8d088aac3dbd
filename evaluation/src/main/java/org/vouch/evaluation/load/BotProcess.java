package org.vouch.evaluation.load;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The bot as `./vouch run` starts it, with the options of this process and a heap of its own size.
final class BotProcess implements AutoCloseable {

    private static final String TOKEN = "4242:load-token-of-no-bot";
    private static final long STOP_SECONDS_MAX = 30;
    private static final double NANOSECONDS_PER_SECOND = TimeUnit.SECONDS.toNanos(1);

    private final Path folder;
    private final Process process;

    private BotProcess(Path folder, Process process) {
        this.folder = folder;
        this.process = process;
    }

    static BotProcess start(Plan plan, String api) throws IOException {
        Path config = Files.createDirectories(plan.folder().resolve("config")).resolve("vouch.yaml");
        Files.writeString(config, settings(plan, api));
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(option -> !option.startsWith("-javaagent") && !option.startsWith("-Xmx"))
                .forEach(command::add);
        command.addAll(List.of(
                "-Xmx" + plan.heapMegabytes() + "m",
                "-cp",
                System.getProperty("java.class.path"),
                "org.vouch.bot.Main",
                "run",
                "--config",
                config.toString(),
                "--state",
                plan.folder().resolve("var").toString()));
        ProcessBuilder bot = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(plan.folder().resolve("bot.log").toFile());
        bot.environment().put("VOUCH_TELEGRAM_TOKEN", TOKEN);
        return new BotProcess(plan.folder(), bot.start());
    }

    private static String settings(Plan plan, String api) {
        String groups = IntStream.range(0, plan.groups() + plan.pressedGroups())
                .mapToObj(number -> Long.toString(Group.id(number)))
                .collect(Collectors.joining(", "));
        return """
                knowledge: %s
                communities:
                  cio-circle: { telegram_chats: [%s] }
                conversation:
                  { mode: open, reply_delay_seconds: 0, repeat_hours_min: 0, replies_per_hour_max: 1000, learn: %s }
                telegram:
                  token: ${VOUCH_TELEGRAM_TOKEN}
                  api: %s
                """.formatted(plan.knowledge(), groups, plan.learn(), api);
    }

    long id() {
        return process.pid();
    }

    /// What it keeps in memory, in megabytes.
    long residentMegabytes() throws IOException {
        return Files.readAllLines(Path.of("/proc", Long.toString(id()), "status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) >> 10)
                .findFirst()
                .orElse(0);
    }

    /// Tells it to stop, politely.
    ///
    /// @return in how many seconds it did
    double stop() throws InterruptedException {
        long began = System.nanoTime();
        process.destroy();
        if (!process.waitFor(STOP_SECONDS_MAX, TimeUnit.SECONDS)) {
            throw new IllegalStateException("the bot does not stop");
        }
        return (System.nanoTime() - began) / NANOSECONDS_PER_SECOND;
    }

    Path ledger() {
        return folder.resolve("var").resolve("ledger.db");
    }

    /// What it said so far.
    String log() throws IOException {
        return Files.readString(folder.resolve("bot.log"));
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}

package org.vouch.evaluation;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.*;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.vouch.evaluation.training.*;
import org.vouch.indexer.learned.LinearModel;
import org.vouch.indexer.recommendation.*;
import org.vouch.indexer.suggestion.*;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "trainsuggest", mixinStandardHelpOptions = true)
final class TrainSuggest implements Callable<Integer> {
    @Option(names = "--exchanges", split = ",") List<Path> folders = List.of();
    @Option(names = "--wnut") Path wnut;
    @Option(names = "--out") Path out;
    @Option(names = "--folds") int folds = 5;
    @Option(names = "--ci") double ci = 0.1;
    @Option(names = "--co") double co = 0.03;
    @Option(names = "--communities") boolean communities;
    @Option(names = "--show") boolean show;
    @Option(names = "--augment") boolean augment;

    record Lesson(String community, Exchange exchange, Names names, List<Lessons.Marked> marks, Map<String, Set<String>> gold) {}

    final Lessons lessons = new Lessons();

    @Override public Integer call() throws Exception {
        List<Lesson> all = new ArrayList<>();
        for (Path folder : folders) try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) read(file, all);
        }
        List<Lesson> extra = wnut == null ? List.of() : wnut();
        System.out.println(all.size() + " exchanges, " + all.stream().filter(l -> l.gold.isEmpty()).count() + " empty, " + all.stream().mapToInt(l->l.gold.size()).sum()+" offered");
        readIdle(); gather(all, extra); if (folds > 0) cross(all);
        if (out != null) {
            Model m = train(all, i -> true);
            if (dev != null) dev(m);
            ModelFile.write(out.resolve("names.tsv"), List.of("names"), m.named.all());
            ModelFile.write(out.resolve("offered.tsv"), List.of("offered"), m.offered);
        }
        return 0;
    }

    @Option(names = "--persons", negatable = true) boolean persons = true;
    @Option(names = "--min") int min = 3;
    @Option(names = "--rounds") int rounds = 6;
    @Option(names = "--penalty") double penalty = 0.0001;
    static Lesson small(Lesson l) {
        List<Message> answers = l.exchange.answers().stream().map(m -> new Message(m.id(), m.by(), null, "", m.text().toLowerCase(Locale.ROOT), null, m.source())).toList();
        return new Lesson(l.community, new Exchange(l.exchange.community(), l.exchange.request(), answers), l.names, l.marks, l.gold);
    }
    static LinearModel model(Map<String, Double> weights) {
        StringBuilder lines = new StringBuilder();
        weights.forEach((f, w) -> lines.append(f.replace("\n", " ")).append('\t').append(String.format(Locale.ROOT, "%.3f", w)).append('\n'));
        return LinearModel.read(lines.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
    TaggedSentences sentences;
    @Option(names = "--advice", split = ",") List<Path> advice = List.of();
    @Option(names = "--idle") int idles = 1200;
    List<Lesson> idle = new ArrayList<>();
    void readIdle() throws IOException {
        List<List<String>> per = new ArrayList<>();
        for (Path file : advice) { List<String> t = new ArrayList<>(); for (String line : Files.readAllLines(file)) if (line.startsWith("0\t") && line.length() > 30) t.add(line.substring(2).replaceAll(" (n['’]t|['’](s|m|re|ve|ll|d))\\b", "$1").replaceAll(" ([.,!?;:)])", "$1").replace("\"", "")); per.add(t); }
        for (List<String> t : per) {
            List<Exchange> es = new ArrayList<>();
            for (int i = 0; i + 4 < t.size() && es.size() < idles; i += 4) {
                List<Message> as = new ArrayList<>();
                for (int j = 0; j < 4; j++) as.add(new Message("a" + j, new MemberId("a" + j), null, "", t.get(i + j), null, new Source("f", 1, null)));
                es.add(new Exchange(new CommunityId("idle"), new Message("q", new MemberId("q"), null, "", "What do you think of this?", null, new Source("f", 1, null)), as));
            }
            Names names = Suggestions.english().namesIn(es);
            for (Exchange e : es) idle.add(new Lesson("idle", e, names, List.of(), Map.of()));
        }
        System.out.println(idle.size() + " idle");
    }
    void gather(List<Lesson> all, List<Lesson> extra) {
        sentences = new TaggedSentences(min);
        for (int i = 0; i < all.size(); i++) { Lesson l = all.get(i); int g = i; lessons.sentences(l.exchange, l.names, l.marks, (f, t) -> sentences.add(g, f, t)); if (augment) { Lesson s = small(l); lessons.sentences(s.exchange, l.names, l.marks, (f, t) -> sentences.add(g, f, t)); } }
        int[] g = {0}; for (Lesson l : extra) { g[0]--; lessons.sentences(l.exchange, l.names, l.marks, (f, t) -> sentences.add(g[0], f, t)); }
    }

    @Option(names = "--within") int within = 4;
    Model train(List<Lesson> all, java.util.function.IntPredicate which) {
        LinearModel full = model(sentences.learn(rounds, penalty, g -> g < 0 || which.test(g)));
        Examples offers = new Examples();
        for (int f = 0; f < within; f++) {
            int fold = f;
            LinearModel a = model(sentences.learn(rounds, penalty, g -> g < 0 || (which.test(g) && g % within != fold)));
            for (int i = f; i < all.size(); i += within) if (which.test(i)) { Lesson l = all.get(i); lessons.offers(l.exchange, l.names, l.marks, a, offers::add); }
        }
        for (Lesson l : idle) lessons.offers(l.exchange, l.names, l.marks, full, offers::add);
        return new Model(full, offers.learn(Examples.Penalty.SMOOTH, co));
    }
    record Model(LinearModel named, Map<String, Double> offered) {}

    @Option(names = "--dev") Path dev;
    void dev(Model m) throws IOException {
        List<Exchange> exchanges = Threads.in(dev.resolve("threads.jsonl"));
        Names names = Suggestions.english().namesIn(exchanges);
        Map<String, Map<String, Set<String>>> gold = new HashMap<>();
        JsonLines.read(dev.resolve("gold.jsonl"), (g, n) -> {
            Map<String, Set<String>> one = new TreeMap<>();
            for (var x : g.path("suggestions")) {
                Set<String> keys = new TreeSet<>(Set.of(norm(x.path("name").asText())));
                x.path("aliases").forEach(a -> keys.add(norm(a.asText())));
                one.put(x.path("name").asText(), keys);
            }
            gold.put(g.path("thread").asText(), one);
        });
        LinearModel o = model(m.offered);
        List<Lesson> all = new ArrayList<>();
        for (Exchange e : exchanges) all.add(new Lesson("dev", e, names, List.of(), gold.getOrDefault(e.request().id(), Map.of())));
        Score score = new Score();
        for (Lesson l : all) score.add(l, m.named, o);
        System.out.println("dev:"); score.print();
    }
    static String norm(String s) {
        s = java.text.Normalizer.normalize(s.toLowerCase(Locale.ROOT), java.text.Normalizer.Form.NFKD).replaceAll("https?://(www\\.)?|^www\\.", "").replaceAll("^(the|al|el|dr|prof)[\\s.-]+", "");
        return s.replaceAll("[^0-9a-z]+", "");
    }
    final class Score {
        double[] thresholds = {0.3, 0.4, 0.5, 0.6, 0.7};
        int[] tp = new int[5], fp = new int[5], fn = new int[5], noise = new int[5]; int empty = 0, cand = 0, gold = 0;
        void add(Lesson l, LinearModel named, LinearModel o) {
            if (l.gold.isEmpty()) empty++;
            gold += l.gold.size();
            Map<String, Double> found = new TreeMap<>();
            lessons.found(l.exchange, l.names, named, o).forEach((k, v) -> { String z = k.replaceFirst("^(dr|the)", ""); String y = l.gold.values().stream().anyMatch(q -> q.contains(k)) ? k : l.gold.values().stream().anyMatch(q -> q.contains(z)) ? z : l.gold.values().stream().anyMatch(q -> q.contains(k.replaceFirst("^al", ""))) ? k.replaceFirst("^al", "") : k; found.merge(y, v, Math::max); });
            for (var g : l.gold.entrySet()) if (g.getValue().stream().anyMatch(found::containsKey)) cand++;
            if (show) for (var g : l.gold.entrySet()) if (g.getValue().stream().noneMatch(found::containsKey)) {
                List<String> near = found.keySet().stream().filter(k -> g.getValue().stream().anyMatch(a -> a.contains(k) || k.contains(a))).toList();
                System.out.println("NOCAND " + g.getValue() + " near " + near);
            }
            if (show) for (var e : found.entrySet()) { boolean y = l.gold.values().stream().anyMatch(g -> g.contains(e.getKey())); if (y && e.getValue() < 0.45) System.out.printf("LOST %.2f %s (%s)%n", e.getValue(), e.getKey(), l.exchange.request().title()); if (!y && e.getValue() > 0.45) System.out.printf("FALSE %.2f %s (%s)%n", e.getValue(), e.getKey(), l.exchange.request().title()); }
            for (int t = 0; t < 5; t++) {
                Set<String> kept = new TreeSet<>();
                for (var e : found.entrySet()) if (e.getValue() >= thresholds[t]) kept.add(e.getKey());
                List<String> missed = new ArrayList<>();
                for (var g : l.gold.entrySet()) if (kept.removeAll(g.getValue())) tp[t]++; else { fn[t]++; missed.add(g.getKey()); }
                fp[t] += kept.size();
                if (l.gold.isEmpty()) noise[t] += kept.size();
                if (t == 2 && show && (!kept.isEmpty() || !missed.isEmpty())) System.out.println(l.exchange.request().id() + " FALSE " + kept + " MISSED " + missed);
            }
        }
        void print() {
            System.out.printf("candidates' recall %.3f%n", cand / (double) gold);
            for (int t = 0; t < 5; t++) {
                double p = tp[t] / (double) (tp[t] + fp[t]), r = tp[t] / (double) (tp[t] + fn[t]);
                System.out.printf("min %.1f P %.3f R %.3f F1 %.3f false/empty %.2f%n", thresholds[t], p, r, 2 * p * r / (p + r), noise[t] / (double) empty);
            }
        }
    }

    void cross(List<Lesson> all) {
        Score score = new Score();
        List<String> keys = all.stream().map(Lesson::community).distinct().toList();
        int n = communities ? keys.size() : folds;
        for (int f = 0; f < n; f++) {
            int fold = f;
            java.util.function.IntPredicate held = i -> communities ? all.get(i).community.equals(keys.get(fold)) : i % folds == fold;
            Model m = train(all, i -> !held.test(i));
            LinearModel o = model(m.offered);
            for (int i = 0; i < all.size(); i++) if (held.test(i)) score.add(all.get(i), m.named, o);
        }
        score.print();
    }

    void read(Path file, List<Lesson> all) throws IOException {
        List<MarkedExchange> marked = MarkedExchange.in(file);
        Names names = Suggestions.english().namesIn(marked.stream().map(MarkedExchange::exchange).toList());
        for (MarkedExchange e : marked) {
            List<Lessons.Marked> marks = new ArrayList<>();
            Map<String, Set<String>> gold = new TreeMap<>();
            for (int i = 0; i < e.answers().size(); i++) {
                String text = e.exchange().answers().get(i).text();
                for (Mark m : e.answers().get(i)) {
                    if (m.kind() == Mark.Kind.SPOKEN_OF) continue;
                    boolean offered = m.kind() == Mark.Kind.OFFERED;
                    marks.add(new Lessons.Marked(i, m.start(), m.end(), offered));
                    if (offered) gold.computeIfAbsent(m.called().toLowerCase(Locale.ROOT), _ -> new TreeSet<>()).addAll(List.of(key(m.called()), key(text.substring(m.start(), m.end()))));
                }
            }
            Map<String, Boolean> written = new HashMap<>();
            for (Lessons.Marked m : marks) written.merge(e.exchange().answers().get(m.answer()).text().substring(m.start(), m.end()).toLowerCase(Locale.ROOT), m.offered(), (x, y) -> x || y);
            for (int i = 0; i < e.answers().size(); i++) {
                String text = e.exchange().answers().get(i).text().toLowerCase(Locale.ROOT);
                for (var w : written.entrySet()) for (int at = text.indexOf(w.getKey()); at >= 0; at = text.indexOf(w.getKey(), at + 1)) {
                    int s = at, t = at + w.getKey().length(), a = i;
                    if (s > 0 && Character.isLetterOrDigit(text.charAt(s - 1)) || t < text.length() && Character.isLetterOrDigit(text.charAt(t))) continue;
                    if (marks.stream().noneMatch(m -> m.answer() == a && m.start() < t && s < m.end())) marks.add(new Lessons.Marked(i, s, t, w.getValue()));
                }
            }
            all.add(new Lesson(file.getFileName().toString(), e.exchange(), names, marks, gold));
        }
    }

    static String key(String name) { return norm(name); }

    List<Lesson> wnut() throws IOException {
        List<Lesson> all = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        List<Lessons.Marked> marks = new ArrayList<>();
        int start = -1, end = -1;
        for (String line : (Files.readString(wnut) + "\n\n").split("\n", -1)) {
            String[] p = line.split("\t");
            boolean named = p.length == 2 && !p[1].equals("O") && (persons || !p[1].endsWith("person"));
            if (start >= 0 && (!named || p[1].startsWith("B"))) { marks.add(new Lessons.Marked(0, start, end, true)); start = -1; }
            if (line.isBlank()) {
                if (!text.isEmpty()) {
                    Message q = new Message("q", new MemberId("q"), null, "", "who?", null, new Source("f", 1, null));
                    Message m = new Message("a", new MemberId("a"), null, "", text.toString(), null, new Source("f", 1, null));
                    all.add(new Lesson("wnut", new Exchange(new CommunityId("wnut"), q, List.of(m)), Names.NONE, List.copyOf(marks), Map.of()));
                }
                text.setLength(0); marks.clear(); continue;
            }
            if (!text.isEmpty() && !p[0].matches("[.,!?;:'’].*|n't")) text.append(' ');
            if (named && start < 0) start = text.length();
            text.append(p[0]);
            if (named) end = text.length();
        }
        return all;
    }
}

package org.vouch.indexer.meaning;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// all-MiniLM-L6-v2 with weights of 8 bits: English sentences in 384 dimensions. The model lies on the class path.
///
/// Texts are encoded one by one: a model of 8 bits gives slightly other vectors for texts that share a batch, even when
/// they are of one length. Each runs on the thread of who asks; two threads have twice as many.
final class MiniLm implements Encoder {

    /// What the model was made for.
    private static final int PIECES_MAX = 128;

    /// More pieces than any word has.
    private static final int PART_PIECES_MAX = 16;

    static final String NAME = "all-minilm-l6-v2-q";

    private static final int WIDTH = STATE_NUMBERS / 2;

    /// What the last layer gives, made for the meaning of a sentence.
    private static final String LAST = "last_hidden_state";

    /// What the fourth of six layers gives, where a word is still more itself.
    private static final String INNER = "/encoder/layer.3/output/LayerNorm/Add_1_output_0";

    private @Nullable Loaded loaded;

    /// The model in memory.
    private record Loaded(OrtEnvironment environment, OrtSession session, WordPieces pieces) {}

    /// Loads the model, whatever the text.
    @Override
    public void prepare(String text) {
        try {
            loaded();
        } catch (OrtException e) {
            throw failure(e);
        }
    }

    @Override
    public Vector vector(String text) {
        try {
            Loaded model = loaded();
            float[][] states =
                    run(model, model.pieces().of(text, PIECES_MAX), LAST).getFirst();
            float[] mean = new float[states[0].length];
            addMean(states, 0, states.length, mean, 0);
            return Vector.of(mean);
        } catch (OrtException e) {
            throw failure(e);
        }
    }

    @Override
    public float[][] states(List<String> parts) {
        float[][] states = new float[parts.size()][STATE_NUMBERS];
        try {
            Loaded model = loaded();
            List<Integer> pieces = new ArrayList<>();
            int[] ends = new int[parts.size()];
            int first = 0;
            for (int part = 0; part < ends.length; part++) {
                List<Integer> of = model.pieces().in(parts.get(part), PART_PIECES_MAX);
                if (pieces.size() + of.size() > PIECES_MAX - 2) {
                    fill(model, pieces, ends, first, part, states);
                    first = part;
                }
                pieces.addAll(of);
                ends[part] = pieces.size();
            }
            fill(model, pieces, ends, first, ends.length, states);
        } catch (OrtException e) {
            throw failure(e);
        }
        return states;
    }

    /// The states of the parts from `first` to `end`, whose pieces are forgotten then.
    private static void fill(Loaded model, List<Integer> pieces, int[] ends, int first, int end, float[][] states)
            throws OrtException {
        if (pieces.isEmpty()) {
            return;
        }
        List<float[][]> layers = run(model, model.pieces().marked(pieces), LAST, INNER);
        int begin = 0;
        for (int part = first; part < end; part++) {
            for (int layer = 0; layer < layers.size(); layer++) {
                addMean(layers.get(layer), begin + 1, ends[part] + 1, states[part], layer * WIDTH);
            }
            begin = ends[part];
        }
        pieces.clear();
    }

    private static IllegalStateException failure(OrtException e) {
        return new IllegalStateException("the encoder fails", e);
    }

    private synchronized Loaded loaded() throws OrtException {
        if (loaded == null) {
            OrtEnvironment environment = OrtEnvironment.getEnvironment();
            try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
                options.setIntraOpNumThreads(1);
                loaded = new Loaded(
                        environment, environment.createSession(withInner(resource(NAME + ".onnx")), options), pieces());
            }
        }
        return loaded;
    }

    /// The model with an inner layer among what it gives out. A model is a Protocol Buffers message, and what is
    /// appended to one is merged into it: here field 7, the graph, with one more of its field 12, an output, whose
    /// field 1 is its name.
    private static byte[] withInner(byte[] model) {
        byte[] name = INNER.getBytes(StandardCharsets.UTF_8);
        byte[] added = new byte[model.length + name.length + 6];
        System.arraycopy(model, 0, added, 0, model.length);
        int at = model.length;
        for (int part : new int[] {0x3a, name.length + 4, 0x62, name.length + 2, 0x0a, name.length}) {
            added[at++] = (byte) part;
        }
        System.arraycopy(name, 0, added, at, name.length);
        return added;
    }

    private static WordPieces pieces() {
        try (JsonParser tokenizer = new JsonFactory().createParser(resource(NAME + "-tokenizer.json"))) {
            while (!"vocab".equals(tokenizer.currentName())) {
                tokenizer.nextToken();
            }
            tokenizer.nextToken();
            Map<String, Integer> numbers = new HashMap<>();
            for (String piece = tokenizer.nextFieldName(); piece != null; piece = tokenizer.nextFieldName()) {
                numbers.put(piece, tokenizer.nextIntValue(0));
            }
            return new WordPieces(numbers);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] resource(String name) {
        try (InputStream in = MiniLm.class.getResourceAsStream("/" + name)) {
            if (in == null) {
                throw new IllegalStateException("no " + name + " on the class path");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What layers of the model make of each piece.
    private static List<float[][]> run(Loaded model, long[] pieces, String... layers) throws OrtException {
        long[] ones = new long[pieces.length];
        Arrays.fill(ones, 1);
        try (OnnxTensor ids = tensor(model, pieces);
                OnnxTensor mask = tensor(model, ones);
                OnnxTensor types = tensor(model, new long[pieces.length]);
                OrtSession.Result result = model.session()
                        .run(
                                Map.of("input_ids", ids, "attention_mask", mask, "token_type_ids", types),
                                Set.of(layers))) {
            List<float[][]> states = new ArrayList<>();
            for (String layer : layers) {
                OnnxValue value = result.get(layer).orElseThrow();
                states.add(((float[][][]) value.getValue())[0]);
            }
            return states;
        }
    }

    /// Adds the mean of `states` from `first` to `end` to `mean`, from its place `at` on.
    private static void addMean(float[][] states, int first, int end, float[] mean, int at) {
        for (int state = first; state < end; state++) {
            for (int i = 0; i < WIDTH; i++) {
                mean[at + i] += states[state][i] / (end - first);
            }
        }
    }

    private static OnnxTensor tensor(Loaded model, long[] values) throws OrtException {
        return OnnxTensor.createTensor(model.environment(), new long[][] {values});
    }

    @Override
    public String model() {
        return NAME;
    }

    @Override
    public synchronized void close() {
        if (loaded != null) {
            try {
                loaded.session().close();
            } catch (OrtException e) {
                throw new IllegalStateException("the encoder does not close", e);
            }
            loaded = null;
        }
    }
}

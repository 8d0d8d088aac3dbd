package org.vouch.indexer.meaning;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// all-MiniLM-L6-v2 with weights of 8 bits: English sentences in 384 dimensions. The model lies on the class path.
///
/// Texts are encoded one by one: a model of 8 bits gives slightly other vectors for texts that share a batch.
final class MiniLm implements Encoder {

    /// What the model was made for.
    private static final int PIECES_MAX = 128;

    static final String NAME = "all-minilm-l6-v2-q";

    private @Nullable Loaded loaded;

    /// The model in memory.
    private record Loaded(OrtEnvironment environment, OrtSession session, WordPieces pieces) {}

    @Override
    public synchronized Vector vector(String text) {
        try {
            Loaded model = loaded();
            return Vector.of(mean(model, model.pieces().of(text, PIECES_MAX)));
        } catch (OrtException e) {
            throw new IllegalStateException("the encoder fails", e);
        }
    }

    private Loaded loaded() throws OrtException {
        if (loaded == null) {
            OrtEnvironment environment = OrtEnvironment.getEnvironment();
            try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
                options.setIntraOpNumThreads(1);
                loaded =
                        new Loaded(environment, environment.createSession(resource(NAME + ".onnx"), options), pieces());
            }
        }
        return loaded;
    }

    private static WordPieces pieces() {
        JsonMapper mapper = new JsonMapper();
        try {
            return new WordPieces(mapper.convertValue(
                    mapper.readTree(resource(NAME + "-tokenizer.json")).at("/model/vocab"),
                    new TypeReference<Map<String, Integer>>() {}));
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

    /// The mean of what the model makes of each piece.
    private static float[] mean(Loaded model, long[] pieces) throws OrtException {
        long[] ones = new long[pieces.length];
        Arrays.fill(ones, 1);
        try (OnnxTensor ids = tensor(model, pieces);
                OnnxTensor mask = tensor(model, ones);
                OnnxTensor types = tensor(model, new long[pieces.length]);
                OrtSession.Result result = model.session()
                        .run(Map.of("input_ids", ids, "attention_mask", mask, "token_type_ids", types))) {
            float[][] states = ((float[][][]) result.get(0).getValue())[0];
            float[] mean = new float[states[0].length];
            for (float[] state : states) {
                for (int i = 0; i < mean.length; i++) {
                    mean[i] += state[i] / states.length;
                }
            }
            return mean;
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

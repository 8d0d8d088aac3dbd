import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.onnx.allminilml6v2q.AllMiniLmL6V2QuantizedEmbeddingModel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Encodes the lines of a file with langchain4j's wrapper, and prints how many a second.
public final class LangchainWrapper {

    private static final int WARM_UP_TEXTS = 200;

    public static void main(String[] arguments) throws Exception {
        List<TextSegment> texts =
                Files.readAllLines(Path.of(arguments[0])).stream().map(TextSegment::from).toList();
        AllMiniLmL6V2QuantizedEmbeddingModel model = new AllMiniLmL6V2QuantizedEmbeddingModel();
        model.embedAll(texts.subList(0, Math.min(WARM_UP_TEXTS, texts.size() / 2)));
        long began = System.nanoTime();
        model.embedAll(texts);
        double seconds = (System.nanoTime() - began) / 1e9;
        System.out.println("figure seconds " + seconds);
        System.out.println("figure per second " + texts.size() / seconds);
        System.exit(0);
    }
}

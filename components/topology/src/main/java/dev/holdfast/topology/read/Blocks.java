package dev.holdfast.topology.read;

import dev.holdfast.topology.read.tree.Extent;
import dev.holdfast.topology.read.tree.Value;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Composes a file. Where the parser fails, it begins again at the next key of the root, so that a fault of syntax in
 * each of several blocks is told at once; of one block it tells the first, since what follows in it may be a mere
 * consequence. What is written means nothing until all of it can be parsed.
 */
final class Blocks {
    private static final int MOST = 20;
    private static final Pattern KEY = Pattern.compile("[A-Za-z]\\w*+:(\\s.*)?");

    private final Findings findings;
    private final Lines lines;
    private final Set<Extent> said = new HashSet<>();

    private Blocks(String text, Findings findings) {
        this.findings = findings;
        this.lines = new Lines(text);
    }

    /** Returns the root of the only document, or null if there is none that can be read. */
    static @Nullable Value compose(String text, Findings findings) {
        Value quick = QuickTree.read(text);
        return quick == null ? thorough(text, findings) : quick;
    }

    private static @Nullable Value thorough(String text, Findings findings) {
        YamlComposer whole = new YamlComposer(text, findings);
        Value root = whole.compose();
        Finding broken = whole.broken();
        if (broken != null) {
            new Blocks(text, findings).goOn(broken);
        }
        return root;
    }

    private void goOn(Finding first) {
        boolean block = isBlock();
        Finding broken = first;
        int start = 1;
        for (int i = 0; i < MOST && broken != null; i++) {
            Extent at = broken.extent();
            if (at != null && said.add(at)) {
                findings.add(broken);
            }
            start = nextKey(start + 1, at == null ? start : at.line());
            broken = block && start <= lines.count() ? failure(start) : null;
        }
    }

    private @Nullable Finding failure(int start) {
        YamlComposer rest = new YamlComposer(from(start), findings);
        rest.compose();
        return rest.broken();
    }

    /** In brackets, as in JSON, nothing tells where the root goes on. */
    private boolean isBlock() {
        for (int line = 1; line <= lines.count(); line++) {
            if (KEY.matcher(lines.get(line)).matches()) {
                return true;
            }
            String text = lines.get(line).strip();
            if (text.startsWith("{") || text.startsWith("[")) {
                return false;
            }
        }
        return false;
    }

    /** The line of the next key of the root, not before either line: a bracket that is never closed is noticed at the key behind it. */
    private int nextKey(int after, int fault) {
        int line = Math.max(after, fault);
        while (line <= lines.count() && !KEY.matcher(lines.get(line)).matches()) {
            line++;
        }
        return line;
    }

    private String from(int start) {
        StringBuilder text = new StringBuilder("\n".repeat(start - 1));
        for (int line = start; line <= lines.count(); line++) {
            text.append(lines.get(line)).append('\n');
        }
        return text.toString();
    }
}

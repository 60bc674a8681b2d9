package dev.holdfast.templates.compose;
import java.nio.file.*;
import org.junit.jupiter.api.Test;
class DumpTest {
    @Test void dump() throws Exception {
        for (String env : new String[]{"base","dev"}) {
            for (var e : Systems.render(Systems.metanode(env.equals("base") ? null : env)).entrySet()) {
                Path p = Path.of("/tmp/cw/out", env, e.getKey()); Files.createDirectories(p.getParent()); Files.writeString(p, e.getValue());
            }
        }
    }
}

package dev.holdfast.startup;

import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Rewrites jars of a folder in place; {@code cli/pom.xml} runs it. What is rewritten stays as it is when it is run again. */
public final class LambdasToClasses {
    private LambdasToClasses() {}

    /**
     * Rewrites the jars of a folder that a pattern names.
     *
     * @param arguments the folder, in which all stands that the jars need; the pattern: {@code holdfast*.jar}
     * @throws IOException if a jar cannot be read or written; those not yet written are as they were
     */
    public static void main(String[] arguments) throws IOException {
        JarFolder folder = new JarFolder(Path.of(arguments[0]));
        List<RewrittenJar> rewritten = new ArrayList<>();
        try (URLClassLoader loader = folder.loader()) {
            Access access = new Access(loader);
            for (Path jar : folder.jars(arguments[1])) {
                LambdaJar.read(jar, access).ifPresent(rewritten::add);
            }
        }
        for (RewrittenJar jar : rewritten) {
            jar.write();
        }
    }
}

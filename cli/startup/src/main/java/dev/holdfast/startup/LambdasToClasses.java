package dev.holdfast.startup;

import java.io.IOException;
import java.nio.file.Path;

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
        new JarFolder(Path.of(arguments[0])).rewrite(arguments[1], loader -> {
            Access access = new Access(loader);
            return jar -> LambdaJar.of(jar, access);
        });
    }
}

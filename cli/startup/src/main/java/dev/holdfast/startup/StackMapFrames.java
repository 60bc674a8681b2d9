package dev.holdfast.startup;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Gives classes in the format of Java 5 or older, in jars of a folder, the frames of Java 6; {@code cli/pom.xml} runs it. Without
 * frames the JVM verifies a class anew at each start, wherever it comes from; one with frames has been verified when it came into
 * the archive of classes. What is rewritten stays as it is when it is run again.
 *
 * @see <a href="https://docs.oracle.com/javase/specs/jvms/se17/html/jvms-4.html#jvms-4.10">JVM specification, 4.10</a>
 */
public final class StackMapFrames {
    private StackMapFrames() {}

    /**
     * Rewrites the jars of a folder that a pattern names.
     *
     * @param arguments the folder, in which all stands that the jars need; the pattern: {@code picocli*.jar}
     * @throws IOException if a jar cannot be read or written; those not yet written are as they were
     */
    public static void main(String[] arguments) throws IOException {
        new JarFolder(Path.of(arguments[0]))
                .rewrite(arguments[1], loader -> jar -> jar.withClasses(classFile -> framed(classFile, loader)));
    }

    private static byte[] framed(byte[] classFile, ClassLoader loader) {
        return FramedClass.isWithout(classFile) ? FramedClass.of(classFile, loader) : classFile;
    }
}

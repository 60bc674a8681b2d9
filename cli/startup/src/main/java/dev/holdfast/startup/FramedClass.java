package dev.holdfast.startup;

import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/** A class file in the format of Java 6, the first whose methods say what is on the stack where branches meet. */
final class FramedClass extends ClassVisitor {
    /** Where a class file has its major version. */
    private static final int MAJOR_VERSION = 6;

    private FramedClass(ClassVisitor next) {
        super(Opcodes.ASM9, next);
    }

    /** Whether a class file is older than that. */
    static boolean isWithout(byte[] classFile) {
        return ByteBuffer.wrap(classFile).getShort(MAJOR_VERSION) < Opcodes.V1_6;
    }

    /**
     * The class with frames.
     *
     * @param classFile an older one
     * @param loader finds the classes that it names, whose common superclass a frame holds; none of them is initialized
     */
    static byte[] of(byte[] classFile, ClassLoader loader) {
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_FRAMES) {
            @Override
            protected ClassLoader getClassLoader() {
                return loader;
            }
        };
        new ClassReader(classFile).accept(new FramedClass(writer), ClassReader.SKIP_FRAMES);
        return writer.toByteArray();
    }

    @Override
    public void visit(
            int version,
            int access,
            String name,
            @Nullable String signature,
            @Nullable String superName,
            String @Nullable [] interfaces) {
        super.visit(Opcodes.V1_6, access, name, signature, superName, interfaces);
    }
}

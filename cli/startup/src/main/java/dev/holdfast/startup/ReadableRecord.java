package dev.holdfast.startup;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/** Adds the interface, and its method as the last one, to the class file of a record. */
final class ReadableRecord extends ClassVisitor {
    private final PublicRecord found;
    private final String type;

    private ReadableRecord(ClassVisitor next, PublicRecord found, String type) {
        super(Opcodes.ASM9, next);
        this.found = found;
        this.type = type;
    }

    /**
     * The class file with both.
     *
     * @param found what it is
     * @param type the internal name of the interface
     */
    static byte[] of(ClassReader classFile, PublicRecord found, String type) {
        ClassWriter writer = new ClassWriter(classFile, 0);
        classFile.accept(new ReadableRecord(writer, found, type), 0);
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
        int count = interfaces == null ? 0 : interfaces.length;
        String[] more = interfaces == null ? new String[1] : Arrays.copyOf(interfaces, count + 1);
        more[count] = type;
        // With type parameters, the signature names the interfaces once more.
        super.visit(version, access, name, signature == null ? null : signature + "L" + type + ";", superName, more);
    }

    @Override
    public void visitEnd() {
        new ReadMethod(found, type).write(this);
        super.visitEnd();
    }
}

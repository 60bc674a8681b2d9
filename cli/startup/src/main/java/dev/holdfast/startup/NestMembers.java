package dev.holdfast.startup;

import java.util.Collection;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/** Names further classes in the class at the head of a nest: who says to belong to it only does if both say so. */
final class NestMembers extends ClassVisitor {
    private final Collection<String> members;

    private NestMembers(ClassVisitor next, Collection<String> members) {
        super(Opcodes.ASM9, next);
        this.members = members;
    }

    /** The class file with more members, by internal name. */
    static byte[] add(byte[] host, Collection<String> members) {
        ClassReader reader = new ClassReader(host);
        ClassWriter writer = new ClassWriter(reader, 0);
        reader.accept(new NestMembers(writer, members), 0);
        return writer.toByteArray();
    }

    @Override
    public void visitEnd() {
        members.forEach(this::visitNestMember);
        super.visitEnd();
    }
}

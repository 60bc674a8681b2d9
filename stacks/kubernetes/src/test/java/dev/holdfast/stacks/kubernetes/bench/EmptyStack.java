package dev.holdfast.stacks.kubernetes.bench;

import com.pulumi.Pulumi;

/** A program that registers nothing: what any Java program pays. */
public final class EmptyStack {

    private EmptyStack() {}

    /** Runs the program for the engine that has started it. */
    public static void main(String[] arguments) {
        Pulumi.run(context -> {});
    }
}

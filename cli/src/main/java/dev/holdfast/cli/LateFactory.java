package dev.holdfast.cli;

import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Picocli's own factory, asked for when it is needed: it looks for Groovy in every jar as soon as it is loaded. */
final class LateFactory implements IFactory {
    @Override
    public <K> K create(Class<K> type) throws Exception {
        return CommandLine.defaultFactory().create(type);
    }
}

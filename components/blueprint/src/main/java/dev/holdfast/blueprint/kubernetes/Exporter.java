package dev.holdfast.blueprint.kubernetes;

import dev.holdfast.blueprint.kubernetes.api.Container;
import java.util.List;
import java.util.function.Function;

/**
 * A program that answers Prometheus for something that does not do so itself.
 *
 * @param identity by what its pods are known
 * @param port where it answers
 * @param replicas how many run, behind one address
 * @param asking whether it talks to the API server
 * @param container its container, which puts its files into the set that it is given
 */
record Exporter(
        Identity identity, int port, int replicas, boolean asking, Function<FileSet, List<Container>> container) {}

/**
 * What the end-to-end tests of Pulumi programs stand on: a real control plane with simulated nodes, stubs for what it lacks
 * there (volumes, load balancers), and the real engine with the provider for the tests. Nothing here skips when something is
 * missing, everything listens on 127.0.0.1, every wait is bounded, and whatever is started is stopped by its handle.
 */
@NullMarked
package dev.holdfast.kubernetes.harness;

import org.jspecify.annotations.NullMarked;

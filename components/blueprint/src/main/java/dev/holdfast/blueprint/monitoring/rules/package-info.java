/** Lowering to the rules of Prometheus: what is recorded, when somebody is told, and the tests of both. */
@NullMarked
package dev.holdfast.blueprint.monitoring.rules;

import org.jspecify.annotations.NullMarked;

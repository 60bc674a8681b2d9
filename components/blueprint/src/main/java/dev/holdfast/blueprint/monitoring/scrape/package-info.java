/** Lowering to the configuration of Prometheus and of the exporter that checks from outside. */
@NullMarked
package dev.holdfast.blueprint.monitoring.scrape;

import org.jspecify.annotations.NullMarked;

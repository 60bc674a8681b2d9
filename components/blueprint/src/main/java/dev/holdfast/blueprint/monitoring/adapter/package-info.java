/** The rules of prometheus-adapter, by which Prometheus answers the autoscaler of Kubernetes. */
@NullMarked
package dev.holdfast.blueprint.monitoring.adapter;

import org.jspecify.annotations.NullMarked;

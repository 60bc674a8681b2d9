@NullMarked
package dev.holdfast.blueprint.monitoring.rules;

import org.jspecify.annotations.NullMarked;

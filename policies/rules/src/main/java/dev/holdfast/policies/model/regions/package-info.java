/** Rules on regions and their shares of the traffic. */
@NullMarked
package dev.holdfast.policies.model.regions;

import org.jspecify.annotations.NullMarked;

/** Rules on what a topology means: quorum, capacity, recovery. No other tool sees these. */
@NullMarked
package dev.holdfast.policies.model;

import org.jspecify.annotations.NullMarked;

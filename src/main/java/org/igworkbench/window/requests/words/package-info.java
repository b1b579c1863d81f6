/// What all parts of the requests screens say things with: names of stages, kinds and days, codes
/// by their titles, and the facts of a request as the trail keeps them.
@NullMarked
package org.igworkbench.window.requests.words;

import org.jspecify.annotations.NullMarked;

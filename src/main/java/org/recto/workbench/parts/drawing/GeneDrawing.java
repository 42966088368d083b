package org.recto.workbench.parts.drawing;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** The gene to scale as far as that is known: its exons, what of them codes, its transcripts and variants. */
@Tag("recto-gene")
@JsModule("./gene/recto-gene.ts")
public final class GeneDrawing extends DrawingElement<GenePicture> {}

package org.recto.workbench.parts.drawing;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** The protein to scale: its features in lanes, its variants as lollipops, and where rules found something. */
@Tag("recto-protein")
@JsModule("./protein/recto-protein.ts")
public final class ProteinDrawing extends DrawingElement<ProteinPicture> {}

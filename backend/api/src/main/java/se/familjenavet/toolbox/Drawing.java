package se.familjenavet.toolbox;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Draws pictures anew, in the colours of screens (sRGB). */
final class Drawing {
    private static final float QUALITY = 0.9f;

    private Drawing() {}

    static BufferedImage turned(BufferedImage picture, Orientation orientation) {
        int width = orientation.lies() ? picture.getHeight() : picture.getWidth();
        int height = orientation.lies() ? picture.getWidth() : picture.getHeight();
        return drawn(picture, width, height, orientation.transform(picture.getWidth(), picture.getHeight()));
    }

    /** No larger than that; halved step by step, so that no line is lost. */
    static BufferedImage within(BufferedImage picture, int width, int height) {
        double scale = Math.min((double) width / picture.getWidth(), (double) height / picture.getHeight());
        if (scale >= 1) {
            return picture;
        }
        double step = Math.max(scale, 0.5);
        int narrower = Math.max(1, (int) Math.round(picture.getWidth() * step));
        int lower = Math.max(1, (int) Math.round(picture.getHeight() * step));
        AffineTransform smaller = AffineTransform.getScaleInstance(
                (double) narrower / picture.getWidth(), (double) lower / picture.getHeight());
        return within(drawn(picture, narrower, lower, smaller), width, height);
    }

    private static BufferedImage drawn(BufferedImage picture, int width, int height, AffineTransform how) {
        boolean isOpaque = !picture.getColorModel().hasAlpha();
        BufferedImage drawn =
                new BufferedImage(width, height, isOpaque ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = drawn.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(picture, how, null);
        pen.dispose();
        return drawn;
    }

    static byte[] encoded(BufferedImage picture, String type) throws IOException {
        boolean isJpeg = type.equals("image/jpeg");
        ImageWriter writer = ImageIO.getImageWritersByMIMEType(type).next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            ImageWriteParam how = writer.getDefaultWriteParam();
            if (isJpeg) {
                how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                how.setCompressionQuality(QUALITY);
            }
            writer.write(null, new IIOImage(isJpeg ? onWhite(picture) : picture, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static BufferedImage onWhite(BufferedImage picture) {
        BufferedImage opaque = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = opaque.createGraphics();
        pen.drawImage(picture, 0, 0, Color.WHITE, null);
        pen.dispose();
        return opaque;
    }
}

namespace SocialReport.Pdf.Images;

/// <summary>The row filters of PNG (ISO/IEC 15948 §9), undone in place.</summary>
internal static class PngFilter
{
    /// <summary>False when a row names a filter that does not exist.</summary>
    /// <param name="rows">Rows, each with its filter byte first.</param>
    /// <param name="height">Number of rows.</param>
    /// <param name="pixelBytes">Bytes of a pixel.</param>
    public static bool TryUndo(byte[] rows, int height, int pixelBytes)
    {
        var stride = rows.Length / height;
        ReadOnlySpan<byte> above = new byte[stride - 1];
        for (var row = 0; row < height; row++)
        {
            var filter = rows[row * stride];
            var current = rows.AsSpan(row * stride + 1, stride - 1);
            if (filter > 4)
                return false;
            for (var index = 0; index < current.Length; index++)
            {
                var left = index < pixelBytes ? 0 : current[index - pixelBytes];
                var aboveLeft = index < pixelBytes ? 0 : above[index - pixelBytes];
                var guess = filter switch
                {
                    1 => left,
                    2 => above[index],
                    3 => (left + above[index]) / 2,
                    4 => Nearest(left, above[index], aboveLeft),
                    _ => 0,
                };
                current[index] = (byte)(current[index] + guess);
            }

            above = current;
        }

        return true;
    }

    /// <summary>Paeth's predictor: the neighbour nearest to left + above − above left.</summary>
    private static int Nearest(int left, int above, int aboveLeft)
    {
        var estimate = left + above - aboveLeft;
        var toLeft = Math.Abs(estimate - left);
        var toAbove = Math.Abs(estimate - above);
        var toAboveLeft = Math.Abs(estimate - aboveLeft);
        return toLeft <= toAbove && toLeft <= toAboveLeft ? left : toAbove <= toAboveLeft ? above : aboveLeft;
    }
}

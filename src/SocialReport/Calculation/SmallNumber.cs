namespace SocialReport.Calculation;

/// <summary>Small whole numbers as words.</summary>
public static class SmallNumber
{
    private static readonly string[] Words =
        ["noll", "en", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv"];

    /// <summary>The word for a whole number from 0 to 12 (en for 1); null for any other.</summary>
    public static string? InWords(decimal number) =>
        number >= 0 && number < Words.Length && decimal.Truncate(number) == number ? Words[(int)number] : null;
}

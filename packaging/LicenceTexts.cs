namespace Packaging;

/// <summary>The texts of the licences that what we ship is under, without their copyright lines.</summary>
internal static class LicenceTexts
{
    /// <summary>Whether the text of a licence is here, by its SPDX identifier.</summary>
    public static bool Has(string identifier) => typeof(LicenceTexts).Assembly.GetManifestResourceInfo(identifier) is not null;

    /// <summary>The text of a licence that is here.</summary>
    public static string Of(string identifier)
    {
        using var reader = new StreamReader(typeof(LicenceTexts).Assembly.GetManifestResourceStream(identifier)!);
        return reader.ReadToEnd();
    }
}

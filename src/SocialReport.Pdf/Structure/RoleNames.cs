namespace SocialReport.Pdf.Structure;

/// <summary>The names that roles have in a PDF file: those of the enumeration.</summary>
internal static class RoleNames
{
    private static readonly string[] Names = Enum.GetNames<StructureRole>();

    public static string Of(StructureRole role) => Names[(int)role];
}

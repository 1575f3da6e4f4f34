namespace SocialReport.Disclosure;

/// <summary>Something that no reader may find out: a withheld number, or one that isn't printed but follows from what is.</summary>
/// <param name="Name">What it is: an address or a description, never a value.</param>
/// <param name="Form">What it is of the quantities.</param>
/// <param name="Value">Its value.</param>
/// <param name="MustBePossible">The values that a reader must be able to hold for true.</param>
internal sealed record ProtectedNumber(string Name, LinearForm Form, decimal Value, IReadOnlyList<decimal> MustBePossible);

/// <summary>Other inputs that give the very same report, in which a protected number has another value.</summary>
/// <param name="Name">The protected number.</param>
/// <param name="Value">Its other value.</param>
/// <param name="Inputs">The inputs that differ: where each is stated, its value and its other value, in base units.</param>
internal sealed record Alternative(string Name, decimal Value, IReadOnlyList<(Diagnostics.SourceLocation Source, decimal Stated, decimal Other)> Inputs);

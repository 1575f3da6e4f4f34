namespace SocialReport.Onboarding;

/// <summary>A file that a workspace gets.</summary>
/// <param name="Path">Its path from the workspace folder, with forward slashes.</param>
/// <param name="Content">Its bytes.</param>
public sealed record NewFile(string Path, ReadOnlyMemory<byte> Content);

using SocialReport.Expressions;

namespace SocialReport.Templates;

/// <summary>Where an evaluation stands.</summary>
/// <param name="Source">The file that the nodes come from.</param>
/// <param name="Scope">What names stand for.</param>
/// <param name="Files">The paths of the files that took each other in, from the template to this one.</param>
internal sealed record RenderContext(SourceText Source, IScope Scope, IReadOnlyList<string> Files);

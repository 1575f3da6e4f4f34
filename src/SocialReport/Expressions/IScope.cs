namespace SocialReport.Expressions;

/// <summary>What the names of an expression stand for.</summary>
public interface IScope
{
    /// <summary>The value of a name (composed, NFC), or null when there is no such name.</summary>
    Value? Find(string name);

    /// <summary>The names there are, for suggestions.</summary>
    IEnumerable<string> Names { get; }
}

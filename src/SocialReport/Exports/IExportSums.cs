using SocialReport.Facts;

namespace SocialReport.Exports;

/// <summary>Puts the rows of an export together: keeps what its facts need, and no row.</summary>
internal interface IExportSums
{
    /// <summary>The columns that it reads, by their headers.</summary>
    IReadOnlyList<string> Columns { get; }

    /// <summary>Takes up a row.</summary>
    /// <param name="record">The row.</param>
    /// <param name="columns">The indexes of its columns, as <see cref="Columns"/> has them.</param>
    /// <param name="row">The index of its key; negative for a row that isn't counted.</param>
    /// <param name="bad">Takes what is wrong with it.</param>
    void Add(ExportRecord record, int[] columns, int row, BadRows bad);

    /// <summary>The facts, key by key.</summary>
    /// <param name="result">The rows and where they were read.</param>
    IReadOnlyList<Fact> Facts(ExportResult result);
}
